/**
 * What kinds of names the tagger alone gets wrong on labelled sentences, and how many of each:
 *   npm run gold -- name-errors [SET …] [--show=KIND] [--every=N]
 * `--show` prints those of one kind in their sentences, `--every` every N-th of them.
 */
import { parseArgs } from 'node:util';
import { type GoldText, readGold } from '../../scripts/tagger/gold.ts';
import type { TaggerModel } from '../../src/reading/tagger/model.ts';
import { tagNames } from '../../src/reading/tagger/tag.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { fileOf, modelOf, setsOf } from './labelled-names.ts';

interface Name {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string' }, every: { type: 'string', default: '1' } },
});
const every = Number(values.every);
const NOUN: Readonly<Record<string, string>> = { person: 'person', organisation: 'body' };
/** UTF-16 units of a sentence around a name. */
const AROUND = 50;

const sets = setsOf(positionals);
/** By kind of error and set. */
const counts = new Map<string, Map<string, number>>();
let shown = 0;

for (const set of sets) {
  const sentences = readGold(fileOf(set));
  const model = await modelOf(sentences[0]?.language ?? '');
  for (const sentence of sentences)
    for (const [error, name] of errorsIn(sentence, model)) {
      const bySet = counts.get(error) ?? new Map<string, number>();
      counts.set(error, bySet.set(set, (bySet.get(set) ?? 0) + 1));
      if (error === values.show && shown++ % every === 0) print(sentence.text, name);
    }
}

const total = (bySet: ReadonlyMap<string, number>) => [...bySet.values()].reduce((sum, n) => sum + n, 0);
console.log(`${'kind of error'.padEnd(44)} all    ${sets.map(set => set.slice(0, 7).padStart(7)).join(' ')}`);
for (const [error, bySet] of [...counts].sort(([, a], [, b]) => total(b) - total(a)))
  console.log(
    `${error.padEnd(44)} ${String(total(bySet)).padEnd(6)} ${sets.map(set => String(bySet.get(set) ?? 0).padStart(7)).join(' ')}`,
  );

function print(text: string, { start, end }: Name): void {
  const before = text.slice(Math.max(0, start - AROUND), start);
  console.log(`${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replaceAll('\n', ' '));
}

function* errorsIn(
  { text, language, mentions }: GoldText,
  model: TaggerModel,
): Generator<[error: string, name: Name]> {
  const gold = mentions.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  const names = tagNames(tokenize(text), model, language);
  const isAmong = (list: readonly Name[], name: Name) =>
    list.some(n => n.start === name.start && n.end === name.end && n.kind === name.kind);
  const across = (list: readonly Name[], name: Name) =>
    list.find(n => n.start < name.end && name.start < n.end);
  for (const name of names) {
    if (isAmong(gold, name)) continue;
    const other = across(gold, name);
    yield [other === undefined ? taken(text, name) : otherBorders(text, name, other), name];
  }
  for (const name of gold) {
    if (name.optional || across(names, name) !== undefined) continue;
    yield [missed(text, name), name];
  }
}

/** A name that is none. */
function taken(text: string, { start, end, kind }: Name): string {
  const words = text.slice(start, end);
  const noun = NOUN[kind] ?? kind;
  if (/^[\p{Lu}\d.-]{2,7}$/u.test(words)) return `capitals taken for a ${noun}`;
  if (words.includes(' ')) return `several words taken for a ${noun}`;
  return isFirst(text, start)
    ? `the first word of a sentence taken for a ${noun}`
    : `one word taken for a ${noun}`;
}

function otherBorders(text: string, name: Name, gold: Name): string {
  if (name.start === gold.start && name.end === gold.end)
    return `a ${NOUN[gold.kind]} taken for a ${NOUN[name.kind]}`;
  const bare = ({ start, end }: Name) => text.slice(start, end).replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
  if (bare(name) === bare(gold)) return 'quotation marks or a last point within the borders or not';
  const whole = text.slice(gold.start, gold.end);
  if (gold.kind === 'person') return 'a person with other borders';
  return / \p{Ll}/u.test(whole) ? 'a body with small words and other borders' : 'a body with other borders';
}

function missed(text: string, { start, end, kind }: Name): string {
  const words = text.slice(start, end);
  const noun = NOUN[kind] ?? kind;
  if (/ \p{Ll}/u.test(words)) return `a ${noun} with small words missed`;
  if (words.includes(' ')) return `a ${noun} of several words missed`;
  return isFirst(text, start)
    ? `a ${noun} of one word missed at a sentence's start`
    : `a ${noun} of one word missed`;
}

function isFirst(text: string, start: number): boolean {
  return !/\p{L}/u.test(text.slice(0, start));
}
