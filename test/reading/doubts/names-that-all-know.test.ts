/** Names of checked records that want little else on the page, and how far that goes. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureOf } from '../sure.ts';

const sure = async (
  entities: readonly LexiconEntity[],
  language: string,
  text: string,
): Promise<readonly string[]> => {
  const document = { text, language, published: '2025-05-01' };
  return sureOf((await read(document, listLexicon(entities), readingTools())).mentions).map(one => one.text);
};

describe('letters of a checked body', () => {
  const league: LexiconEntity = {
    id: 'league',
    kind: 'organisation',
    names: { en: ['FTL', 'Farmers’ Timber League'] },
    description: { en: 'trade union of foresters' },
    country: 'ZA',
    checked: '2026-01-01',
    prominence: 45,
  };

  it('want something on the page to speak for it', async () => {
    expect(await sure([league], 'en', 'In India the wards were cleaned by the FTL on Monday.')).toEqual([]);
    expect(await sure([league], 'en', 'In South Africa a strike was called by the FTL on Monday.')).toEqual([
      'FTL',
    ]);
  });

  const agency: LexiconEntity = { ...league, id: 'agency', country: 'US', prominence: 90 };

  it('want nothing where everybody knows it and nobody else has them', async () => {
    expect(
      await sure([agency], 'en', 'In India a spokesman of the FTL said on Monday that he agreed.'),
    ).toEqual(['FTL']);
    expect(await sure([agency], 'de', 'In Indien sagte eine FTL-Sprecherin, sie sei einverstanden.')).toEqual(
      ['FTL'],
    );
    const { checked: _, ...unchecked } = agency;
    const other = { ...unchecked, id: 'other', prominence: 20 };
    expect(await sure([agency, other], 'en', 'In India the wards were cleaned by the FTL.')).toEqual([]);
    // What the page says of the letters counts first, without its small words.
    expect(
      await sure(
        [agency],
        'en',
        'In India the Forum of the Tea Lovers (FTL) met. The FTL said on Monday that it agreed.',
      ),
    ).toEqual([]);
  });

  it('of a party are its own where its country is spoken of or its language is written', async () => {
    const names = { en: ['Farmers’ Timber League', 'FTL'] };
    const party: LexiconEntity = {
      ...agency,
      names,
      description: { en: 'political party' },
      country: 'FR',
    };
    const said = 'In India the care was given by Jane Holt, FTL, and an FTL who came on Monday.';
    expect(await sure([party], 'en', said)).toEqual([]);
    expect(await sure([party], 'en', 'In France the FTL said on Monday that it agreed.')).toEqual(['FTL']);
    expect(await sure([party], 'fr', 'En Italie, le FTL a dit lundi qu’il était d’accord.')).toEqual(['FTL']);
  });

  it('are nobody’s where they are a word for people', async () => {
    const forces: LexiconEntity = {
      ...league,
      names: { en: ['SDF'], fr: ['FDS'] },
      country: 'SY',
      prominence: 45,
    };
    expect(await sure([forces], 'en', 'In Syria the SDF said on Monday that it agreed.')).toEqual(['SDF']);
    expect(await sure([forces], 'fr', 'Un SDF a été retrouvé mort dans la rue, a dit la police.')).toEqual(
      [],
    );
  });

  it('are as many as no other body has, where its country’s language is written', async () => {
    const bank: LexiconEntity = {
      ...league,
      id: 'bank',
      names: { es: ['QRVA'] },
      country: 'ES',
      prominence: 40,
    };
    const said = 'El QRVA anunció en Francia la compra de una empresa.';
    expect(await sure([bank], 'es', said)).toEqual(['QRVA']);
    expect(await sure([{ ...bank, country: 'PL' }], 'es', said)).toEqual([]);
  });
});

describe('a name of several words of a checked record that all know', () => {
  const agency: LexiconEntity = {
    id: 'agency',
    kind: 'organisation',
    names: { en: ['Amalgamated Press'] },
    description: { en: 'news agency' },
    country: 'US',
    checked: '2026-01-01',
    prominence: 75,
  };

  it('is no office that every country has', async () => {
    const said = 'In India a teacher told The Amalgamated Press that the rate is a fiction.';
    expect(await sure([agency], 'en', said)).toEqual(['Amalgamated Press']);
    expect(
      await sure(
        [{ ...agency, names: { en: ['Supreme Court'] } }],
        'en',
        'In India the Supreme Court ruled.',
      ),
    ).toEqual([]);
  });
});

describe('letters at the head of a compound', () => {
  const party: LexiconEntity = {
    id: 'party',
    kind: 'organisation',
    names: { de: ['Volksbund der Gärtner', 'VDG'] },
    description: { de: 'politische Partei' },
    country: 'CH',
    checked: '2026-01-01',
    prominence: 40,
  };

  it('are nothing that the tagger could call a body', async () => {
    const said = 'In der Schweiz haben die VDG-Delegierten am Montag Nein gesagt, der VDG-Vorstand auch.';
    expect(await sure([party], 'de', said)).toEqual(['VDG', 'VDG']);
    // An aeroplane, and a part of other letters.
    expect(await sure([party], 'de', 'In der Schweiz wurde die VDG-10 am Montag verkauft.')).toEqual([]);
  });
});

describe('a title and a given name', () => {
  const king: LexiconEntity = {
    id: 'king',
    kind: 'person',
    names: { en: ['Ottokar IX', 'King Ottokar'] },
    description: { en: 'king of Borduria' },
    country: 'GB',
    gender: 'male',
    checked: '2026-01-01',
    prominence: 190,
  };

  it('are the name that a checked record has of both', async () => {
    const said = 'In Britain King Ottokar said in his speech that he was glad.';
    expect(await sure([king], 'en', said)).toEqual(['Ottokar']);
    expect(await sure([{ ...king, unchecked: ['King Ottokar'] }], 'en', said)).toEqual([]);
    expect(await sure([{ ...king, names: { en: ['Ottokar IX'] } }], 'en', said)).toEqual([]);
  });
});

describe('a body of many countries', () => {
  const assembly: LexiconEntity = {
    id: 'assembly',
    kind: 'organisation',
    names: { en: ['General Assembly'] },
    description: { en: 'main organ of the United Nations' },
    checked: '2026-01-01',
    prominence: 150,
  };

  it('has no state or country beside its name', async () => {
    const said = (text: string) => sure([assembly], 'en', text);
    expect(await said('At the United Nations the General Assembly approved the act on Monday.')).toEqual([
      'General Assembly',
    ]);
    expect(await said('At the United Nations the General Assembly of Ohio approved the act.')).toEqual([]);
    expect(await said('At the United Nations Jamaica’s General Assembly approved the act.')).toEqual([]);
  });
});

describe('a body whose name begins with a title', () => {
  it('keeps it', async () => {
    const department: LexiconEntity = {
      id: 'department',
      kind: 'organisation',
      names: { en: ['United States Department of Justice', 'Justice Department'] },
      description: { en: 'ministry of the United States' },
      country: 'US',
      checked: '2026-01-01',
      prominence: 55,
    };
    expect(
      await sure(
        [department],
        'en',
        'In the United States the Justice Department said on Monday that it agreed.',
      ),
    ).toEqual(['Justice Department']);
  });
});

describe('two bodies that the tagger takes for one', () => {
  const party = (id: string, name: string): LexiconEntity => ({
    id,
    kind: 'organisation',
    names: { it: [name] },
    description: { it: 'partito politico italiano' },
    country: 'IT',
    checked: '2026-01-01',
    prominence: 60,
  });

  it('are two', async () => {
    const both = [party('lega', 'Lega'), party('brothers', 'Fratelli d’Italia')];
    expect(await sure(both, 'it', 'In Italia ha parlato con i leader di Lega e Fratelli d’Italia.')).toEqual([
      'Lega',
      'Fratelli d’Italia',
    ]);
  });
});

describe('letters with small ones or a digit', () => {
  it('are letters', async () => {
    const party: LexiconEntity = {
      id: 'party',
      kind: 'organisation',
      names: { pl: ['Prawo i Sprawiedliwość', 'PiS'] },
      description: { pl: 'partia polityczna' },
      country: 'PL',
      checked: '2026-01-01',
      prominence: 60,
    };
    const said = 'We Francji mówił o tym jeden z polityków PiS. Tymczasem PiS przygotowuje projekt ustawy.';
    expect(await sure([party], 'pl', said)).toEqual(['PiS', 'PiS']);
    const movement: LexiconEntity = {
      ...party,
      id: 'movement',
      names: { it: ['Movimento 5 Stelle', 'M5S'] },
      country: 'IT',
    };
    expect(await sure([movement], 'it', 'In Italia il leader M5S Giuseppe Conte ha vinto.')).toEqual(['M5S']);
  });
});
