/** When a name that only the tagger knows is shown: a mark on a word that is no name is worse than none. */
import type { Language } from '../languages/language.ts';
import { honorificOf, isRole } from './cues.ts';
import { countryOfWord, countryWordsIn } from './page.ts';
import type { TaggedName } from './tagger/tag.ts';
import { sentenceAt, type TokenizedText } from './tokens.ts';

/** Of names of several words. */
const LEAST_SCORE = 0.6;
/** Of a script without capitals: of people .85 are right from here on, of bodies half, so that those are not shown (Universal NER, Chinese dev). */
const LEAST_UNCASED = 0.8;
/** Of one word, which more often is none. */
const LEAST_ALONE = 0.75;
/** Of one word where every word has a capital: at the start of a sentence, or where nouns have one. */
const LEAST_CAPITAL = 0.9;

/** Whether the tagger's name of the tokens `[first, end)` is to be believed. */
export function isBelieved(
  { tokens, sentences }: TokenizedText,
  first: number,
  end: number,
  { kind, score }: Pick<TaggedName, 'kind' | 'score'>,
  language: Language,
): boolean {
  const token = tokens[first];
  if (/^\p{Lo}/u.test(token?.text ?? '')) return kind === 'person' && score >= LEAST_UNCASED;
  if (end - first > 1) return score >= LEAST_SCORE;
  if (token?.kind !== 'word' || token.text.length < 2 || /['’]$/u.test(token.text)) return false;
  const { names } = language;
  const lower = token.lower;
  if (
    names.common.includes(lower) ||
    names.notNames.has(lower) ||
    names.organisationWords.has(lower) ||
    honorificOf(lower, names) !== null ||
    isRole(lower, names) ||
    countryOfWord(lower, countryWordsIn(language), language) !== null
  )
    return false;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(token.text)) return score >= LEAST_ALONE;
  const sentence = sentences[sentenceAt(sentences, token.start)];
  const from = sentence?.firstToken ?? first;
  const starts = tokens.slice(from, first).every(before => before.kind === 'mark');
  return score >= (starts || names.nounsCapitalised ? LEAST_CAPITAL : LEAST_ALONE);
}
