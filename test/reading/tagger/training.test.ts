import { describe, expect, it } from 'vitest';
import { lean, strongest } from '../../../scripts/tagger/strongest.ts';
import { kindsOf } from '../../../scripts/tagger/usage.ts';
import { seedOfLanguage } from '../../../src/reading/tagger/evidence.ts';
import { LANGUAGE } from '../../../src/reading/tagger/feature-numbers.ts';
import { mix } from '../../../src/reading/tagger/hash.ts';

describe('the features that the file has room for', () => {
  const constant = mix(LANGUAGE, seedOfLanguage('pl'));
  const kept = () =>
    strongest(
      [1, 2, 3, constant],
      Float64Array.from([0.5, 0, -0.9, 0, 0, 0, 0, 0]),
      2,
      2,
      new Set([constant]),
      () => {},
    );

  it('are those with the greatest weights, and the constants always', () => {
    expect(kept().map(({ hash }) => hash)).toEqual([constant, 2]);
  });
  it('are moved by hand in their constants only', () => {
    const features = kept();
    lean(features, constant, 0, 0, 0.9);
    expect(features.map(({ weights }) => weights)).toEqual([
      [0.9, 0],
      [-0.9, 0],
    ]);
    expect(() => lean(features, 77, 0, 0, 1)).toThrow('constant');
  });
});

describe('kinds of names by use', () => {
  const usage = (names: number[]) => ({ word: 'x', group: 1, coarse: 0, cyrillic: [], names });
  it('are levels of person, place, organisation and thing', () => {
    expect(kindsOf(usage([0, 0, 0, 0, 0]))).toBe(0);
    expect(kindsOf(usage([0.1, 0.9, 0, 0, 0]))).toBe(3);
    expect(kindsOf(usage([0, 0, 0.5, 0.2, 0.9]))).toBe((2 << 2) | (1 << 4) | (3 << 6));
  });
});
