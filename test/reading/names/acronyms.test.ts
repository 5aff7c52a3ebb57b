/** Letters that stand for a name of the page. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { initialsOf } from '../../../src/reading/names/acronyms.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

describe('the initials of a name', () => {
  it.each([
    ['Financial Conduct Authority', 'FCA'],
    ['Union pour un Mouvement Populaire', 'UMP'],
    ['Department of Trade', null],
    ['Deutscher Gewerkschaftsbund', null],
    ['FCA Group', null],
  ])('are of its words with capitals: %s', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });
});

describe('letters that the page does not explain', () => {
  const body = (id: string, ...names: readonly string[]): Entity => ({
    id,
    kind: 'organisation',
    names: { en: names },
    country: 'GB',
    checked: '2024-04-01',
    prominence: 90,
  });
  const found = async (text: string, ...entities: readonly Entity[]): Promise<readonly string[]> =>
    (await read({ text, language: 'en' }, listLexicon(entities), readingTools())).mentions.map(
      one => `${one.text}=${one.entity}`,
    );
  const text = 'The Financial Conduct Authority said so. The FCA fined the bank.';

  it('are those of a body that stands before them', async () => {
    const authority = body('authority', 'Financial Conduct Authority');
    expect(await found(text, authority)).toEqual(['Financial Conduct Authority=authority', 'FCA=authority']);
    expect(await found('The FCA fined the bank.', authority)).toEqual([]);
  });

  it('are whose the lexicon knows them to be, or a country’s', async () => {
    const others = [body('authority', 'Financial Conduct Authority'), body('cars', 'FCA')];
    expect(await found(text, ...others)).not.toContain('FCA=authority');
    const army = body('army', 'United States Army');
    expect(await found('The United States Army left. The USA is large.', army)).toEqual([
      'United States Army=army',
    ]);
  });
});
