/** Which of the lexicon's hits may be names where they stand. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import { fr } from '../../../src/languages/fr.ts';
import type { Language } from '../../../src/languages/language.ts';
import { nameStretches } from '../../../src/reading/page/found.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

/** As if the lexicon had `name` with other capitals. */
const isFound = (text: string, name: string, language: Language): boolean => {
  const start = text.indexOf(name);
  const hit = { start, end: start + name.length, refs: [1], form: 'folded' as const };
  return nameStretches(tokenize(text, language), [hit], language).length > 0;
};

describe('a name with other capitals than its record’s', () => {
  it('is found where it is long and has one at both ends', () => {
    const text = 'Selon l’Organisation mondiale de la Santé, tout va bien.';
    expect(isFound(text, 'Organisation mondiale de la Santé', fr)).toBe(true);
  });

  it('is no name where its words may be others', () => {
    expect(isFound('He went to The bank on Monday.', 'The bank', en)).toBe(false);
    expect(isFound('He went to The bank of the river.', 'The bank of the river', en)).toBe(false);
  });
});
