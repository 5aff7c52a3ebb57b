/** Share indices by the names of papers, firms and exchanges. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const body = (name: string, description: string): Entity => ({
  id: name,
  kind: 'organisation',
  names: { en: [name] },
  description: { en: description },
  prominence: 10,
});
const isOther = async (entity: Entity, tag: string, text: string): Promise<boolean | null> => {
  const doubts = await doubtsOf(entity, tag, text);
  return doubts === null ? null : doubts.includes('otherThing');
};

describe('an index', () => {
  const paper = body('Zorvex', 'business newspaper in Japan');

  it.each([
    ['en', 'The Zorvex index lost ground on Monday.'],
    ['en', 'Zorvex fell 1.2 percent as stocks slid in Tokyo.'],
    ['en', 'The Zorvex 225 closed higher, and other shares rose.'],
    ['de', 'Der Zorvex-Index gab am Montag nach.'],
    ['de', 'An der Börse in Tokio gab der Zorvex um 0,5 Prozent nach.'],
    ['fr', 'L’indice Zorvex a gagné du terrain lundi.'],
    ['es', 'El índice Zorvex subió el lunes.'],
    ['it', 'L’indice Zorvex è salito lunedì.'],
    ['pt', 'O índice Zorvex subiu na segunda-feira.'],
    ['nl', 'De Zorvex-index daalde maandag.'],
    ['pl', 'Indeks Zorvex spadł w poniedziałek.'],
    ['ru', 'Индекс Zorvex вырос в понедельник.'],
    ['de', 'Börsenindizes wie Dow Jones und Zorvex gaben nach.'],
    ['en', 'Indexes such as the Dow Jones, the S&P 500 and Zorvex fell.'],
    ['en', 'The Zorvex Composite fell on Monday.'],
    ['es', 'Los índices Dow Jones y Zorvex subieron el lunes.'],
    ['fr', 'Les indices Dow Jones, S&P 500 et Zorvex ont reculé.'],
    ['it', 'Gli indici Dow Jones e Zorvex sono saliti.'],
    ['nl', 'Beursindexen zoals de Dow Jones en de Zorvex daalden.'],
    ['nl', 'De bekendste index is de Zorvex-100.'],
    ['pl', 'Zmiany indeksów Dow Jones i Zorvex były małe.'],
    ['pt', 'Os índices Dow Jones e Zorvex subiram.'],
    ['ru', 'Индексы Dow Jones, S&P 500 и Zorvex выросли.'],
  ])('bears the name of a paper: %s, %s', async (tag, text) => {
    expect(await isOther(paper, tag, text)).toBe(true);
  });

  it.each([
    ['en', 'The paper Zorvex said that 300 people lost their stocks.'],
    ['en', 'Stocks slid, Zorvex reported on Monday.'],
    ['en', 'The index fell and Zorvex reported on it.'],
    ['de', 'Firmen aus den Indizes Dax und MDax wie Zorvex und Siemens legten zu.'],
    ['en', 'The new Zorvex-100 flies on Monday.'],
    ['fr', 'Le quotidien Zorvex rapporte que 300 actions ont été vendues.'],
  ])('is not meant where the paper speaks: %s, %s', async (tag, text) => {
    expect(await isOther(paper, tag, text)).toBe(false);
  });
});

it('an exchange may bear the name of its index, an office does not', async () => {
  const exchange = body('Zorvex', 'American stock exchange');
  expect(await isOther(exchange, 'en', 'The Zorvex Composite fell on Monday.')).toBe(true);
  expect(await isOther(exchange, 'en', 'The firm is listed on Zorvex.')).toBe(false);
  expect(await isOther(body('Zorvex', 'statistical office'), 'en', 'The Zorvex index fell.')).toBe(false);
});

it('a network of whose shares the text speaks is no index', async () => {
  const network = body('Zorvex', 'social network');
  expect(await isOther(network, 'en', 'Zorvex shares closed down 9.6% as stocks slid.')).toBe(false);
});
