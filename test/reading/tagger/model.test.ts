import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeModel } from '../../../scripts/tagger/write-model.ts';
import { bitOf, WHOLE } from '../../../src/reading/tagger/classes.ts';
import { GIVEN_AT, levelAt } from '../../../src/reading/tagger/evidence.ts';
import { hashOfWord, mix } from '../../../src/reading/tagger/hash.ts';
import { BadModelError, openModel } from '../../../src/reading/tagger/model.ts';
import { isKnown } from '../../../src/reading/tagger/pairs.ts';
import { findSlot } from '../../../src/reading/tagger/perfect.ts';
import { tagNames } from '../../../src/reading/tagger/tag.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const LABELS = 9;
const PAIR = mix(5, 6);

function small(bits: 4 | 8): ArrayBuffer {
  const weights = (at: number) => Array.from({ length: LABELS }, (_, l) => (l === at ? 0.5 : -0.25));
  return writeModel({
    kinds: 2,
    features: new Map([
      [11, weights(0)],
      [22, weights(4)],
      [-33, weights(8)],
    ]),
    transitions: Array.from({ length: LABELS * LABELS }, (_, i) => i / 100),
    classes: new Map([[mix(hashOfWord('Dr'), WHOLE), bitOf('title')]]),
    evidence: new Map([[hashOfWord('Ottilie'), 2 << GIVEN_AT]]),
    groups: new Map([[hashOfWord('Ürzig'), 7 | (3 << 8)]]),
    pairs: new Set([PAIR]),
    bits,
    step: 1 / 16,
  });
}

describe('a model file', () => {
  it.each([4, 8] as const)('gives back what was written, at %i bits a weight', bits => {
    const model = openModel(small(bits));
    const slot = findSlot(model.features, -33);
    expect([...model.weights.subarray(slot * LABELS, slot * LABELS + LABELS)]).toEqual([
      -4,
      -4,
      -4,
      -4,
      -4,
      -4,
      -4,
      -4,
      bits === 4 ? 7 : 8,
    ]);
    expect(findSlot(model.features, 44)).toBe(-1);
    expect(model.transitions[10]).toBe(Math.round(0.1 * 16));
    expect(model.classesOf(mix(hashOfWord('dr'), WHOLE))).toBe(bitOf('title'));
    expect(levelAt(model.evidenceOf(hashOfWord('ottilie')), GIVEN_AT)).toBe(2);
    expect(model.evidenceOf(hashOfWord('Wilfried'))).toBe(0);
    expect(model.groupOf(hashOfWord('ürzig'))).toBe(7 | (3 << 8));
    expect(model.groupOf(hashOfWord('Ottilie'))).toBe(0);
    expect(isKnown(model.filter, PAIR)).toBe(true);
    expect(isKnown(model.filter, mix(5, 7))).toBe(false);
  });

  it('is the same bytes each time', () => {
    expect(new Uint8Array(small(4))).toEqual(new Uint8Array(small(4)));
  });

  it('is refused when it is cut short, too long, foreign or of another version', () => {
    const good = small(4);
    expect(() => openModel(good.slice(0, good.byteLength - 8))).toThrow(BadModelError);
    expect(() => openModel(good.slice(0, 12))).toThrow(BadModelError);
    expect(() => openModel(new ArrayBuffer(0))).toThrow(BadModelError);
    const longer = new Uint8Array(good.byteLength + 8);
    longer.set(new Uint8Array(good));
    expect(() => openModel(longer.buffer)).toThrow(BadModelError);
    const versioned = good.slice(0);
    new Uint32Array(versioned)[1] = 99;
    expect(() => openModel(versioned)).toThrow(/version 99/);
    const foreign = good.slice(0);
    new Uint32Array(foreign)[0] = 1;
    expect(() => openModel(foreign)).toThrow(BadModelError);
  });

  it('never breaks the tagging, whatever its bytes say', () => {
    const good = new Uint8Array(small(4));
    const text = tokenize('Dr. Ottilie Brandl (FC Ürzig) said: “Меня зовут Иван Петров”. 习近平');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 }),
        changes => {
          const bytes = good.slice();
          for (const [at, value] of changes) bytes[at] = value;
          try {
            for (const name of tagNames(text, openModel(bytes.buffer), 'de')) {
              expect(name.start).toBeLessThan(name.end);
              expect(name.end).toBeLessThanOrEqual(text.text.length);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(BadModelError);
          }
        },
      ),
    );
  });
});
