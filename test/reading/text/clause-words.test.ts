import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import type { Language } from '../../../src/languages/language.ts';
import { isClauseWord, isLinkWord } from '../../../src/reading/text/clause-words.ts';

const language = (tag: string): Language => languageOf(tag) as Language;

describe('words of clauses', () => {
  it.each([
    ['en', ['because', 'would', 'they'], ['of', 'the', 'with', 'minister']],
    ['de', ['weil', 'würde', 'nicht'], ['der', 'von', 'Minister']],
    ['fr', ['elle', 'serait'], ['de', 'la', 'ministre']],
    ['ru', ['чтобы', 'не'], ['в', 'министр']],
  ])('are none of descriptions, %s', (tag, clause, other) => {
    expect(clause.filter(word => !isClauseWord(word, language(tag)))).toEqual([]);
    expect(other.filter(word => isClauseWord(word, language(tag)))).toEqual([]);
  });

  it('link where they are conjunctions or prepositions', () => {
    expect(['and', 'with', 'in'].every(word => isLinkWord(word, language('en')))).toBe(true);
    expect(['the', 'minister', 'said'].some(word => isLinkWord(word, language('en')))).toBe(false);
  });
});
