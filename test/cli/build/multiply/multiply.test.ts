import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { buildCommands } from '../../../../src/cli/build/commands.ts';
import { FIRST_ID, makeEntity } from '../../../../src/cli/build/multiply/make.ts';
import { nameLists } from '../../../../src/cli/build/multiply/name-lists.ts';
import { plain, toCyrillic, toEnglish, toGerman } from '../../../../src/cli/build/multiply/transliterate.ts';
import { EntitySchema } from '../../../../src/pack/schema.ts';

const lists = nameLists(
  ['Ada', 'Žofie', 'Bertil', 'Carlos', 'Иван', 'Юлия', '小明', '丽'],
  ['Brenner', 'Østby', 'Núñez', 'Петренко', 'Щукин', '王', '欧阳'],
);
const roles = [{ title: { en: 'Member of Parliament' }, country: 'FR', from: '2012' }];

describe('makeEntity', () => {
  it('makes entities of the format, the same every time, each another', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(), (number, seed) => {
        const entity = makeEntity(number, seed, lists, roles);
        expect(v.parse(EntitySchema, entity)).toEqual(entity);
        expect(makeEntity(number, seed, lists, roles)).toEqual(entity);
        expect(entity.id).toBe(`Q${FIRST_ID + number}`);
      }),
    );
  });

  it('gives about five names, of all scripts', () => {
    const made = Array.from({ length: 2000 }, (_, number) => makeEntity(number, 1, lists, roles));
    const names = made.map(entity => new Set(Object.values(entity.names).flat()));
    const mean = names.reduce((sum, set) => sum + set.size, 0) / made.length;
    expect(mean).toBeGreaterThan(4);
    expect(mean).toBeLessThan(6.5);
    const all = names.flatMap(set => [...set]);
    const share = (script: RegExp) => all.filter(name => script.test(name)).length / all.length;
    expect(share(/\p{Script=Cyrillic}/u)).toBeGreaterThan(0.15);
    expect(share(/\p{Script=Han}/u)).toBeGreaterThan(0.02);
    expect(share(/\p{Script=Latin}/u)).toBeGreaterThan(0.5);
  });
});

it('transliterates letter by letter, capitals too', () => {
  expect(toEnglish('Щукин Юлия')).toBe('Shchukin Yuliya');
  expect(toGerman('Щукин Юлия')).toBe('Schtschukin Julija');
  expect(toCyrillic('Žofie Wax')).toBe('Зофие Вакс');
  expect(plain('Núñez')).toBe('Nunez');
});

it('does not write into the repository', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await buildCommands.multiply?.(['--from', 'x', '--names', 'y', '-o', 'test/out'])).toBe(2);
  expect(said.mock.calls.join('')).toContain('not into the repository');
  said.mockRestore();
});
