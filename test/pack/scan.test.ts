import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GAP_MASK, GAP_PLAIN } from '../../src/pack/text/scan.ts';
import { wordsOf } from './oracle.ts';

/** Words that are hashed as they stand and words that need care, beside characters that are words of their own. */
const PIECES = [
  '习',
  '近平',
  '中国',
  '年',
  '2020',
  'Xi',
  'müssen',
  'Путин',
  'a',
  'G20',
  'ミサイル',
  '푸틴',
  'Mu\u0308ller',
];
const PARTS = ['', '', '', ' ', '，', '·'];

const mixed = (most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PARTS)), {
      minLength: 1,
      maxLength: most,
      size: 'max',
    })
    .map(pieces => pieces.flat().join(''));

// Scripts beside each other are one word unless they part words by themselves: what is cut depends on the characters alone, not on what else stands in the run.
it.each([20, 6000])('cuts characters and words that stand together, up to %i of them', most => {
  fc.assert(
    fc.property(mixed(most), text => {
      const words = wordsOf(text);
      expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(expected(text));
      for (const [i, { start, gap }] of words.entries()) {
        if (i > 0 && start === words[i - 1]?.end) expect(gap & GAP_MASK).toBe(GAP_PLAIN);
      }
    }),
    { numRuns: most > 1000 ? 20 : 500 },
  );
});

/** Latin and Cyrillic letters join, with their accents; Han characters stand alone, Katakana and Hangul part from what is beside them. */
const WORD = /[习近平中国年]|[ミサイル]+|[푸틴]+|(?:[0-9A-Za-züПутин]|\u0308)+/gu;

function expected(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}
