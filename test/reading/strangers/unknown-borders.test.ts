/** Where the names that no pack knows begin and end, and what is none. */
import { expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { de } from '../../../src/languages/de.ts';
import { en } from '../../../src/languages/en.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { isBelieved } from '../../../src/reading/strangers/believed.ts';
import { strangersOf } from '../../../src/reading/strangers/strangers.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';

const lexicon = listLexicon([
  {
    id: 'president',
    kind: 'person',
    names: { pt: ['Luiz Inácio Lula da Silva', 'Lula'] },
    description: { pt: 'político brasileiro' },
    country: 'BR',
    checked: '2024-04-01',
    prominence: 250,
  },
] satisfies readonly LexiconEntity[]);
const unknowns = async (language: string, text: string): Promise<readonly string[]> =>
  (await read({ text, language }, lexicon, readingTools())).unknowns.map(unknown => unknown.text);

it('a name around a known nickname is no other’s', async () => {
  expect(await unknowns('es', 'En Brasil, Luiz Inácio "Lula" da Silva ganó.')).toEqual([]);
  expect(await unknowns('es', 'En Brasil, Pedro Fuentes "Lula" da Silva ganó.')).toContain('Pedro Fuentes');
});

it('countries are no body', () => {
  const text = 'Egypt & Turkey';
  const tag = { kind: 'organisation', score: 0.9 } as const;
  expect(isBelieved(tokenize(text, en), 0, 3, tag, en)).toBe(false);
  expect(isBelieved(tokenize('Smith & Turkey', en), 0, 3, tag, en)).toBe(true);
});

it('a name ends with no small word', () => {
  const text = 'Die Gruppe um Wendelin Reuß zum Jahreswechsel.';
  const start = text.indexOf('Wendelin');
  const tagged = [{ start, end: text.indexOf(' Jahres'), kind: 'person', score: 0.9 } as const];
  const [stranger] = strangersOf(tokenize(text, de), [], tagged, de);
  expect(text.slice(stranger?.start, stranger?.end)).toBe('Wendelin Reuß');
});
