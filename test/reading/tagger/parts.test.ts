import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketsFor, buildPerfect, slotsFor } from '../../../scripts/tagger/perfect-builder.ts';
import { classOf, foldOf, LOWER, OTHER, UPPER } from '../../../src/reading/tagger/characters.ts';
import { decode, factorsOf, Marginals, predecessorsOf } from '../../../src/reading/tagger/decode.ts';
import { hashOfWord } from '../../../src/reading/tagger/hash.ts';
import { isOpen, labelCount, mayFollow } from '../../../src/reading/tagger/labels.ts';
import { findSlot, findSlots } from '../../../src/reading/tagger/perfect.ts';

describe('folding', () => {
  it('makes case, accents and script one, and keeps different words apart', () => {
    expect(hashOfWord('Élysée')).toBe(hashOfWord('elysee'));
    expect(hashOfWord('Łódź')).toBe(hashOfWord('lodz'));
    expect(hashOfWord('Путин')).toBe(hashOfWord('Putin'));
    expect(hashOfWord('Игорь')).toBe(hashOfWord('Igor'));
    expect(hashOfWord('Mann')).not.toBe(hashOfWord('Mana'));
    expect(hashOfWord('ab')).not.toBe(hashOfWord('ba'));
  });
  it('tells upper from lower case', () => {
    expect([...'AÉЖ'].map(c => classOf(c.charCodeAt(0)))).toEqual([UPPER, UPPER, UPPER]);
    expect([...'aéжß'].map(c => classOf(c.charCodeAt(0)))).toEqual([LOWER, LOWER, LOWER, LOWER]);
    expect(classOf('„'.charCodeAt(0))).toBe(OTHER);
    expect(foldOf(0xad)).toBe(0);
  });
});

describe('the perfect table', () => {
  it('finds every member in a slot of its own and turns nearly every stranger away', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 800 }), hashes => {
        const slots = slotsFor(hashes.length);
        const table = buildPerfect(hashes, slots, bucketsFor(slots));
        const found = hashes.map(hash => findSlot(table, hash));
        expect(found.every(slot => slot >= 0)).toBe(true);
        expect(new Set(found).size).toBe(hashes.length);
      }),
      { numRuns: 30 },
    );
    const table = buildPerfect([1, 2, 3, 4, 5], 16, 16);
    let strangers = 0;
    for (let hash = 1000; hash < 11000; hash++) if (findSlot(table, hash) >= 0) strangers++;
    expect(strangers).toBeLessThan(200);
  });

  it('finds those of many at once that it finds one by one, in their order and none behind the count', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 200 }),
        fc.array(fc.integer(), { maxLength: 200 }),
        (members, strangers) => {
          const slots = slotsFor(members.length);
          const table = buildPerfect(members, slots, bucketsFor(slots));
          const asked = [...members, ...strangers].sort((a, b) => (a ^ 0x5555) - (b ^ 0x5555));
          const count = asked.length - 1;
          const found = new Int32Array(asked.length);
          const many = findSlots(table, Int32Array.from(asked), count, found);
          const one = asked.slice(0, count).map(hash => findSlot(table, hash));
          expect([...found.subarray(0, many)]).toEqual(one.filter(slot => slot >= 0));
        },
      ),
    );
  });
});

describe('decoding', () => {
  const L = labelCount(2);
  const predecessors = predecessorsOf(L);
  const sentence = fc.integer({ min: 1, max: 4 }).chain(length =>
    fc.record({
      length: fc.constant(length),
      sums: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: length * L, maxLength: length * L }),
      transitions: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: L * L, maxLength: L * L }),
    }),
  );

  function paths(length: number): number[][] {
    let all: number[][] = [[]];
    for (let i = 0; i < length; i++)
      all = all.flatMap(path =>
        Array.from({ length: L }, (_, l) => l)
          .filter(l => mayFollow(path.at(-1) ?? 0, l))
          .map(l => [...path, l]),
      );
    return all.filter(path => !isOpen(path.at(-1) ?? 0));
  }

  it('finds the best of all allowed paths, and its probability by the sum over all of them', () => {
    fc.assert(
      fc.property(sentence, ({ length, sums, transitions }) => {
        const s = Int32Array.from(sums);
        const t = Int16Array.from(transitions);
        const best = new Uint8Array(length);
        decode(s, length, t, predecessors, new Int32Array(length * L), new Uint8Array(length * L), best);
        const value = (path: readonly number[]) =>
          path.reduce((sum, l, i) => sum + (s[i * L + l] ?? 0) + (t[(path[i - 1] ?? 0) * L + l] ?? 0), 0);
        const all = paths(length).map(value);
        expect(value([...best])).toBe(Math.max(...all));
        const step = 0.1;
        const total = all.reduce((sum, v) => sum + Math.exp(v * step), 0);
        const marginals = new Marginals(length, factorsOf(t, step), step, predecessors);
        marginals.read(s, length);
        expect(marginals.probability(best, 0, length - 1)).toBeCloseTo(
          Math.exp(value([...best]) * step) / total,
          6,
        );
      }),
      { numRuns: 60 },
    );
  });
});
