/**
 * Measures the names index: `npx tsx test/bench/names.ts [PACK FOLDER] [TEXT FILE]`. Without a folder it multiplies syllables into names with a fixed
 * seed. Prints build time, bytes a name, and MB/s (10⁶ UTF-16 units) next to a pass that only finds the borders of words. Asserts nothing.
 */
import { readFile } from 'node:fs/promises';
import { readFolder } from '../../src/cli/pack/folder.ts';
import type { Entity } from '../../src/model/entity.ts';
import { NamesBuilder, type NamesSections } from '../../src/pack/names/builder.ts';
import { matchNames } from '../../src/pack/names/match.ts';
import { NamesView } from '../../src/pack/names/view.ts';
import { Scanner, Tokens } from '../../src/pack/text/scan.ts';
import { generatedForms } from '../../src/pack/variants.ts';

const [folder, textFile] = process.argv.slice(2);

/** Mulberry32: the same numbers at every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const SYLLABLES =
  'an be co da el fi gro hu in jo ka lu mer no ol pe ru sch tan ur vo wei xi zen ber mann ski son'.split(' ');
const word = () => {
  const letters = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES)).join('');
  return letters[0]?.toUpperCase() + letters.slice(1);
};

async function* invented(count: number): AsyncGenerator<Entity> {
  for (let i = 0; i < count; i++) {
    const names = [`${word()} ${word()}`, `${word()} ${word()}`, ...(i % 10 === 0 ? [word()] : [])];
    yield { id: `Q${i}`, kind: 'person', names: { und: names } };
  }
}

const MB = 1e6;
const builder = new NamesBuilder();
const samples: string[] = [];
let entities = 0;
let started = performance.now();
for await (const entity of folder
  ? (await readFolder(folder)).entities
  : invented(Number(process.env.ENTITIES ?? 300_000))) {
  for (const name of new Set(Object.values(entity.names).flat())) {
    builder.add(entities, name, false);
    if (next() < 0.01) samples.push(name);
  }
  for (const form of generatedForms(entity)) builder.add(entities, form, true);
  entities++;
}
const sections: NamesSections = builder.finish(entities);
const seconds = (performance.now() - started) / 1000;
const { names, ...parts } = sections;
const bytes = Object.values(parts).reduce((sum, part) => sum + part.length, 0);
console.log(`${entities} entities, ${names} names: read and built in ${seconds.toFixed(1)} s`);
console.log(`${(bytes / MB).toFixed(2)} MB, ${(bytes / names).toFixed(2)} bytes a name`);
for (const [part, { length }] of Object.entries(parts)) console.log(`  ${part} ${length}`);

started = performance.now();
const view = new NamesView(sections);
console.log(`opened in ${(performance.now() - started).toFixed(2)} ms`);

const FILLER =
  'the minister said on Monday that talks with the delegation had been long and that no decision was taken before the summit because parliament wanted to vote first'.split(
    ' ',
  );
const made = () => {
  let text = '';
  while (text.length < 3 * MB)
    text += `${next() < 0.06 ? pick(samples) : pick(FILLER)}${next() < 0.06 ? '. ' : ' '}`;
  return text;
};
const source = textFile ? await readFile(textFile, 'utf8') : made();
let whole = source;
while (whole.length < 3 * MB) whole += `\n\n${source}`;
// One flat string, as a page's text is after its message.
whole = JSON.parse(JSON.stringify(whole.slice(0, 3 * MB)));

const tokens = new Tokens(4096);
function borders(text: string): number {
  const scanner = new Scanner(text);
  let count = 0;
  for (let more = true; more; ) {
    tokens.count = 0;
    more = scanner.fill(tokens);
    count += tokens.count;
  }
  return count;
}
const CLASSES = new Uint8Array(65536);
for (let i = 0; i < 65536; i++) CLASSES[i] = /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(i)) ? 1 : 0;
/** The lower bound of FACTS: borders of words by a class table, nothing else. */
function boundaryPass(text: string): number {
  let count = 0;
  let inside = 0;
  for (let i = 0; i < text.length; i++) {
    const now = CLASSES[text.charCodeAt(i)] ?? 0;
    count += now & (inside ^ 1);
    inside = now;
  }
  return count;
}

/** Best of several, MB/s. */
function rate(text: string, work: (text: string) => unknown): number {
  const rounds = Math.max(5, Math.ceil((20 * MB) / text.length));
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const from = performance.now();
    work(text);
    best = Math.min(best, performance.now() - from);
  }
  return text.length / 1000 / best;
}

for (const length of [10_000, 100_000, 3 * MB]) {
  const text = JSON.parse(JSON.stringify(whole.slice(0, length)));
  const bound = rate(text, boundaryPass);
  const scan = rate(text, borders);
  const match = rate(text, part => matchNames([view], part));
  const hits = matchNames([view], text).length;
  console.log(
    `${length / 1000} KB: ${match.toFixed(0)} MB/s, ${(match / bound).toFixed(2)} of the boundary pass (${bound.toFixed(0)}), ` +
      `tokens alone ${scan.toFixed(0)} MB/s; ${hits} hits, ${((hits * 1000) / length).toFixed(1)} a KB`,
  );
}
