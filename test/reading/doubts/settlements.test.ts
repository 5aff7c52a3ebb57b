import { describe, expect, it } from 'vitest';
import { isSettlement } from '../../../src/reading/doubts/settlements.ts';

describe('a record of a town or a region', () => {
  it.each([
    ['en', 'rural municipality in Manitoba, Canada'],
    ['de', 'Stadt in Bayern'],
    ['de', 'Ortsteil der Stadt Zwickau'],
    ['fr', 'commune française du département de l’Ain'],
    ['fr', 'village d’Espagne'],
    ['es', 'municipio de la provincia de Burgos, España'],
    ['it', 'comune italiano'],
    ['it', 'città dell’Ucraina'],
    ['pt', 'município brasileiro do estado do Pará'],
    ['nl', 'stad in Noord-Holland'],
    ['pl', 'wieś w Polsce'],
    ['ru', 'город во Франции'],
  ])('is told by what it is said to be, %s: %s', (language, text) => {
    expect(isSettlement({ description: { [language]: text } })).toBe(true);
  });

  it.each([
    ['en', 'club in the city of Leeds'],
    ['de', 'jüdische Gemeinde in Berlin'],
    ['de', 'Zeitung der Stadt Wien'],
    ['fr', 'équipe de la ville de Lyon'],
    ['es', 'ciudad deportiva de un club'],
    ['it', 'squadra della città di Roma'],
    ['pl', 'gmina żydowska w Krakowie'],
    ['ru', 'футбольный клуб из города Пермь'],
  ])('is no body’s in a town, %s: %s', (language, text) => {
    expect(isSettlement({ description: { [language]: text } })).toBe(false);
  });
});
