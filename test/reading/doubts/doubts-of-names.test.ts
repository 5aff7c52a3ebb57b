import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { de } from '../../../src/languages/de.ts';
import { en } from '../../../src/languages/en.ts';
import type { Language } from '../../../src/languages/language.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { survey } from '../../../src/reading/survey.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureOf } from '../sure.ts';
import { doubtsOf } from './doubted.ts';

const mentions = async (entities: readonly LexiconEntity[], language: string, text: string) =>
  (await read({ text, language, published: '2025-05-01' }, listLexicon(entities), readingTools())).mentions;
const confidences = async (
  entities: readonly LexiconEntity[],
  language: string,
  text: string,
): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    (await mentions(entities, language, text)).map(({ text, confidence }) => [text, confidence]),
  );
const sure = async (entities: readonly LexiconEntity[], language: string, text: string) =>
  sureOf(await mentions(entities, language, text)).map(one => one.text);

describe('names that nobody checked', () => {
  const queen: LexiconEntity = {
    id: 'queen',
    kind: 'person',
    names: { en: ['Mathilda of Aldmark', 'Queen Mathilda', 'Pippa'] },
    description: { en: 'queen of Aldmark' },
    country: 'DK',
    checked: '2026-01-01',
    prominence: 200,
  };
  const text = 'In Denmark the nursery was painted for Pippa and her brother, a friend of the family said.';

  it('count for less than those of the checked record', async () => {
    const { Pippa: checked = 0 } = await confidences([queen], 'en', text);
    const { Pippa: added = 0 } = await confidences([{ ...queen, unchecked: ['Pippa'] }], 'en', text);
    expect(checked).toBeGreaterThan(0.75);
    expect(added).toBeLessThan(0.75);
  });

  it('are those that only the page cuts from a body’s name too', async () => {
    const paper: LexiconEntity = {
      id: 'paper',
      kind: 'organisation',
      names: { en: ['Silver Creek Gazette'] },
      description: { en: 'daily newspaper in Nevada' },
      country: 'US',
      checked: '2026-01-01',
      prominence: 60,
    };
    const text =
      'The Silver Creek Gazette wrote of the match. The players met in Silver Creek in the spring.';
    const { cases } = await survey(tokenize(text, en), en, null, listLexicon([paper]), null);
    expect(cases.at(-1)?.options[0]?.features['organisation:there']).toBe(1);
    const vetted = cases.map(({ found, options }) => [found.text, options[0]?.features.vetted]);
    expect(vetted).toEqual([
      ['Silver Creek Gazette', 1],
      ['Silver Creek', 0.5],
    ]);
  });
});

describe('spellings', () => {
  const minister: LexiconEntity = {
    id: 'minister',
    kind: 'person',
    names: { en: ['Tomás Núñez'] },
    description: { en: 'Peruvian politician' },
    country: 'PE',
    prominence: 60,
  };

  it('with one accent and without another are another name', async () => {
    const of = (name: string) => `In Peru the politician ${name} spoke of the harvest, radio in Peru said.`;
    expect(await sure([minister], 'en', of('Tomas Nunez'))).toEqual(['Tomas Nunez']);
    expect(await sure([minister], 'en', of('Tomás Núñez'))).toEqual(['Tomás Núñez']);
    expect(await sure([minister], 'en', of('Tomás Nunez'))).toEqual([]);
  });
});

describe('what the page says somebody is', () => {
  const member: LexiconEntity = {
    id: 'member',
    kind: 'person',
    names: { en: ['Harold Finch'] },
    roles: [{ title: { en: 'Senator of Queensland' }, country: 'AU', from: '2010' }],
    country: 'AU',
    gender: 'male',
    prominence: 20,
  };

  it('tells a namesake where nothing of the record stands on the page', async () => {
    expect(await sure([member], 'en', 'Harold Finch, a physicist in Australia, wrote the book.')).toEqual([]);
    expect(await sure([member], 'en', 'Harold Finch, a senator in Australia, wrote the book.')).toEqual([
      'Harold Finch',
    ]);
  });
});

describe('letters with which a longer name begins', () => {
  const union: LexiconEntity = {
    id: 'union',
    kind: 'organisation',
    names: { und: ['SHN', 'Southern Harbour Network'] },
    checked: '2026-01-01',
    prominence: 80,
  };

  it('are not the body of the letters', async () => {
    const isDoubted = async (language: Language, text: string) => {
      const { cases } = await survey(tokenize(text, language), language, null, listLexicon([union]), null);
      return cases[0]?.options[0]?.features['organisation:division'] === 1;
    };
    expect(await isDoubted(en, 'A report by the SHN was published on Monday.')).toBe(false);
    expect(await isDoubted(en, 'A report by the SHN Fisheries Programme was published on Monday.')).toBe(
      true,
    );
    expect(await isDoubted(de, 'Das SHN-Hafenprogramm (SHNHP) legte den Bericht vor.')).toBe(true);
    expect(await isDoubted(de, 'Die SHN-Botschafterin (Ghana) legte den Bericht vor.')).toBe(false);
  });
});

describe('a given name before a particle', () => {
  const senator: Entity = {
    id: 'senator',
    kind: 'person',
    names: { und: ['John Falkner', 'John'] },
    prominence: 80,
  };

  it.each([
    ['de', 'Der Trainer nahm John van’t Schipper nach Berlin mit.', true],
    ['en', 'The coach took John von der Hofen along.', true],
    ['de', 'Der Trainer nahm John von dort mit.', false],
    ['en', 'The coach took John along.', false],
    ['nl', 'De trainer nam John van de bank.', false],
  ])('is another’s where a name follows: %s, %s', async (tag, text, expected) => {
    expect((await doubtsOf(senator, tag, text))?.includes('givenTail')).toBe(expected);
  });
});
