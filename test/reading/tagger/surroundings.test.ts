import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../scripts/tagger/lists.ts';
import { type ClassTable, SPORT } from '../../../src/reading/tagger/classes.ts';
import { findRuns, MOST_FEATURES, roomForRuns } from '../../../src/reading/tagger/runs.ts';
import { findSurroundings, surroundingFeatures } from '../../../src/reading/tagger/surroundings.ts';
import { COLUMNS, readWord } from '../../../src/reading/tagger/words.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const sport = new Set(['match', 'goal'].map(keyOf));
const table: ClassTable = {
  classesOf: hash => (sport.has(hash) ? SPORT : 0),
  evidenceOf: () => 0,
  groupOf: () => 0,
};

function read(text: string) {
  const { tokens } = tokenize(text);
  const words = new Int32Array(tokens.length * COLUMNS);
  tokens.forEach((token, i) => {
    readWord(token, table, 1, words, i * COLUMNS);
  });
  const runs = roomForRuns(tokens.length);
  findRuns(words, tokens.length, runs);
  findSurroundings(words, tokens.length, runs);
  const features = (word: string) => {
    const out = new Int32Array(MOST_FEATURES);
    const i = tokens.findIndex(token => token.text === word);
    return [...out.subarray(0, surroundingFeatures(words, tokens.length, i, 0, runs, out, 0))];
  };
  return { runs, features, at: (word: string) => tokens.findIndex(token => token.text === word) };
}

describe('surroundings of a run of capitalised words', () => {
  it('are the quotation marks of any language that it stands in', () => {
    for (const [open, close] of ['""', '«»', '„“', '“”', '»«']) {
      const { runs, at } = read(`er sah ${open}Die Jagd${close} in Rom`);
      expect([runs.opening[at('Jagd')], runs.closing[at('Jagd')]]).toEqual([2, 5]);
      expect(runs.closing[at('Rom')]).toBe(0);
    }
  });
  it('are no speech: what is long, or never closed', () => {
    const long = `"${'oft '.repeat(12)}Rom"`;
    expect(read(long).runs.closing[read(long).at('Rom')]).toBe(0);
    expect(read('"Rom brennt').runs.closing[1]).toBe(0);
  });
  it('tell the word before the quotation mark', () => {
    const behind = (noun: string) => read(`w ${noun} "Zora"`).features('Zora');
    expect(behind('club')).not.toEqual(behind('film'));
    expect(read('w film "Zora"').features('Zora').length).toBeGreaterThan(
      read('w film Zora').features('Zora').length,
    );
  });
  it('are the names that it is listed with, on either side', () => {
    const alone = read('so Zora kam').features('Zora').length;
    expect(alone).toBe(0);
    expect(read('so Zora, Ben Li kam').features('Zora').length).toBeGreaterThan(0);
    expect(read('so Ben Li und Zora kam').features('Zora')).not.toEqual(
      read('so Ben und Zora kam').features('Zora'),
    );
  });
  it('are the words of sport of the whole sentence', () => {
    expect(read('match at Zora, one goal').runs.sport[0]).toBe(2);
    expect(read('a goal at Zora').features('Zora')).not.toEqual(read('a stop at Zora').features('Zora'));
  });
});
