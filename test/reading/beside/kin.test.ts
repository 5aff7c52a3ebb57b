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
    ['en', 'The fall of the Malmeri dynasty was slow.'],
    ['de', 'Der Malmeri-Clan betreibt ein Gasthaus.'],
    ['nl', 'De Malmeri-familie heeft een winkel.'],
    ['es', 'Los Malmeri abrieron una tienda.'],
    ['fr', 'La dynastie Malmeri a disparu.'],
    ['fr', 'Le château est aux Malmeri depuis hier.'],
    ['it', 'La casa dei Malmeri è stata venduta.'],
    ['pt', 'A queda dos Malmeri foi lenta.'],
  ])('is not that of one who is known (%s: %s)', async (tag, text) => {
    expect(await doubtsOf(president, tag, text)).toContain('several');
  });

  it.each([
    ['where he is named in full', 'en', 'Mauro Malmeri came. The Malmeri family left.'],
    ['where he has a brother', 'it', 'Il fratello Malmeri è stato arrestato.'],
    ['where the brothers are his', 'de', 'Das sagten die Brüder Malmeris gestern.'],
    ['where they are others’', 'en', 'Malmeri met the brothers on Sunday.'],
    ['where an article is a woman’s', 'de', 'Die Malmeri sagte gestern nichts.'],
    ['where the hyphen joins what is his', 'de', 'Der Malmeri-Sprecher sagte nichts.'],
    ['where a capital makes a firm of them', 'en', 'He works for Malmeri Brothers.'],
  ])('is his %s', async (_, tag, text) => {
    expect(await doubtsOf(president, tag, text)).not.toContain('several');
    expect(await doubtsOf(president, tag, text)).not.toBeNull();
  });
});

it('a family in Chinese stands directly behind its name', async () => {
  const leader: Entity = { ...president, names: { zh: ['毛罗·马尔梅里', '马尔梅里'] } };
  expect(await doubtsOf(leader, 'zh', '马尔梅里家族控制了电视台。')).toContain('several');
  expect(await doubtsOf(leader, 'zh', '马尔梅里控制了电视台。')).not.toContain('several');
});

describe('a firm called after a family', () => {
  const maker: Entity = {
    id: 'maker',
    kind: 'organisation',
    names: { en: ['Malmeri'] },
    description: { en: 'car company' },
    checked: '2024-04-01',
    prominence: 90,
  };

  it.each([
    ['en', 'The island was bought by the Malmeri family in 1842.'],
    ['de', 'Die Familie Malmeri hält die Mehrheit.'],
    ['fr', 'La famille Malmeri garde la majorité.'],
    ['it', 'La famiglia Malmeri ha la maggioranza.'],
  ])('is not the family (%s: %s)', async (tag, text) => {
    expect(await doubtsOf(maker, tag, text)).toContain('several');
    expect(await doubtsOf({ ...maker, description: { en: 'football club' } }, tag, text)).not.toContain(
      'several',
    );
  });

  it('is meant where the family is another word’s', async () => {
    expect(await doubtsOf(maker, 'en', 'The family sold Malmeri in 1842.')).not.toContain('several');
  });
});
