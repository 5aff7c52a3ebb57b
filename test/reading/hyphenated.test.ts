/** Halves of names that a hyphen joins. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from './list-lexicon.ts';
import { sureNames } from './sure.ts';

const lexicon = listLexicon([
  {
    id: 'firm',
    kind: 'organisation',
    names: { en: ['Roche'] },
    country: 'CH',
    checked: '2024-04-01',
    prominence: 200,
  },
]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);

describe('a body’s name with a hyphen behind', () => {
  it('is no half of a place', async () => {
    expect(await sure('fr', 'Cet habitant de Roche-Bois laisse derrière lui trois enfants.')).toEqual([]);
  });

  it('is the body’s beside another name and in a compound', async () => {
    expect(await sure('fr', 'Un accord de Roche-Genentech a été signé à Bâle.')).toEqual(['Roche=firm']);
    expect(await sure('de', 'Der Konzern Roche will sparen, sagte der Roche-Chef in Basel.')).toEqual([
      'Roche=firm',
      'Roche=firm',
    ]);
  });
});
