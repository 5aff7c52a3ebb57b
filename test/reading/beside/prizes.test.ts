/** Prizes that bear people's names. */
import { expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const lexicon = listLexicon([
  {
    id: 'singer',
    kind: 'person',
    names: { en: ['Hollis Brandt'] },
    description: { en: 'American singer' },
    country: 'US',
    checked: '2024-04-01',
    prominence: 150,
  },
] satisfies readonly LexiconEntity[]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);
const HERSELF = ['Hollis Brandt=singer'];

it('a prize is not the person whose name it bears', async () => {
  expect(await sure('en', 'She took home the Hollis Brandt Lifetime Achievement Award in America.')).toEqual(
    [],
  );
  expect(await sure('en', 'He won the Hollis Brandt Prize for his songs about America.')).toEqual([]);
  expect(await sure('es', 'Ganó el Premio Hollis Brandt por su novela en Estados Unidos.')).toEqual([]);
  expect(await sure('fr', 'Elle a reçu le prix Hollis Brandt aux États-Unis.')).toEqual([]);
  expect(await sure('it', 'Ha vinto il premio Hollis Brandt negli Stati Uniti.')).toEqual([]);
  expect(await sure('pt', 'Venceu o Prémio Hollis Brandt nos Estados Unidos.')).toEqual([]);
  expect(await sure('nl', 'Zij kreeg in Amerika de Hollis Brandt Prijs voor haar lied.')).toEqual([]);
});

it('but who gets one, gives one or has got one is meant', async () => {
  expect(await sure('en', 'In America Hollis Brandt took home the Lifetime Achievement Award.')).toEqual(
    HERSELF,
  );
  expect(await sure('en', 'Hollis Brandt Wins A Big Award In America')).toEqual(HERSELF);
  expect(await sure('es', 'El premio Nobel Hollis Brandt viajó a Estados Unidos.')).toEqual(HERSELF);
  expect(await sure('es', 'El premio fue para Hollis Brandt en Estados Unidos.')).toEqual(HERSELF);
  expect(await sure('fr', 'Le prix revient à Hollis Brandt, aux États-Unis.')).toEqual(HERSELF);
});
