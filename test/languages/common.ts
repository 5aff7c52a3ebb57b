/** What holds of every language. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryNamesIn } from '../../src/languages/countries.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Entity } from '../../src/model/entity.ts';
import { findStatements } from '../../src/reading/statements/find.ts';
import { identify } from '../../src/reading/text/identify.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { reading } from './reading.ts';
import { COUNTRIES, SAMPLES } from './samples.ts';

/** Each country has a name and an adjective, and no adjective is that of two countries but for the two Congos. */
export function knowsCountries(language: Language): void {
  it('knows every country by name and adjective', () => {
    const known = new Set(countryNamesIn(language).values());
    expect(COUNTRIES.filter(code => !known.has(code))).toEqual([]);
    expect(COUNTRIES.filter(code => (language.names.demonyms[code] ?? []).length === 0)).toEqual([]);
  });

  it('writes its lists in lower case and without spaces at their ends', () => {
    const { names } = language;
    const lists = [
      ...names.common,
      ...names.particles,
      ...names.former,
      ...names.notNow,
      ...names.givenNames,
      ...names.roles,
      ...names.notNames,
      ...Object.values(names.offices).flat(),
      ...Object.values(names.demonyms).flat(),
      ...Object.values(names.countryNames).flat(),
    ];
    expect(lists.filter(word => word !== word.toLowerCase() || word !== word.trim() || word === '')).toEqual(
      [],
    );
  });
}

/** By its function words alone, without what a page's markup says. */
export function isToldApart(language: Language): void {
  it('is told from all the other languages by its words', () => {
    expect(identify(SAMPLES[language.tag] ?? '', null).tag).toBe(language.tag);
    for (const [tag, sample] of Object.entries(SAMPLES))
      if (tag !== language.tag) expect([tag, identify(sample, null).tag]).not.toEqual([tag, language.tag]);
  });
}

/** Any order of its words and marks is read without failing, and every span lies in the text. */
export function neverFails(language: Language, entities: readonly Entity[]): void {
  const words = (SAMPLES[language.tag] ?? '').match(/[\p{L}'’]+|[^\s\p{L}]/gu) ?? [];
  const verbs = (language.speech.verbs ?? []).flatMap(verb => verb.forms.slice(2, 4));
  const marks = [...language.speech.quotes.flat(), ', ', '. ', ': ', ' — ', ' – ', '(', ')', '\n\n', ' '];
  const text = fc
    .array(
      fc.constantFrom(
        ...words,
        ...verbs,
        ...marks,
        ...entities.flatMap(one => Object.values(one.names).flat()),
      ),
      { maxLength: 40 },
    )
    .map(list => list.join(' '));
  it('reads any order of its words without failing', async () => {
    await fc.assert(
      fc.asyncProperty(text, async some => {
        const found = await reading(some, entities, language.tag);
        for (const { start, end, text } of [...found.mentions, ...found.statements])
          expect(some.slice(start, end)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
  it('finds statements in quotation marks only where they close', () => {
    for (const [open, close] of language.speech.quotes) {
      if (open === close) continue;
      const broken = `${open}Aaa bbb ccc.`;
      const statements = findStatements({
        tokenized: tokenize(broken, language),
        language,
        mentions: [],
        unknowns: [],
      });
      expect([open, close, statements]).toEqual([open, close, []]);
    }
  });
}
