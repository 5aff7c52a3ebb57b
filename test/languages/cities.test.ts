import { describe, expect, it } from 'vitest';
import { countriesOfCities, countriesOfCountedMoney, countriesOfMoney } from '../../src/languages/cities.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

describe('cities and money', () => {
  const tables = [countriesOfCities(), countriesOfMoney(), countriesOfCountedMoney()];

  it('are told in any spelling', () => {
    const cities = ['wien', 'viena', 'вена', '維也納', 'buenos aires', '北京'];
    expect(cities.map(name => countriesOfCities().get(name))).toEqual([...Array(4).fill('AT'), 'AR', 'CN']);
    expect(countriesOfMoney().get('złotych')).toBe('PL');
  });

  it('are of countries, in lower case', () => {
    for (const table of tables)
      for (const [name, code] of table) {
        expect(regions.of(code), `${name}: ${code}`).toBeDefined();
        expect(name).toBe(name.toLowerCase());
      }
  });

  it('leave out what is a common word, another place or somebody’s name', () => {
    const all = tables.slice(0, 2).flatMap(table => [...table.keys()]);
    for (const name of ['lima', 'sofia', 'sofía', 'santiago', 'san josé', 'real', 'won', 'dollar', 'franken'])
      expect(all).not.toContain(name);
  });
});
