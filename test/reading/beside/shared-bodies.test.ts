/** Bodies whose names many countries' bodies bear. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { languageOf } from '../../../src/languages/all.ts';
import { de } from '../../../src/languages/de.ts';
import type { Language } from '../../../src/languages/language.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { isShared, remoteness } from '../../../src/reading/beside/shared-bodies.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const body = (id: string, country: string, names: LexiconEntity['names']): LexiconEntity => ({
  id,
  kind: 'organisation',
  names,
  country,
  checked: '2024-04-01',
  prominence: 150,
});
const lexicon = listLexicon([
  body('council', 'AT', { de: ['Nationalrat'], en: ['National Council'] }),
  body('court', 'US', {
    en: ['Supreme Court of the United States', 'Supreme Court'],
    es: ['Corte Suprema'],
    ru: ['Верховный суд'],
  }),
  body('league', 'GB', { en: ['Premier League'] }),
  {
    id: 'member',
    kind: 'person',
    names: { de: ['Verena Amrein'] },
    description: { de: 'Schweizer Politikerin' },
    country: 'CH',
    checked: '2024-04-01',
  },
  {
    id: 'judge',
    kind: 'person',
    names: { en: ['Leonard Fairweather'] },
    description: { en: 'American judge' },
    country: 'US',
    checked: '2024-04-01',
  },
]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);

describe('a body whose name many countries know is the one of the country that the page speaks of', () => {
  it('by whom else it names', async () => {
    expect(await sure('de', 'Der Nationalrat stimmte dem Gesetz zu.')).toEqual(['Nationalrat=council']);
    expect(await sure('de', 'Der Nationalrat folgte der Politikerin Verena Amrein.')).toEqual([
      'Verena Amrein=member',
    ]);
    expect(await sure('en', 'Judge Leonard Fairweather was named to the Supreme Court.')).toContain(
      'Supreme Court=court',
    );
  });

  it('by an English name in another language', async () => {
    const houses = listLexicon([
      body('lower', 'GB', { en: ['House of Commons'] }),
      body('canadian', 'CA', { en: ['House of Commons of Canada', 'House of Commons'] }),
    ]);
    const text =
      'Das kanadische Parlament lehnte die Gesetze ab, die Kanada nach den Anschlägen erlassen hatte; nun müsste das House of Commons zustimmen.';
    const { mentions } = await read(
      { text, language: 'de', published: '2024-05-01' },
      houses,
      readingTools(),
    );
    expect(sureNames(mentions)).toEqual(['House of Commons=canadian']);
  });

  it('and no part of that country’s', async () => {
    expect(await sure('en', 'The suit was filed in the Supreme Court on Monday.')).toEqual([
      'Supreme Court=court',
    ]);
    expect(await sure('en', 'The suit was filed in state Supreme Court on Monday.')).toEqual([]);
    expect(await sure('es', 'La Corte Suprema provincial rechazó la demanda el lunes.')).toEqual([]);
  });

  it('and so are the names of parties that several countries have', async () => {
    const party = (id: string, country: string, name: string, prominence: number): LexiconEntity => ({
      ...body(id, country, { de: [name, 'FDP', 'Liberalen'] }),
      description: { en: 'liberal party' },
      prominence,
    });
    const parties = listLexicon([
      party('german', 'DE', 'Freie Demokratische Partei', 50),
      party('swiss', 'CH', 'FDP.Die Liberalen', 40),
      { ...body('union', 'DE', { de: ['CDU'] }), description: { en: 'conservative party' } },
      { ...body('people', 'CH', { de: ['SVP'] }), description: { en: 'conservative party' } },
    ]);
    const sureIn = async (text: string): Promise<readonly string[]> =>
      sureNames(
        (await read({ text, language: 'de', published: '2024-05-01' }, parties, readingTools())).mentions,
      );
    // "Die" is half of what is left of the Swiss name, and begins a sentence.
    expect(await sureIn('Die Sitzung dauerte. Neben der FDP stimmte die CDU dagegen.')).toContain(
      'FDP=german',
    );
    expect(await sureIn('Neben den Liberalen stimmte die CDU dagegen.')).not.toContain('Liberalen=swiss');
    expect(await sureIn('Die Sitzung dauerte. Neben der FDP stimmte die SVP dagegen.')).toEqual([
      'SVP=people',
    ]);
    expect(
      await sureIn('Die Sitzung in Bern dauerte. Neben der FDP stimmte die Schweizer SVP dagegen.'),
    ).toContain('FDP=swiss');
  });

  it('by its cities and its money', async () => {
    expect(await sure('de', 'Der Nationalrat beschloss 100 Millionen Franken mehr.')).toEqual([]);
    expect(await sure('de', 'Der Nationalrat stimmte dem Gesetz für Franken zu.')).toEqual([
      'Nationalrat=council',
    ]);
    expect(await sure('de', 'Der Nationalrat stimmte in Wien dem Gesetz zu.')).toEqual([
      'Nationalrat=council',
    ]);
    expect(await sure('en', 'The Supreme Court heard the case, a lawyer said in Dhaka.')).toEqual([]);
    expect(await sure('es', 'La Corte Suprema se reunió en Bogotá.')).toEqual([]);
    expect(await sure('ru', 'Верховный суд собрался в Варшаве.')).toEqual([]);
  });

  it('by the country beside its name', async () => {
    expect(await sure('en', 'In England he left for the Indian Premier League.')).toEqual([]);
    expect(await sure('en', 'In America the Supreme Court of Brazil is known.')).toEqual([]);
  });
});

it('knows such names by their words', () => {
  const named = (tag: string, name: string): boolean =>
    isShared(name.split(' '), languageOf(tag) as Language);
  expect(named('en', 'ministry of foreign affairs')).toBe(true);
  expect(named('en', 'world bank')).toBe(false);
  expect(named('fr', 'ministere des affaires etrangeres')).toBe(true);
  expect(named('pl', 'trybunał konstytucyjny')).toBe(true);
  expect(named('zh', '最高法院')).toBe(true);
  expect(isShared(['der'], de)).toBe(false);
});

it('is surer the more a page says of the country', () => {
  const nobody = { people: new Map<string, number>(), bodies: new Map<string, number>() };
  expect(remoteness('AT', new Map(), nobody)).toBe(0);
  expect(remoteness('AT', new Map([['CH', 1]]), nobody)).toBe(1);
  expect(remoteness(null, new Map([['CH', 1]]), nobody)).toBeCloseTo(0.6);
  const both = new Map([
    ['CH', 9],
    ['AT', 1],
  ]);
  expect(remoteness('AT', both, nobody)).toBeCloseTo(0.375);
  expect(remoteness('AT', both, { ...nobody, people: new Map([['AT', 3]]) })).toBe(0);
});
