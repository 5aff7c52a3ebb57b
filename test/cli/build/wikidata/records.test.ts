import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyed, parseKeyed } from '../../../../src/cli/build/wikidata/records.ts';
import { entityReducer, labelReducer } from '../../../../src/cli/build/wikidata/reduce.ts';

const tag = fc.constantFrom('A', 'C', 'E', 'L', 'R', 'S');

describe('keyed lines', () => {
  it('come back as they were, in one line, and with the tab that Hadoop adds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), tag, fc.jsonValue(), (number, tag, value) => {
        const text = keyed(`Q${number}`, tag, value);
        expect(text).not.toMatch(/[\r\n]/);
        expect(text.split('\t')).toHaveLength(3);
        for (const line of [text, `${text}\t`]) {
          expect(parseKeyed(line)).toEqual({
            key: `Q${number}`,
            tag,
            value: JSON.parse(JSON.stringify(value)),
            text,
          });
        }
      }),
    );
  });

  it('sorted by bytes, stand key by key and tag by tag', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, fc.string({ unit: 'grapheme' }), (ids, text) => {
        const lines = ids.flatMap(id => [
          keyed(`Q${id}`, 'R', text),
          keyed(`Q${id}`, 'A', { l: { en: text } }),
        ]);
        const sorted = lines.map(line => Buffer.from(line)).sort(Buffer.compare);
        const keys = sorted.map(line => parseKeyed(line.toString()));
        expect(keys.map(({ tag }) => tag).join('')).toBe('AR'.repeat(ids.length));
        // What the reducers lean on: keys in the order of their characters.
        for (let at = 1; at < keys.length; at++) {
          expect((keys[at - 1]?.key ?? '') <= (keys[at]?.key ?? '')).toBe(true);
        }
      }),
    );
  });

  it.each(['', 'Q1', 'Q1\tA', 'P1\tA\t{}', 'Q1\tAB\t{}', 'Q1\tA\t{'])('%j is refused', line => {
    expect(() => parseKeyed(line)).toThrow();
  });
});

describe('reducers', () => {
  const draft = (id: string, name: unknown = ['A']) =>
    parseKeyed(keyed(id, 'E', { entity: { id, kind: 'person', names: { en: name } }, wants: [] }));

  it('refuse lines that are not sorted, whatever is to be skipped', () => {
    for (const reducer of [labelReducer(), entityReducer()]) {
      reducer.line(draft('Q2'));
      expect(() => reducer.line(draft('Q1'))).toThrow('not sorted: Q1 after Q2');
    }
  });

  it('refuse lines of another stage', () => {
    expect(() => labelReducer().line(parseKeyed(keyed('Q1', 'S', 'Q2')))).toThrow('stage "labels"');
    expect(() => entityReducer().line(parseKeyed(keyed('Q1', 'R', 'Q2')))).toThrow('stage "entities"');
  });

  it('lose no entity to a bad one before it', () => {
    const reducer = entityReducer();
    reducer.line(draft('Q1', 'no list'));
    expect(() => reducer.line(draft('Q2'))).toThrow(/^Q1: names\.en/);
    expect(reducer.end()).toEqual(['{"id":"Q2","kind":"person","names":{"en":["A"]}}']);
  });

  it('take the first of two drafts of one id', () => {
    const reducer = entityReducer();
    reducer.line(draft('Q1', ['A']));
    reducer.line(draft('Q1', ['B']));
    expect(reducer.end()).toEqual(['{"id":"Q1","kind":"person","names":{"en":["A"]}}']);
  });
});
