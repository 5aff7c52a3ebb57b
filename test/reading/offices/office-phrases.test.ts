import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import type { Language } from '../../../src/languages/language.ts';
import { genderOf, mayBeginOffice, officePhraseAt } from '../../../src/reading/offices/office-phrases.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const language = (tag: string): Language => languageOf(tag) as Language;

describe('the words of an office', () => {
  it.each([
    ['de', 'der US-Präsident kam', 1, 'head-of-state', 'US'],
    ['de', 'der russische Außenminister kam', 2, 'foreign-minister', 'RU'],
    ['en', 'the president of France came', 1, 'head-of-state', 'FR'],
    ['en', 'the prime minister came', 1, 'head-of-government', null],
    ['fr', 'le ministre russe des Affaires étrangères', 1, 'foreign-minister', 'RU'],
  ])('are found with their country, %s: %s', (tag, text, i, office, country) => {
    const { tokens } = tokenize(text, language(tag));
    expect(officePhraseAt(tokens, i, 0, tokens.length, language(tag))).toMatchObject({ office, country });
  });

  it('are none where they begin with another word, or end behind the sentence', () => {
    const { tokens } = tokenize('the prime minister came', language('en'));
    expect(officePhraseAt(tokens, 0, 0, tokens.length, language('en'))).toBeNull();
    expect(officePhraseAt(tokens, 1, 0, 2, language('en'))).toBeNull();
  });

  it('may begin with few words', () => {
    expect(['prime', 'president'].every(word => mayBeginOffice(word, language('en')))).toBe(true);
    expect(['france', 'us-autor'].some(word => mayBeginOffice(word, language('en')))).toBe(false);
    expect(mayBeginOffice('us-präsident', language('de'))).toBe(true);
  });

  it('say a gender where a language has two words', () => {
    expect(genderOf('kanzlerin', language('de'))).toBe('female');
    expect(genderOf('kanzler', language('de'))).toBe('male');
    expect(genderOf('president', language('en'))).toBeNull();
  });
});
