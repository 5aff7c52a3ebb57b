/**
 * The marks of real pages in their sentences, to be judged by eye. Needs ../shared/pages.
 *   npm run gold -- marks [--language=de,en] [--pages=10] [--skip=0] [--packs=FOLDER,…] [--least=0.6] [--unknowns] [--all] [FILE.html|FILE.json…]
 * A FILE.json is a SourceDocument (`url`, `language`, `published`, `title`, `text`).
 * Every `skip`-th and following article of a language; without --packs the packs are the starter's and ../shared/packs/world. A name that means
 * the same again on its page is counted, and printed once (but for --all). `!`: below `least`, where the reader chooses.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPacks } from '../../src/cli/open-packs.ts';
import { documentOfPage } from '../../src/cli/page-document.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { starterPackFile } from '../../src/cli/starter-file.ts';
import { SURE } from '../../src/model/certainty.ts';
import type { SourceDocument } from '../../src/model/reading.ts';
import { read } from '../../src/reading/read.ts';
import { documentIn, listedPages, PAGES } from './shared-pages.ts';

const WORLD = fileURLToPath(new URL('../../../shared/packs/world', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'de,en,fr,es' },
    pages: { type: 'string', default: '12' },
    skip: { type: 'string', default: '0' },
    packs: { type: 'string' },
    least: { type: 'string', default: String(SURE) },
    unknowns: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  },
});
/** UTF-16 units before and behind a name. */
const AROUND = 45;
const least = Number(values.least);
const packs = values.packs?.split(',') ?? [await starterPackFile(), ...(existsSync(WORLD) ? [WORLD] : [])];
const lexicon = await openPacks(packs);
const names = new Map<string, string>();

function* documents(): Generator<SourceDocument> {
  if (positionals.length > 0) {
    for (const file of positionals) {
      const content = readFileSync(file, 'utf8');
      yield file.endsWith('.json')
        ? { id: file, ...(JSON.parse(content) as SourceDocument) }
        : documentOfPage(content, `https://example.org/${file}`);
    }
    return;
  }
  if (!existsSync(PAGES)) {
    console.log('marks: ../shared/pages is not here; nothing to show.');
    return;
  }
  const listed = listedPages();
  for (const wanted of values.language.split(',')) {
    const rows = listed
      .filter(({ language }) => language === wanted)
      .slice(Number(values.skip), Number(values.skip) + Number(values.pages));
    for (const page of rows) {
      try {
        yield documentIn(page);
      } catch (error) {
        console.log(`# ${page.file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}

const total = { pages: 0, marks: 0, choices: 0, unknowns: 0 };
for (const document of documents()) {
  const reading = await read(document, lexicon, readingTools());
  const ids = [...new Set(reading.mentions.map(mention => mention.entity))];
  for (const id of ids.filter(id => !names.has(id))) {
    const entity = await lexicon.entityById(id);
    if (entity === null) continue;
    names.set(
      id,
      `${entity.names.en?.[0] ?? Object.values(entity.names)[0]?.[0] ?? ''} (${entity.description?.en ?? Object.values(entity.description ?? {})[0] ?? entity.roles?.[0]?.title.en ?? ''}${entity.born === undefined ? '' : `, ${entity.born.slice(0, 4)}`})`,
    );
  }
  total.pages++;
  console.log(
    `\n# ${document.id ?? document.url} ${reading.language} ${reading.published} ${document.title ?? ''}`,
  );
  const around = (start: number, end: number): string =>
    `${reading.text.slice(Math.max(0, start - AROUND), start)}[${reading.text.slice(start, end)}]${reading.text.slice(end, end + AROUND)}`.replace(
      /\s+/gu,
      ' ',
    );
  const seen = new Set<string>();
  for (const { start, end, text, entity, kind, via, confidence } of reading.mentions) {
    if (confidence >= least) total.marks++;
    else total.choices++;
    const key = `${text} ${entity}`;
    if (seen.has(key) && !values.all) continue;
    seen.add(key);
    console.log(
      `${confidence >= least ? ' ' : '!'} ${confidence.toFixed(2)} ${kind.charAt(0)} ${via.padEnd(5)} ${around(start, end)} → ${names.get(entity) ?? entity}`,
    );
  }
  for (const { start, end, text, kind, described } of reading.unknowns) {
    total.unknowns++;
    if (!values.unknowns || (seen.has(text) && !values.all)) continue;
    seen.add(text);
    console.log(
      `? ${kind.charAt(0)} ${around(start, end)}${described === undefined ? '' : ` = ${described}`}`,
    );
  }
}
console.log(
  `\n${total.pages} pages: ${total.marks} marks of at least ${least}, ${total.choices} below, ${total.unknowns} unknowns`,
);
