/** Families: several people of the name of somebody known. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const president: Entity = {
  id: 'president',
  kind: 'person',
  names: { en: ['Mauro Malmeri', 'Malmeri'], ru: ['Мауро Мальмерин', 'Мальмерин'] },
  checked: '2024-04-01',
  prominence: 90,
  country: 'AR',
  description: { en: 'president of Argentina' },
};

describe('a family name beside a word for several of a family', () => {
  it.each([
    ['de', 'Die Brüder Malmeri betreiben ein Gasthaus.'],
    ['en', 'The Malmeri brothers went to court.'],
    ['en', 'The brothers Malmeri went to court.'],
    ['es', 'Los hermanos Malmeri abrieron una tienda.'],
    ['fr', 'Les frères Malmeri ont été arrêtés.'],
    ['it', 'I cugini Malmeri sono stati arrestati.'],
    ['nl', 'De broers Malmeri hebben een winkel.'],
    ['pl', 'Bracia Malmeri prowadzą sklep.'],
    ['pt', 'Os irmãos Malmeri abriram uma loja.'],
    ['ru', 'Братья Мальмерин открыли магазин.'],
  ])('is not that of one who is known (%s: %s)', async (tag, text) => {
    expect(await doubtsOf(president, tag, text)).toContain('several');
  });

  it.each([
    ['where he is named in full', 'en', 'Mauro Malmeri came. The Malmeri family left.'],
    ['where he has a brother', 'it', 'Il fratello Malmeri è stato arrestato.'],
    ['where the brothers are his', 'de', 'Das sagten die Brüder Malmeris gestern.'],
    ['where they are others’', 'en', 'Malmeri met the brothers on Sunday.'],
    ['where a capital makes a firm of them', 'en', 'He works for Malmeri Brothers.'],
  ])('is his %s', async (_, tag, text) => {
    expect(await doubtsOf(president, tag, text)).not.toContain('several');
    expect(await doubtsOf(president, tag, text)).not.toBeNull();
  });
});
