import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/all.ts';
import { besideNames } from '../../src/languages/beside-names.ts';

it('has what a language’s file leaves out as empty lists, and what stands on either side on both', () => {
  const made = besideNames({ place: { both: ['airport'] }, thing: { before: ['gene'], links: ['called'] } });
  expect(made.place).toEqual({ before: ['airport'], behind: ['airport'], links: [] });
  expect(made.thing).toEqual({ before: ['gene'], behind: [], links: ['called'] });
  expect(made.kin).toEqual({ before: [], behind: [], links: [] });
});

it.each(LANGUAGES.map(one => [one.tag, one] as const))('is written in lower case (%s)', (_, { names }) => {
  const all = Object.values(names.besideNames).flatMap(({ before, behind, links }) => [
    ...before,
    ...behind,
    ...links,
  ]);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(word => word !== word.toLowerCase() || word.trim() === '')).toEqual([]);
});
