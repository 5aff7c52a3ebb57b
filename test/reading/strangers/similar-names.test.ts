import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/model/lexicon.ts';
import { read, readNames } from '../../../src/reading/read.ts';
import { similarTo, withSimilarNames } from '../../../src/reading/strangers/similar-names.ts';
import { listLexicon } from '../list-lexicon.ts';
import { ALL } from '../people.ts';

const known = listLexicon(ALL);
const asked: string[] = [];
const lexicon: Lexicon = {
  ...known,
  similar: (name, limit) => {
    asked.push(name);
    return known.similar(name, limit);
  },
};
const text = 'Mr Wang Li arrived with Daniel Kerr. Mr Wang Li said little, and Mr Li left.';

describe('similar names', () => {
  it('are not asked for until somebody wants them, and change nothing else', async () => {
    const document = { text, language: 'en' };
    const names = await readNames(document, lexicon);
    expect(asked).toEqual([]);
    expect(names.unknowns.map(({ text, similar }) => [text, similar])).toEqual([
      ['Wang Li', undefined],
      ['Daniel Kerr', undefined],
      ['Wang Li', undefined],
      ['Li', undefined],
    ]);
    const whole = await withSimilarNames(names, lexicon);
    expect(whole.unknowns.map(({ similar }) => similar)).toEqual([['Q32434'], [], ['Q32434'], ['Q32434']]);
    expect(asked).toEqual(['Wang Li', 'Daniel Kerr']);
    expect(await read(document, lexicon)).toEqual(whole);
  });

  it('are of people with more than a word in Latin letters', async () => {
    expect(await similarTo('Wang Li', 'person', lexicon)).toEqual(['Q32434']);
    asked.length = 0;
    expect(await similarTo('Wang Li', 'organisation', lexicon)).toEqual([]);
    expect(await similarTo('Merkl', 'person', lexicon)).toEqual([]);
    expect(await similarTo('. Merkl', 'person', lexicon)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await similarTo('习近', 'person', lexicon)).toEqual(['Q15031']);
  });

  it('are asked for the first names of a page only', async () => {
    asked.length = 0;
    const unknowns = Array.from({ length: 9 }, (_, i) => ({
      start: i,
      end: i + 1,
      text: `Wang L${'ijklmnopq'[i]}`,
      kind: 'person' as const,
    }));
    const reading = { language: 'en', published: null, text, mentions: [], unknowns, statements: [] };
    const whole = await withSimilarNames(reading, lexicon);
    expect(asked).toHaveLength(6);
    expect(whole.unknowns.map(({ similar }) => (similar ?? []).length > 0).indexOf(false)).toBe(6);
  });
});
