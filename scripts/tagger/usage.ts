/** What the use of a word in much English text says of it: which words it is used like, and what kind of name it may be. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { seeded } from '../../src/cli/seeded.ts';
import { ORDINARY_AT } from '../../src/reading/tagger/evidence.ts';
import type { EvidenceBuilder } from './evidence.ts';
import { groupWords } from './groups.ts';
import { russianStem } from './levels.ts';
import { learnKinds } from './network.ts';
import type { Entity } from './sources.ts';
import { namePairs, Transliterator } from './transliterate.ts';
import { NAMES, type Usage } from './usage-of-word.ts';
import { readVectors } from './vectors.ts';

const THING = NAMES.indexOf(ORDINARY_AT);
const GROUPS = { fine: 255, coarse: 32, fitted: 60_000 } as const;
/** A word that a list has once may be a slip; names that teach are surer. */
const SURE = 2;
/** From here on a word is a name that Russian may write, and so many spellings of it are kept. */
const NAME = 0.5;
const SPELLINGS = 2;
const SEED = 20261129;

/** Reads `file`; where there is none, learns from the vectors and the lists what stands in it, which takes minutes, and writes it. */
export function readUsage(
  file: string | undefined,
  packages: string,
  lists: EvidenceBuilder,
  entities: readonly Entity[],
): Usage[] {
  if (file !== undefined && existsSync(file)) return readFileSync(file, 'utf8').split('\n').map(parse);
  const lines = learnUsage(packages, lists, entities).map(format);
  if (file !== undefined) writeFileSync(file, lines.join('\n'));
  // Read back, so that the file's rounding is the same without a file.
  return lines.map(parse);
}

function format({ word, group, coarse, names, cyrillic }: Usage): string {
  return [word, group, coarse, ...names.map(sure => sure.toFixed(3)), cyrillic.join(' ')].join('\t');
}

function parse(line: string): Usage {
  const [word = '', ...rest] = line.split('\t');
  const cyrillic = rest.pop()?.split(' ').filter(Boolean) ?? [];
  const [group = 0, coarse = 0, ...names] = rest.map(Number);
  return { word, group, coarse, names, cyrillic };
}

function learnUsage(packages: string, lists: EvidenceBuilder, entities: readonly Entity[]): Usage[] {
  const { words, values } = readVectors(packages);
  const { fine, coarse } = groupWords(values, GROUPS, seeded(SEED));
  const rows: number[] = [];
  const kinds: number[] = [];
  words.forEach((word, row) => {
    let known = 0;
    NAMES.forEach((at, k) => {
      if (lists.level(word, at) >= SURE) known |= 1 << k;
    });
    if (lists.ordinaryLevel(word, 'en') > 0) known |= 1 << NAMES.length;
    if (known === 0) return;
    rows.push(row);
    kinds.push(known);
  });
  const answers = NAMES.length + 1;
  const found = learnKinds(values, rows, kinds, answers, seeded(SEED));
  const russian = new Transliterator(namePairs(entities));
  return words.map((word, row) => {
    const names = [...found.subarray(row * answers, row * answers + NAMES.length)];
    const isName = Math.max(...names.slice(0, THING)) >= NAME && /^\p{L}{3,14}$/u.test(word);
    return {
      word,
      group: fine[row] ?? 0,
      coarse: coarse[(fine[row] ?? 1) - 1] ?? 0,
      names,
      cyrillic: isName ? russian.guesses(word, SPELLINGS).map(russianStem) : [],
    };
  });
}

/** From each of these on a kind of name is one level surer. */
const LEVELS = [0.15, 0.5, 0.85];

/** How surely a word is a name of a person, a place, an organisation, a thing: two bits each, from the lowest. */
export function kindsOf({ names }: Usage): number {
  const [given = 0, family = 0, place = 0, organisation = 0, thing = 0] = names;
  return [Math.max(given, family), place, organisation, thing].reduce(
    (packed, sure, k) => packed | (LEVELS.filter(least => sure >= least).length << (k * 2)),
    0,
  );
}
