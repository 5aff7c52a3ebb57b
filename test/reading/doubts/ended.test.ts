import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { endOf, isOfThen } from '../../../src/reading/doubts/ended.ts';
import { stretch } from '../../../src/reading/page/found.ts';
import { pageOf } from '../../../src/reading/page/page.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const body = (more: Partial<Entity>): Entity => ({
  id: 'x',
  kind: 'organisation',
  names: { en: ['Pan Am'] },
  ...more,
});

describe('the end of a body', () => {
  it.each([
    [{ died: '1991-12-04' }, { year: 1991 }],
    [{ description: { en: 'Spanish newspaper (1925–1936)' } }, { year: 1936 }],
    [{ description: { en: 'defunct American airline' } }, { year: null }],
    [{ description: { de: 'ehemalige deutsche Partei' } }, { year: null }],
    [{ description: { en: 'airline, former flag-carrier' } }, null],
    [{ description: { en: 'American airline' } }, null],
  ])('is told by its record: %o', (more, end) => {
    expect(endOf(body(more))).toEqual(end);
  });

  const isThen = (text: string, year: number | null): boolean => {
    const tokenized = tokenize(text, en);
    const at = text.indexOf('Pan Am');
    return isOfThen({ year }, stretch(tokenized, at, at + 6, 'exact', [1]), pageOf(tokenized, en, null));
  };

  it('has come where the page speaks of no year before it, nor calls something former', () => {
    expect(isThen('In 1985 Pan Am flew to Rome.', 1991)).toBe(true);
    expect(isThen('In 2005 Pan Am flew to Rome.', 1991)).toBe(false);
    expect(isThen('In 1985 Pan Am flew to Rome.', null)).toBe(false);
    expect(isThen('A former pilot of Pan Am died.', null)).toBe(true);
    expect(isThen('A former pilot died. She knew Pan Am.', null)).toBe(false);
  });
});
