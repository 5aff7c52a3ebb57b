/** Common words that a pack has in capitals only. */
import { expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { isSpelledInCapitals } from '../../../src/reading/beside/letters-as-words.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const body = (id: string, ...names: readonly string[]): LexiconEntity => ({
  id,
  kind: 'organisation',
  names: { und: names },
  country: 'DE',
  checked: '2024-04-01',
  prominence: 150,
});
const lexicon = listLexicon([body('friends', 'BUND'), body('treaty', 'NATO', 'Nato'), body('met', 'MET')]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);

it('a common word is no acronym', async () => {
  const text = 'In Deutschland zahlen Bund und Länder. Die Bund-Länder-Runde tagt, der Bund zahlt.';
  expect(await sure('de', text)).toEqual([]);
  expect(await sure('en', 'In Germany the ministers Met yesterday, German papers say.')).toEqual([]);
});

it('nor is one that begins a joined word', async () => {
  expect(await sure('de', 'In Deutschland tagte der Vorstand des Bundes-Verbands in Mainz.')).toEqual([]);
  expect(await sure('de', 'In Deutschland sprach die BUND-Vorsitzende in Mainz.')).toEqual(['BUND=friends']);
});

it('but its capitals are, and a word that the pack writes as one', async () => {
  expect(await sure('de', 'In Deutschland klagt der BUND, die deutsche Nato auch.')).toEqual([
    'BUND=friends',
    'Nato=treaty',
  ]);
});

it('tells a word in capitals only from one that is written both ways', () => {
  expect(isSpelledInCapitals('Pis', 'pis', new Set(['PiS', 'Prawo i Sprawiedliwość']))).toBe(true);
  expect(isSpelledInCapitals('Nato', 'nato', new Set(['NATO', 'Nato']))).toBe(false);
  expect(isSpelledInCapitals('PiS', 'pis', new Set(['PIS']))).toBe(false);
  expect(isSpelledInCapitals('Bundes', 'bund', new Set(['BUND']))).toBe(true);
});
