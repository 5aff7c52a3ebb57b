import { describe, expect, it } from 'vitest';
import { agree } from '../../../src/reading/tagger/consistency.ts';
import type { TaggedName } from '../../../src/reading/tagger/labels.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

function names(
  text: string,
  ...found: [words: string, kind: TaggedName['kind'], score: number, nth?: number][]
) {
  const first = found.map(([words, kind, score, nth = 0]) => {
    let start = text.indexOf(words);
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    return { start, end: start + words.length, kind, score };
  });
  return agree(tokenize(text), first).map(({ start, end, kind, score }) => ({
    at: start,
    words: text.slice(start, end),
    kind,
    score,
  }));
}

describe('agreement within a page', () => {
  it('finds the family name of a person who is named in full elsewhere', () => {
    const text = 'Hofstetter kam. Gerlinde Hofstetter sprach.';
    const found = names(text, ['Gerlinde Hofstetter', 'person', 0.95]);
    expect(found.map(({ at, words, kind }) => [at, words, kind])).toEqual([
      [0, 'Hofstetter', 'person'],
      [16, 'Gerlinde Hofstetter', 'person'],
    ]);
    expect(found[0]?.score).toBeLessThan(0.95);
  });
  it('learns nothing from a name it doubts', () => {
    expect(names('Lump kam. Karl Lump sprach.', ['Karl Lump', 'person', 0.4])).toHaveLength(1);
  });
  it('corrects the kind of a doubtful name by a sure one', () => {
    const found = names(
      'Peter Brandl sprach. Brandl ging.',
      ['Peter Brandl', 'person', 0.9],
      ['Brandl', 'organisation', 0.3, 1],
    );
    expect(found[1]).toMatchObject({ words: 'Brandl', kind: 'person' });
  });
  it('drops a doubtful word that the page also writes in lower case, and keeps a sure one', () => {
    const text = 'Hope is hope. Dawn.';
    expect(names(text, ['Hope', 'person', 0.5])).toEqual([]);
    expect(names(text, ['Hope', 'person', 0.9])).toHaveLength(1);
    expect(names(text, ['Dawn', 'person', 0.5])).toHaveLength(1);
  });
  it('adds nothing inside what was found', () => {
    const text = 'Peter Brandl sprach. Die Brandl Stiftung schwieg.';
    const found = names(text, ['Peter Brandl', 'person', 0.9], ['Brandl Stiftung', 'organisation', 0.9]);
    expect(found.map(({ words }) => words)).toEqual(['Peter Brandl', 'Brandl Stiftung']);
  });
});
