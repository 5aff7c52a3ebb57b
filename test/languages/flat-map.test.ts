import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatMap } from '../../src/languages/flat-map.ts';

describe('flatMap', () => {
  it('makes of any items what the arrays’ own method makes of them: one, several or none, and of their places', () => {
    const of = (n: number, i: number) => (n % 3 === 0 ? [] : n % 3 === 1 ? n + i : [n, i]);
    fc.assert(
      fc.property(fc.array(fc.nat()), items => {
        expect(flatMap(items, of)).toEqual(items.flatMap(of));
      }),
    );
  });

  it('leaves lists within the lists as they are', () => {
    expect(flatMap(['ab'], word => [[...word]])).toEqual([['a', 'b']]);
  });
});
