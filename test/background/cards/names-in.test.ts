import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/background/cards/names-in.ts';
import { listLexicon } from '../../reading/list-lexicon.ts';

const lexicon = listLexicon([
  { id: 'Q1', kind: 'person', names: { de: ['Anna Berg'] } },
  { id: 'Q2', kind: 'person', names: { de: ['Ole Strand', 'Strand'] } },
  { id: 'Q3', kind: 'person', names: { de: ['Ida Strand', 'Strand'] } },
  { id: 'Q4', kind: 'organisation', names: { de: ['Hafenamt'] } },
  { id: 'Q5', kind: 'other', names: { de: ['Nordstadt'] } },
]);
const named = async (text: string, self = 'Q9') =>
  (await namesIn(lexicon, [text], self))[0]?.map(([start, end, id]) => [text.slice(start, end), id]);

describe('names in the texts of a card', () => {
  it('open whom they name, where that is beyond doubt', async () => {
    expect(await named('Ich habe Anna Berg im Hafenamt getroffen.')).toEqual([
      ['Anna Berg', 'Q1'],
      ['Hafenamt', 'Q4'],
    ]);
    expect(await named('Mit Strand rede ich nicht in Nordstadt.')).toEqual([]);
  });

  it('do not lead back to the card they stand on', async () => {
    expect(await named('Anna Berg und Ole Strand.', 'Q1')).toEqual([['Ole Strand', 'Q2']]);
  });

  it('stand with the text they were found in', async () => {
    const found = await namesIn(lexicon, ['Nichts.', 'Anna Berg.'], 'Q9');
    expect(found).toEqual([[], [[0, 9, 'Q1']]]);
  });
});
