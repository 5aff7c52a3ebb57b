/** People whom no pack knows, by their initials. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const singer: Entity = {
  id: 'singer',
  kind: 'person',
  names: { en: ['R. Kelvin'] },
  description: { en: 'American singer' },
  country: 'US',
  prominence: 30,
};
const sure = async (text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language: 'en' }, listLexicon([singer]), readingTools())).mentions);

describe('an initial and a family name', () => {
  it('are the stranger’s whom the page names in full', async () => {
    const text = 'Dr. Robert Kelvin teaches in Busan. R. Kelvin: Very unlikely. R. Kelvin: Yes.';
    expect(await sure(text)).toEqual([]);
  });

  it('are the known one’s beside a stranger with another initial', async () => {
    const text = 'The American singer R. Kelvin met Dr. Martin Kelvin in Busan.';
    expect(await sure(text)).toEqual(['R. Kelvin=singer']);
  });
});
