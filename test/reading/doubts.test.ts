import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from './list-lexicon.ts';

const lexicon = listLexicon([
  {
    id: 'army',
    kind: 'organisation',
    names: { en: ['United States Army', 'USA'] },
    country: 'US',
    prominence: 200,
  },
  {
    id: 'diet-at',
    kind: 'organisation',
    names: { de: ['Nationalrat', 'Nationalrat der Republik Österreich'] },
    country: 'AT',
    checked: '2024-04-01',
    prominence: 150,
  },
] satisfies readonly Entity[]);
const marksIn = async (language: string, text: string): Promise<readonly string[]> =>
  (await read({ text, language, published: '2024-05-01' }, lexicon)).mentions
    .filter(({ confidence }) => confidence >= 0.6)
    .map(({ entity }) => entity);

describe('doubts', () => {
  it('keep the name of a country from being a body that has it as one of its names', async () => {
    expect(await marksIn('en', 'Last week the USA signed the treaty.')).toEqual([]);
    expect(await marksIn('en', 'She served in the United States Army for years.')).toEqual(['army']);
  });

  it('give the office to the country that the page speaks of', async () => {
    const confidence = async (text: string): Promise<number> =>
      (await read({ text, language: 'de', published: '2024-05-01' }, lexicon)).mentions[0]?.confidence ?? 0;
    const there = await confidence('In Österreich stimmte der Nationalrat dem Gesetz zu, sagt Österreich.');
    const abroad = await confidence(
      'In Österreich und der Schweiz: der Nationalrat stimmte in der Schweiz zu. Die Schweiz bleibt dabei.',
    );
    // The share of its country alone would make the doubt half as large again.
    expect(there).toBeGreaterThan(0.6);
    expect(1 - abroad).toBeGreaterThan(3 * (1 - there));
  });
});

describe('unknown people', () => {
  it('have what stands behind them, and bodies do not have the role of their director', async () => {
    const { unknowns } = await read(
      {
        text: "Tan Weilu, director of the Harbour Office of the city's Trade Council, said on Friday that talks had begun.",
        language: 'en',
        published: null,
      },
      lexicon,
    );
    expect(unknowns.map(({ text, kind, described }) => ({ text, kind, described }))).toContainEqual({
      text: 'Tan Weilu',
      kind: 'person',
      described: "director of the Harbour Office of the city's Trade Council",
    });
    expect(unknowns.filter(one => one.kind === 'organisation').map(one => one.described)).not.toContain(
      'director of the',
    );
  });
});
