import { describe, expect, it } from 'vitest';
import { shortTitle, titleIn } from '../../../src/background/cards/office-title.ts';

/** In French, Spanish and German, of a man unless said otherwise. */
function said(title: string, country?: string, gender: 'male' | 'female' = 'male') {
  const role = { title: { en: title }, ...(country === undefined ? {} : { country }) };
  return ['fr', 'es', 'de'].map(language => titleIn(role, gender, [language]).text);
}

describe('a title that the pack has in English only', () => {
  it('is said in the reader’s language, for a man and for a woman', () => {
    expect(said('President', 'SN')).toEqual(['Président', 'Presidente', 'Präsident']);
    expect(said('President', 'SN', 'female')).toEqual(['Présidente', 'Presidenta', 'Präsidentin']);
    expect(said('Secretary-General of the United Nations')).toEqual([
      "Secrétaire général de l'ONU",
      'Secretario general de la ONU',
      'Generalsekretär der Vereinten Nationen',
    ]);
    expect(titleIn({ title: { en: 'Mayor' } }, undefined, ['de-CH', 'en']).text).toBe('Bürgermeister');
  });

  it('is put together of minister and departments', () => {
    const foreign = ['Ministre des Affaires étrangères', 'Ministro de Asuntos Exteriores', 'Außenminister'];
    expect(said('Minister of Foreign Affairs', 'SE')).toEqual(foreign);
    expect(said('Foreign Minister', 'SE')).toEqual(foreign);
    expect(said('Federal Minister for Foreign Affairs', 'AT')).toEqual(foreign);
    expect(said('Minister of the Economy, Finances and Industry', 'FR', 'female')).toEqual([
      "Ministre de l'Économie, des Finances et de l'Industrie",
      'Ministra de Economía, Finanzas e Industria',
      'Ministerin für Wirtschaft, Finanzen und Industrie',
    ]);
    expect(said('Acting Deputy Minister of Labor & Social Affairs')).toEqual([
      'Vice-ministre du Travail et des Affaires sociales par intérim',
      'Viceministro de Trabajo y Asuntos Sociales en funciones',
      'Geschäftsführender Stellvertretender Minister für Arbeit und Soziales',
    ]);
  });

  it('is put together of a seat and a chamber, without the role’s own country', () => {
    expect(said('Member of the German Bundestag', 'DE')).toEqual([
      'Membre du Bundestag',
      'Miembro del Bundestag',
      'Mitglied des Bundestages',
    ]);
    expect(said('Member of the Senate of France', 'FR')[0]).toBe('Membre du Sénat');
    expect(said('Member of the 57th Parliament of the United Kingdom', 'GB')[0]).toBe('Député');
    expect(said('United States senator', 'US', 'female')).toEqual(['Sénatrice', 'Senadora', 'Senatorin']);
    expect(said('Prime minister of India', 'IN')[0]).toBe('Premier ministre');
  });

  it('stays as it is where it is not surely known', () => {
    for (const title of [
      'Minister for Automotive Transformation',
      'Minister of Agriculture and Agri-Food',
      'President of France',
      'Member of the Alaska House of Representatives',
      'Lord Privy Seal',
      'Minister of and',
    ])
      expect(said(title, 'US')).toEqual([title, title, title]);
    // Germans call it by the country: minister of foreign affairs in one, under-secretary in others.
    expect(said('Secretary of State', 'US')).toEqual([
      "Secrétaire d'État",
      'Secretario de Estado',
      'Secretary of State',
    ]);
  });
});

it('keeps the pack’s own words where it has the reader’s language or the reader reads English first', () => {
  const title = { en: 'President', fr: 'Chef de l’État' };
  expect(titleIn({ title }, 'male', ['fr']).text).toBe('Chef de l’État');
  expect(titleIn({ title }, 'male', ['en-GB', 'fr']).text).toBe('President');
  expect(titleIn({ title: { sv: 'Statsråd' } }, 'male', ['fr']).text).toBe('Statsråd');
});

it('tells the country where a title stands alone', () => {
  const role = { title: { en: 'President of France' }, country: 'FR' };
  expect(shortTitle(role, 'male', ['es'])).toBe('Presidente (Francia)');
  expect(shortTitle(role, 'male', ['en'])).toBe('President of France');
  expect(shortTitle({ title: { en: 'President' }, country: 'FR' }, 'male', ['es'])).toBe('Presidente');
});
