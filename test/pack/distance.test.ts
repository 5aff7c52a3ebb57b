import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, distance } from '../../src/pack/similar/distance.ts';

/** The definition, word for word. */
function slow(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const options = [slow(x, b) + 1, slow(a, y) + 1, slow(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    options.push(slow(x.slice(0, -1), y.slice(0, -1)) + 1);
  }
  return Math.min(...options);
}

describe('the distance of two names', () => {
  it('is what its definition says, up to the limit', () => {
    const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }).map(letters => letters.join(''));
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
      }),
    );
  });

  it('ranks an error behind the first letter before one in it', () => {
    const tao = difference(['song', 'tang'], ['song', 'tao']);
    const dang = difference(['song', 'tang'], ['cong', 'dang']);
    expect(tao).not.toBeNull();
    expect(tao).toBeLessThan(dang ?? 0);
    expect(difference(['song', 'tang'], ['li', 'peng'])).toBeNull();
  });

  it('compares one word with each word', () => {
    expect(difference(['selensky'], ['wolodymyr', 'selenskyj'])).toBeCloseTo(1 / 8);
  });
});
