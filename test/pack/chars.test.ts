import { describe, expect, it } from 'vitest';
import { charInfo, SPACE, VANISHES, WORD } from '../../src/pack/text/chars.ts';

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit);
const isWord = (unit: number) => charInfo(unit) < 0;

describe('characters that are known without the tables of Unicode', () => {
  it('are letters where these say so', () => {
    const known = UNITS.filter(unit => unit < 0x80 || (unit >= 0xc0 && unit <= 0x24f) || unit >> 7 === 0x40);
    const wrong = known.filter(unit => {
      const letter = /[\p{L}\p{Nd}\p{Nl}\p{M}]/u.test(String.fromCharCode(unit));
      return (charInfo(unit) & VANISHES) === 0 && letter !== isWord(unit);
    });
    expect(WORD).toBeLessThan(0);
    expect(wrong).toEqual([]);
  });

  it('are spaces where these say so', () => {
    const spaces = UNITS.filter(unit => !isWord(unit) && (charInfo(unit) & SPACE) !== 0);
    expect(spaces).toEqual(UNITS.filter(unit => unit === 9 || /\p{Zs}/u.test(String.fromCharCode(unit))));
  });
});
