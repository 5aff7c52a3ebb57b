import { describe, expect, it } from 'vitest';
import {
  countryName,
  nameOf,
  ownNameOf,
  pick,
  pickWorded,
  placeName,
  titleAbbreviates,
  titleNames,
} from '../../src/background/words.ts';

describe('choosing among languages', () => {
  it("takes the reader's, then English, then any", () => {
    expect(pick({ de: 'Kanzlerin', en: 'Chancellor' }, ['de-AT', 'en'])).toBe('Kanzlerin');
    expect(pick({ fr: 'chancelière', en: 'Chancellor' }, ['de'])).toBe('Chancellor');
    expect(pick({ fr: 'chancelière' }, ['de'])).toBe('chancelière');
    expect(pick({}, ['de'])).toBeNull();
    expect(pickWorded({ fr: 'chancelière', en: 'Chancellor' }, ['de'])).toEqual({
      text: 'Chancellor',
      language: 'en',
    });
    expect(pickWorded({ und: 'Chancellor' }, ['de'])).toEqual({ text: 'Chancellor', language: null });
    expect(pickWorded(undefined, ['de'])).toBeNull();
  });
  it('gives the name in the own script of the country beside it', () => {
    const xi = {
      id: 'Q15031',
      country: 'CN',
      names: { de: ['Xi Jinping'], zh: ['习近平'], ru: ['Си Цзиньпин'] },
    };
    expect(nameOf(xi, ['de'])).toBe('Xi Jinping');
    expect(ownNameOf(xi, 'Xi Jinping')).toEqual({ text: '习近平', language: 'zh' });
    expect(ownNameOf(xi, '习近平')).toBeNull();
    expect(ownNameOf({ ...xi, country: 'XX9' }, 'Xi')).toBeNull();
  });
  it('names countries, and no codes that are none', () => {
    expect(countryName('RU', ['de'])).toBe('Russland');
    expect(countryName('russia', ['de'])).toBeNull();
    expect(countryName(undefined, ['de'])).toBeNull();
  });
});

describe('the place of a role', () => {
  const germany = { id: 'Q183', country: 'DE', names: { de: ['Deutschland'], en: ['Germany'] } };

  it('is said in the reader’s language where it is a country', () => {
    expect(placeName(germany, ['fr', 'en'])).toBe('Allemagne');
    expect(placeName({ ...germany, names: { und: ['Germany'] } }, ['es-MX'])).toBe('Alemania');
    expect(
      placeName({ id: 'Q30', country: 'US', names: { de: ['USA'], en: ['United States'] } }, ['de']),
    ).toBe('USA');
  });
  it('keeps its name where it is none', () => {
    expect(placeName({ id: 'Q64', country: 'DE', names: { en: ['Berlin'] } }, ['fr'])).toBe('Berlin');
    expect(placeName({ id: 'Q980', country: 'DE', names: { en: ['Bavaria'] } }, ['fr'])).toBe('Bavaria');
  });
});

describe('titleAbbreviates', () => {
  it('knows a body by the letters that a title has of it', () => {
    const union = {
      names: { de: ['Christlich Demokratische Union', 'CDU'], en: ['Christian Democratic Union'] },
    };
    expect(titleAbbreviates('Leader of the CDU', union)).toBe(true);
    expect(titleAbbreviates('CDU-Vorsitzende', union)).toBe(true);
    expect(titleAbbreviates('Leader of the CDU/CSU parliamentary group', { names: { de: ['CSU'] } })).toBe(
      true,
    );
    expect(titleAbbreviates('Leader of the party', union)).toBe(false);
    expect(
      titleAbbreviates('Senate Majority Leader', { names: { en: ['United States Senate', 'Senate'] } }),
    ).toBe(false);
  });
});

describe('titleNames', () => {
  it('sees through case endings', () => {
    expect(
      titleNames('Generalsekretär der Kommunistischen Partei Chinas', 'Kommunistische Partei Chinas'),
    ).toBe(true);
    expect(titleNames('President of the United States', 'United States')).toBe(true);
    expect(titleNames('Präsident', 'Russland')).toBe(false);
    expect(titleNames('Präsident der Kommission', 'Europäische Kommission')).toBe(false);
    expect(titleNames('UN-Generalsekretär', 'UNO')).toBe(false);
  });
});
