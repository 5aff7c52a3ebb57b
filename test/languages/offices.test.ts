import { describe, expect, it } from 'vitest';
import { countryOfName } from '../../src/languages/countries.ts';
import { officeOf } from '../../src/languages/offices.ts';

const office = (title: string, more: { country?: string; of?: string } = { country: 'XX' }): string | null =>
  officeOf({ title: { en: title }, ...more });

describe('the office of a title', () => {
  it('is told by title and country', () => {
    expect(office('President of the United States', { country: 'US', of: 'Q30' })).toBe('head-of-state');
    expect(office('Prime Minister')).toBe('head-of-government');
    expect(office('Federal Chancellor')).toBe('head-of-government');
    expect(office('Minister of Foreign Affairs and International Cooperation')).toBe('foreign-minister');
    expect(office('Premier of the State Council')).toBe('head-of-government');
    expect(office('President of the Government')).toBe('head-of-government');
    expect(office('Monarch of Canada')).toBe('monarch');
    expect(officeOf({ title: { de: 'Bundeskanzlerin' }, country: 'DE' })).toBe('head-of-government');
  });

  it('is none where the title is of something smaller, or a deputy', () => {
    for (const title of [
      'President of the Senate',
      'President of Lombardy',
      'Premier of Tasmania',
      'Deputy Minister of Foreign Affairs',
      'Shadow Foreign Secretary',
      'Member of the Presidential Council',
      'President of the Central Bank',
    ])
      expect(office(title), title).toBeNull();
    expect(office('President', {})).toBeNull();
  });

  it('stays what the record says', () => {
    expect(officeOf({ title: { en: 'Boss' }, office: 'head-of-state' })).toBe('head-of-state');
    expect(officeOf({ title: { en: 'President' }, office: 'club-president', country: 'US' })).toBeNull();
  });
});

describe('names of countries', () => {
  it('are known in all languages, by data and by the platform', () => {
    expect(countryOfName('Russland')).toBe('RU');
    expect(countryOfName('the netherlands')).toBe('NL');
    expect(countryOfName('Großbritannien')).toBe('GB');
    expect(countryOfName('Lombardy')).toBeNull();
  });
});
