/** What a full name on the page may be short for. */
import { expect, it } from 'vitest';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

const lexicon = listLexicon([
  {
    id: 'lady',
    kind: 'person',
    names: { en: ['Leonora Oxley', 'First Lady Leonora Oxley'] },
    checked: '2024-04-01',
    prominence: 150,
  },
] satisfies readonly LexiconEntity[]);

it('is no word of a title before it', async () => {
  const text = 'First Lady Leonora Oxley came. Two First Ladies met. Oxley left, Leonora stayed.';
  const { mentions } = await read({ text, language: 'en' }, lexicon);
  expect(mentions.map(mention => mention.text)).toEqual(['First Lady Leonora Oxley', 'Oxley', 'Leonora']);
});
