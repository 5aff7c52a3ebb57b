import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityBytes, parseEntity } from '../../../../src/cli/build/input/dump-line.ts';

const entity = (line: string) => entityBytes(Buffer.from(line))?.toString() ?? null;

describe('entityBytes', () => {
  it('gives back the object of any line of either layout', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom('', ',', ' ,', ']', '\t'),
        fc.constantFrom('', ' ', '[', '\ufeff'),
        (value, after, before) => {
          const json = JSON.stringify(value);
          expect(entity(`${before}${json}${after}`)).toBe(json);
        },
      ),
    );
  });

  it.each(['', '[', ']', ' [ ', '],', ',', '[]'])('has none on %j', line => {
    expect(entity(line)).toBeNull();
  });
});

describe('parseEntity', () => {
  it('says in one short line what is wrong', () => {
    const broken = Buffer.from(`{"id":"Q1","labels":{"en":"${'x'.repeat(500)}`);
    expect(() => parseEntity(broken)).toThrow(/^no JSON: [^\n]{1,120}\(527 characters, from "\{/);
    expect(() => parseEntity(Buffer.from([0x7b, 0xff, 0x7d]))).toThrow('not UTF-8');
  });
});
