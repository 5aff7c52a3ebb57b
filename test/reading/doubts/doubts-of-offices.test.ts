import { expect, it } from 'vitest';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

const council: LexiconEntity = {
  id: 'council',
  kind: 'organisation',
  names: { de: ['Nationalrat'] },
  country: 'CH',
  checked: '2024-04-01',
  prominence: 150,
};
const queen: LexiconEntity = {
  id: 'queen',
  kind: 'person',
  names: { en: ['Elizabeth II', 'Lilibet'] },
  died: '2022-09-08',
  checked: '2024-04-01',
  unchecked: ['Lilibet'],
  prominence: 300,
};

const confidenceIn = async (
  entity: LexiconEntity,
  language: string,
  text: string,
  published = '2024-07-18',
) => (await read({ text, language, published }, listLexicon([entity]))).mentions[0]?.confidence ?? 0;

it('a council is not meant by the title of who sits in it', async () => {
  const body = await confidenceIn(council, 'de', 'In der Schweiz stimmte der Nationalrat dem Gesetz zu.');
  const title = await confidenceIn(council, 'de', 'In der Schweiz sagte Nationalrat Marcel Dettling das.');
  expect(body).toBeGreaterThan(0.6);
  expect(title).toBeLessThan(0.4);
});

it('a pet name that nobody checked is not so surely that of somebody who is dead', async () => {
  const text = 'The birth of Lilibet was told.';
  const alive = await confidenceIn(queen, 'en', text, '2022-07-18');
  expect(await confidenceIn(queen, 'en', text)).toBeLessThan(alive);
});
