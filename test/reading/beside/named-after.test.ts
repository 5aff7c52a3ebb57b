/** What is named after people. */
import { expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const lexicon = listLexicon([
  {
    id: 'liberator',
    kind: 'person',
    names: { es: ['Simón Bolívar'], ru: ['Симона Боливара'] },
    description: { en: 'military leader of Venezuela' },
    country: 'VE',
    checked: '2024-04-01',
    prominence: 250,
  },
] satisfies readonly LexiconEntity[]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);
const HIMSELF = ['Simón Bolívar=liberator'];

it('a street, a university or an orchestra is not the person whose name it bears', async () => {
  expect(await sure('de', 'Wer sie mit dem Orquesta Sinfónica Simón Bolívar erlebt hat, weiß das.')).toEqual(
    [],
  );
  expect(await sure('en', 'The Simón Bolívar Symphony Orchestra played in Venezuela.')).toEqual([]);
  expect(await sure('es', 'El Aeropuerto Internacional Simón Bolívar abrió en Venezuela.')).toEqual([]);
  expect(await sure('es', 'La calle Simón Bolívar está cerrada en Venezuela.')).toEqual([]);
  expect(await sure('ru', 'В Венесуэле закрыли аэропорт имени Симона Боливара.')).toEqual([]);
});

it('nor is who is called so by a family name before what bears it', async () => {
  const known = listLexicon([
    {
      id: 'president',
      kind: 'person',
      names: { en: ['Mauro Malmeri', 'Malmeri'] },
      checked: '2024-04-01',
      prominence: 250,
    },
  ]);
  const sureIn = async (text: string): Promise<readonly string[]> =>
    sureNames(
      (await read({ text, language: 'en', published: '2024-05-01' }, known, readingTools())).mentions,
    );
  expect(await sureIn('She said that the Malmeri Foundation had stopped taking donations.')).toEqual([]);
  expect(await sureIn('She said that Malmeri had stopped taking donations for a foundation.')).toEqual([
    'Malmeri=president',
  ]);
});

it('but the person is, wherever it was', async () => {
  expect(await sure('de', 'In Venezuela sagte Simón Bolívar, er gehe.')).toEqual(HIMSELF);
  expect(await sure('en', 'In college Simón Bolívar said that he read about Venezuela.')).toEqual(HIMSELF);
  expect(await sure('en', 'STREET BEATING Simón Bolívar men left a man for dead in Venezuela.')).toEqual(
    HIMSELF,
  );
  expect(await sure('en', 'Most Simón Bolívar admirers live in Venezuela, he said.')).toEqual(HIMSELF);
  expect(await sure('en', 'In Venezuela Hospital Director Simón Bolívar said that he agreed.')).toEqual(
    HIMSELF,
  );
  expect(await sure('es', 'En Venezuela, Simón Bolívar dijo que iba a la universidad.')).toEqual(HIMSELF);
});
