/**
 * How long the reading of a 10 KB article takes, warm, with the starter pack and ../shared/packs/world where it is there:
 *   npm run bench -- reading [--rounds=20]
 * Bundled as the extension is (bench.ts).
 * Articles are those of ../shared/pages, short ones of a language joined, cut at 10,000 UTF-16 units; without them the demo's page, repeated.
 * Twelve are read over and over: the first rounds warm the code up, the others are measured, and so are the stages in them. Then the others are
 * read, each once: the code is warm, what their words and records say is not; and after each the similar names of its unknowns are asked for,
 * as a card and the panel do. Prints medians in milliseconds by the clock.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { openPacks } from '../../src/cli/open-packs.ts';
import { documentOfPage } from '../../src/cli/page-document.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { starterPackFile } from '../../src/cli/starter-file.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import type { SourceDocument } from '../../src/model/reading.ts';
import { mentionsOf } from '../../src/reading/mentions.ts';
import { readNames } from '../../src/reading/read.ts';
import { RESOLUTION } from '../../src/reading/resolution/resolution-weights.ts';
import { resolve } from '../../src/reading/resolution/resolve.ts';
import { findStatements } from '../../src/reading/statements/find.ts';
import { withSimilarNames } from '../../src/reading/strangers/similar-names.ts';
import { survey } from '../../src/reading/survey.ts';
import { tagNames } from '../../src/reading/tagger/tag.ts';
import { wordLists } from '../../src/reading/tagger/word-lists.ts';
import { identify } from '../../src/reading/text/identify.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { unknownsOf } from '../../src/reading/unknowns.ts';
import { documentIn, listedPages, PAGES } from '../gold/shared-pages.ts';

const LENGTH = 10_000;
/** Articles that are read over and over, and how often before the times count. */
const AGAIN = 12;
const WARM = 20;
const path = (name: string): string => resolvePath(import.meta.dirname, '../..', name);
const rounds = Number(process.argv.find(a => a.startsWith('--rounds='))?.slice(9) ?? 20);
const world = path('../shared/packs/world');
/** `--pack=FOLDER` in place of the world pack: a million entities of `byname pack multiply`. */
const other = process.argv.find(a => a.startsWith('--pack='))?.slice(7) ?? world;
const lexicon = await openPacks([await starterPackFile(), ...(existsSync(other) ? [other] : [])]);
const documents = documentsToRead();
const again = documents.slice(0, AGAIN);
const tools = readingTools();

function documentsToRead(): readonly SourceDocument[] {
  if (!existsSync(PAGES)) {
    const page = documentOfPage(
      readFileSync(path('demo/site/konferenz.html'), 'utf8'),
      'https://example.org/',
    );
    return [{ ...page, text: page.text.repeat(Math.ceil(LENGTH / page.text.length)).slice(0, LENGTH) }];
  }
  const found: SourceDocument[] = [];
  const begun = new Map<string, string>();
  for (const listed of listedPages()) {
    const { language } = listed;
    if (!['de', 'en', 'fr', 'es'].includes(language)) continue;
    try {
      const page = documentIn(listed);
      const text = `${begun.get(language) ?? ''}${page.text}\n\n`;
      begun.set(language, text.length < LENGTH ? text : '');
      if (text.length >= LENGTH) found.push({ ...page, text: text.slice(0, LENGTH) });
    } catch {
      // No article there.
    }
  }
  return found;
}

const now = (): number => performance.now();
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const whole: number[] = [];
const stages = {
  'language and tokens': [] as number[],
  tagger: [] as number[],
  'names, records, features': [] as number[],
  resolution: [] as number[],
  'mentions and unknowns': [] as number[],
  statements: [] as number[],
};
let asked = 0;
const counted: Lexicon = {
  match: text => lexicon.match(text),
  lookup: name => lexicon.lookup(name),
  holders: key => lexicon.holders(key),
  similar: (name, limit) => lexicon.similar(name, limit),
  entities: refs => {
    asked += refs.length;
    return lexicon.entities(refs);
  },
};
for (let round = 0; round < WARM + rounds; round++)
  for (const document of again) {
    const start = now();
    await readNames(document, lexicon, tools);
    const took = now() - start;
    if (round < WARM) continue;
    whole.push(took);
    let mark = now();
    const lap = (stage: keyof typeof stages): void => {
      stages[stage].push(now() - mark);
      mark = now();
    };
    const published = document.published ?? null;
    const { language } = identify(document.text, document.language);
    const tokenized = tokenize(document.text, language);
    lap('language and tokens');
    const model = (await tools.tagger?.(language.tagger ?? 'latin')) ?? null;
    const tagged = model === null ? null : tagNames(tokenized, model, language.tag);
    const lists = model === null ? undefined : wordLists(model, language.tag);
    lap('tagger');
    const surveyed = await survey(tokenized, language, published, counted, tagged, lists);
    lap('names, records, features');
    const { profiles, strangers } = surveyed;
    const decisions = resolve(surveyed, RESOLUTION);
    lap('resolution');
    const mentions = mentionsOf(decisions, surveyed, published);
    const unknowns = unknownsOf(tokenized, language, strangers, decisions, mentions, tagged, profiles);
    lap('mentions and unknowns');
    findStatements({ tokenized, language, mentions, unknowns });
    lap('statements');
  }
const once: number[] = [];
const similar: number[] = [];
for (const document of documents.slice(AGAIN)) {
  const start = now();
  const reading = await readNames(document, lexicon, tools);
  const middle = now();
  once.push(middle - start);
  await withSimilarNames(reading, lexicon);
  similar.push(now() - middle);
}
const ms = (n = Number.NaN): string => n.toFixed(1);
const most = (numbers: readonly number[]): string =>
  ms([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * 0.95)]);
console.log(
  `${again.length} articles of ${LENGTH / 1000} KB, warm: ${ms(median(whole))} ms (95 %: ${most(whole)}); ${Object.entries(
    stages,
  )
    .map(([stage, own]) => `${stage} ${ms(median(own))}`)
    .join(', ')}; ${Math.round(asked / Math.max(1, whole.length))} records an article`,
);
console.log(
  `${once.length} articles that were not read before: ${ms(median(once))} ms (95 %: ${most(once)}); the similar names of one: ${ms(median(similar))} ms (95 %: ${most(similar)})`,
);
