import { describe, expect, it } from 'vitest';
import { type ClassTable, ORDINARY } from '../../../src/reading/tagger/classes.ts';
import {
  COMPOUND,
  FAMILY_AT,
  GIVEN_AT,
  levelAt,
  ORDINARY_AT,
  PHRASE,
  PLACE_AT,
  STEMMED,
  seedOfLanguage,
} from '../../../src/reading/tagger/evidence.ts';
import { hashOfWord, mix } from '../../../src/reading/tagger/hash.ts';
import { findPhrases } from '../../../src/reading/tagger/phrases.ts';
import { findRuns, roomForRuns } from '../../../src/reading/tagger/runs.ts';
import {
  ALLCAPS,
  CLASSES,
  COLUMNS,
  EVIDENCE,
  GROUP,
  KINDS,
  PHRASE_AT,
  ROMAN,
  readWord,
  SHAPE,
} from '../../../src/reading/tagger/words.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const german = seedOfLanguage('de');
const russian = seedOfLanguage('ru');
const known = new Map([
  [hashOfWord('Volker'), 2 << GIVEN_AT],
  [mix(hashOfWord('Minister'), german), 1 << ORDINARY_AT],
  [mix(hashOfWord('Volk'), german), 2 << ORDINARY_AT],
  [mix(german, STEMMED), 1 << ORDINARY_AT],
  [mix(mix(hashOfWord('питаевск'), russian), STEMMED), 2 << FAMILY_AT],
  [mix(mix(PHRASE, hashOfWord('New')), hashOfWord('Haven')), 1 << PLACE_AT],
]);
const groups = new Map([[hashOfWord('tottenham'), 9 | (2 << 8) | (0x31 << 16)]]);
const table: ClassTable = {
  classesOf: () => 0,
  evidenceOf: hash => known.get(hash) ?? 0,
  groupOf: hash => groups.get(hash) ?? 0,
};

function columnsOf(text: string, seed: number): Int32Array {
  const { tokens } = tokenize(text);
  const words = new Int32Array(tokens.length * COLUMNS);
  tokens.forEach((token, i) => {
    readWord(token, table, seed, words, i * COLUMNS);
  });
  return words;
}

const evidenceOf = (word: string, seed: number) => columnsOf(word, seed)[EVIDENCE] ?? 0;

describe('what the lists say of a word', () => {
  it('tells a name, and that a common word may be behind it', () => {
    const evidence = evidenceOf('Völker', german);
    expect(levelAt(evidence, GIVEN_AT)).toBe(2);
    expect(levelAt(evidence, ORDINARY_AT)).toBe(1);
    expect(levelAt(evidenceOf('Volker', russian), ORDINARY_AT)).toBe(0);
  });
  it('knows the end of a compound, where the language has compounds', () => {
    expect(evidenceOf('Außenministers', german) & COMPOUND).not.toBe(0);
    expect(evidenceOf('Außenministers', russian)).toBe(0);
  });
  it('knows a name by its stem', () => {
    const evidence = evidenceOf('Питаевского', russian);
    expect(levelAt(evidence, FAMILY_AT)).toBe(2);
    expect(evidence & STEMMED).not.toBe(0);
  });
  it('says nothing of names where the word is written small', () => {
    expect(evidenceOf('volker', german) & ~(3 << ORDINARY_AT)).toBe(0);
    expect((columnsOf('volker', german)[CLASSES] ?? 0) & ~ORDINARY).toBe(0);
  });
  it('tells Roman numbers from other capitals', () => {
    const shapes = ['XIV', 'II', 'CD', 'MIX', 'XIIII'].map(word => columnsOf(word, german)[SHAPE]);
    expect(shapes).toEqual([ROMAN, ROMAN, ALLCAPS, ALLCAPS, ALLCAPS]);
  });
});

describe('names of several words', () => {
  it('are found as wholes, and only where capitals follow each other', () => {
    const runs = roomForRuns(9);
    const found = (text: string) => {
      const words = columnsOf(text, german);
      const length = words.length / COLUMNS;
      findRuns(words, length, runs);
      findPhrases(words, length, runs, table);
      return Array.from({ length }, (_, i) => words[i * COLUMNS + PHRASE_AT]);
    };
    expect(found('in New Haven lebt')).toEqual([0, 5, 7, 0]);
    expect(found('New haven')).toEqual([0, 0]);
  });
});

describe('what words a name is used like', () => {
  const groupOf = (word: string) => columnsOf(word, german)[GROUP];
  it('is asked of words with a capital only, and without a genitive', () => {
    expect(groupOf('Tottenham')).toBe(9 | (2 << 8));
    expect(groupOf('Tottenhams')).toBe(9 | (2 << 8));
    expect(groupOf('tottenham')).toBe(0);
    expect(groupOf('Tottenhamer')).toBe(0);
  });
  it('comes with the kinds of names that are used so', () => {
    expect(columnsOf('Tottenham', german)[KINDS]).toBe(0x31);
    expect(columnsOf('tottenham', german)[KINDS]).toBe(0);
  });
});
