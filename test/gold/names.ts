/**
 * The tagger alone (no pack, no rules) on labelled names, scored by ../shared/gold/score-ner.mjs:
 *   npm run gold -- names [SET …]        e.g. de-germeval-dev fr-wikineural-val
 * Exact span and kind, persons and organisations; MB of text (10⁶ UTF-16 units) a second, cutting into tokens
 * and tagging together and tagging alone, measured on texts joined into pages of 80 sentences: on the language's training set where there is
 * one, because small sets are over before the code is warm. One half of the pages is read again and again to warm up, the other once, with
 * its words as unknown as those of a new page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GoldText, readGold } from '../../scripts/tagger/gold.ts';
import type { TaggerModel } from '../../src/reading/tagger/model.ts';
import { tagNames } from '../../src/reading/tagger/tag.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { fileOf, GOLD, modelOf, setsOf } from './labelled-names.ts';

const SENTENCES_A_PAGE = 80;
/** Milliseconds of warming up. */
const WARM = 1_000;

const sets = setsOf(process.argv.slice(2).filter(argument => !argument.startsWith('--')));
const scratch = mkdtempSync(join(tmpdir(), 'byname-names-'));

console.log(
  'set                   P     R     F1     person F1   organisation F1   span only F1   MB/s all   tagging',
);
for (const set of sets) {
  const gold = fileOf(set);
  const documents = readGold(gold);
  const model = await modelOf(documents[0]?.language ?? '');
  const readings = join(scratch, `${set}.jsonl`);
  writeFileSync(readings, documents.map(document => JSON.stringify(readingOf(document, model))).join('\n'));
  const scored = spawnSync('node', [join(GOLD, 'score-ner.mjs'), gold, readings, '--json'], {
    encoding: 'utf8',
  });
  if (scored.status !== 0) throw new Error(scored.stderr);
  const figures = JSON.parse(scored.stdout) as Record<string, Record<string, number>>;
  const figure = (row: string, column: string) => (figures[row]?.[column] ?? Number.NaN).toFixed(3);
  const training = gold.replace(/-(?:dev|val)(?=\.jsonl)/, '-train');
  const { all, tagging } = speed(existsSync(training) ? readGold(training) : documents, model);
  console.log(
    `${set.padEnd(20)} ${figure('all', 'p')} ${figure('all', 'r')} ${figure('all', 'f1')}   ${figure('person', 'f1')}       ${figure('organisation', 'f1')}             ${figure('span only', 'f1')}          ${all.toFixed(2)}       ${tagging.toFixed(2)}`,
  );
}
rmSync(scratch, { recursive: true });

function readingOf({ id, language, text }: GoldText, model: TaggerModel) {
  const names = tagNames(tokenize(text), model, language);
  const unknowns = names.map(({ start, end, kind }) => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
    similar: [],
  }));
  return { id, language, text, published: null, mentions: [], unknowns, statements: [] };
}

/** Milliseconds of processor time: what else runs on the machine counts less than on the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function speed(documents: readonly GoldText[], model: TaggerModel): { all: number; tagging: number } {
  const language = documents[0]?.language ?? '';
  const pages: string[] = [];
  for (let i = 0; i < documents.length; i += SENTENCES_A_PAGE)
    pages.push(
      documents
        .slice(i, i + SENTENCES_A_PAGE)
        .map(({ text }) => text)
        .join('\n\n'),
    );
  const known = pages.splice(0, pages.length >> 1);
  for (const until = processorTime() + WARM; processorTime() < until; )
    for (const page of known) tagNames(tokenize(page), model, language);
  const units = pages.reduce((sum, page) => sum + page.length, 0);
  let tagging = 0;
  const started = processorTime();
  for (const page of pages) {
    const tokenized = tokenize(page);
    const before = processorTime();
    tagNames(tokenized, model, language);
    tagging += processorTime() - before;
  }
  const all = processorTime() - started;
  return { all: units / 1e3 / all, tagging: units / 1e3 / tagging };
}
