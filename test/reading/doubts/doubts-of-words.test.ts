/** Names that are common words as well, or stand behind their country. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

describe('doubts about common words', () => {
  const insurer = listLexicon([
    {
      id: 'allianz',
      kind: 'organisation',
      names: { de: ['Allianz'] },
      description: { de: 'Versicherungskonzern in München' },
      country: 'DE',
      checked: '2024-04-01',
      prominence: 120,
    },
  ] satisfies readonly Entity[]);
  const confidence = async (text: string): Promise<number> =>
    (await read({ text, language: 'de', published: '2024-05-01' }, insurer, readingTools())).mentions[0]
      ?.confidence ?? 0;

  it('take a German noun for a company where something on the page speaks for it', async () => {
    expect(await confidence('In Venezuela suchte die Regierung eine Allianz mit Kapitalisten.')).toBeLessThan(
      0.75,
    );
    expect(
      await confidence('Der Versicherungskonzern Allianz in München meldet in Deutschland mehr Gewinn.'),
    ).toBeGreaterThan(0.75);
  });
});

describe('a firm by a common word that the tagger takes for no body', () => {
  const shop = listLexicon([
    {
      id: 'ozon',
      kind: 'organisation',
      names: { de: ['Ozon'] },
      description: { en: 'online retailer in Germany' },
      country: 'DE',
      checked: '2024-04-01',
      prominence: 120,
    },
  ] satisfies readonly Entity[]);
  const confidence = async (text: string): Promise<number> =>
    (await read({ text, language: 'de', published: '2024-05-01' }, shop, readingTools())).mentions[0]
      ?.confidence ?? 0;

  it('is not meant for its country’s sake, unless some sentence has a word of business', async () => {
    expect(
      await confidence('Das deutsche Team fand einen Mangel an Ozon, sagen Forscher in Deutschland.'),
    ).toBeLessThan(0.75);
    expect(
      await confidence('Der deutsche Konzern Ozon meldet in Deutschland mehr Gewinn und mehr Umsatz.'),
    ).toBeGreaterThan(0.75);
  });
});

describe('names that are common words or stand behind their country', () => {
  const lexicon = listLexicon([
    {
      id: 'congress',
      kind: 'organisation',
      names: { en: ['United States Congress', 'Congress'] },
      country: 'US',
      prominence: 150,
    },
    {
      id: 'heat',
      kind: 'organisation',
      names: { en: ['Miami Heat', 'Heat'] },
      description: { en: 'basketball team in Miami, United States' },
      prominence: 100,
    },
    {
      id: 'cambridge',
      kind: 'organisation',
      names: { en: ['University of Cambridge', 'Cambridge'] },
      description: { en: 'university in England' },
      prominence: 150,
    },
    {
      id: 'ohio',
      kind: 'organisation',
      names: { en: ['Ohio State University'] },
      description: { en: 'university in Columbus, United States' },
      prominence: 90,
    },
  ] satisfies readonly Entity[]);
  const marked = async (text: string): Promise<readonly string[]> =>
    (await read({ text, language: 'en', published: '2024-05-01' }, lexicon, readingTools())).mentions.map(
      mention => `${mention.text}=${mention.entity}`,
    );

  it('are the body of the country that the page speaks of', async () => {
    const text = 'American farmers wait. He sat for Grand Rapids in Congress for years, an American story.';
    expect(await marked(text)).toContain('Congress=congress');
  });

  it('are no other country’s', async () => {
    expect(await marked('Spanish farmers wait. He sat for Sevilla in Congress for years.')).toEqual([]);
  });

  it('are no part of a longer name', async () => {
    const text = 'American farmers wait. She looked through the stacks of the Library of Congress for years.';
    expect(await marked(text)).toEqual([]);
  });

  it('are a team when the rest of its name stands on the page', async () => {
    expect(
      await marked('The crowd in Miami was loud. Already this season, the Heat have lost, America says.'),
    ).toContain('Heat=heat');
  });

  it('are a town where they may be one', async () => {
    expect(
      await marked('A University of her own was the dream. She founded her company in Cambridge.'),
    ).toEqual([]);
  });

  it('are not doubted as another country’s office when a place of their own is in them', async () => {
    expect(
      await marked('The French study agrees. At Ohio State University, a team found the same.'),
    ).toContain('Ohio State University=ohio');
  });
});
