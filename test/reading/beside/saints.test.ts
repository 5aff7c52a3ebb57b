/** Saints and evangelists, who have the given names of others. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const person: Entity = {
  id: 'politician',
  kind: 'person',
  names: {
    und: ['Matteo Falkner', 'Matteo'],
    pl: ['Mateusz', 'Mateusza'],
    ru: ['Матфей', 'Матфея'],
  },
  description: { en: 'politician' },
  prominence: 75,
};
const isSaint = async (language: string, text: string): Promise<boolean | undefined> =>
  (await doubtsOf(person, language, text))?.includes('saint');

describe('a saint or an evangelist is nobody in the news', () => {
  it.each([
    ['de', 'Das Evangelium nach Matteo wurde gelesen.'],
    ['de', 'Die Kirche Sankt Matteo ist offen.'],
    ['en', 'They read the gospel of Matteo in church.'],
    ['en', 'They read the Gospel according to St. Matteo in church.'],
    ['en', 'They read Matteo 5:3 in church.'],
    ['es', 'Leyeron el evangelio según Matteo en la iglesia.'],
    ['fr', 'On a lu l’évangile selon Matteo à l’église.'],
    ['it', 'Nel Vangelo di Matteo si legge altro.'],
    ['it', 'La chiesa di San Matteo è aperta.'],
    ['it', 'Per Matteo vennero i magi. Nel Vangelo secondo Matteo si legge così.'],
    ['nl', 'Zij lazen het evangelie volgens Matteo in de kerk.'],
    ['pl', 'Czytano Ewangelię według św. Mateusza w kościele.'],
    ['pt', 'Leram o evangelho de Matteo na igreja.'],
    ['ru', 'В церкви читали Евангелие от Матфея.'],
  ])('%s: %s', async (language, text) => {
    expect(await isSaint(language, text)).toBe(true);
  });

  it.each([
    ['en', 'Matteo read the gospel in church.'],
    ['en', 'Matteo won 5 votes, Anna 3.'],
    ['it', 'Ieri Matteo ha letto il Vangelo di Marco.'],
    ['pl', 'Wczoraj Mateusz czytał Ewangelię.'],
  ])('who reads of one is: %s, %s', async (language, text) => {
    expect(await isSaint(language, text)).toBe(false);
  });

  it('and a full name is, though an evangelist has a part of it', async () => {
    expect(await isSaint('it', 'Matteo Falkner ha letto il Vangelo di Matteo.')).toBe(false);
  });
});
