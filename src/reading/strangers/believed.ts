/** When a name that only the tagger knows is shown: a mark on a word that is no name is worse than none. */
import type { Language } from '../../languages/language.ts';
import { setOf } from '../../languages/set-of.ts';
import { honorificOf, isTitleOrBodyWord } from '../beside/cues.ts';
import { countryOfWord, countryWordsIn } from '../page/page.ts';
import type { TaggedName } from '../tagger/tag.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { sentenceAt } from '../text/tokens.ts';

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
  if (end - first > 1) return score >= LEAST_SCORE && !isOtherThing(tokens.slice(first, end), kind, language);
  if (token?.kind !== 'word' || token.text.length < 2 || /['’]$/u.test(token.text)) return false;
  const { names } = language;
  const lower = token.lower;
  if (
    setOf(names.common).has(lower) ||
    names.notNames.has(lower) ||
    isTitleOrBodyWord(lower, names) ||
    isContraction(token.text, language) ||
    countryOfWord(lower, language) !== null
  )
    return false;
  if (/^\p{Lu}[\p{Lu}.]+$/u.test(token.text)) return score >= LEAST_ALONE;
  const sentence = sentences[sentenceAt(sentences, token.start)];
  const from = sentence?.firstToken ?? first;
  const starts = tokens.slice(from, first).every(before => before.kind === 'mark');
  return score >= (starts || names.nounsCapitalised ? LEAST_CAPITAL : LEAST_ALONE);
}

/** "I've", "you'll": a function word, and lower-case letters behind an apostrophe. */
function isContraction(text: string, { names }: Language): boolean {
  const [word = '', behind] = text.split(/['’]/u);
  return (
    behind !== undefined && behind === behind.toLowerCase() && setOf(names.common).has(word.toLowerCase())
  );
}

/** Of several words a country or what is of it ("South Korean"); a body that ends with a title is the beginning of somebody's ("Indiana Gov."). */
function isOtherThing(tokens: readonly Token[], kind: TaggedName['kind'], language: Language): boolean {
  const phrase = tokens.map(({ lower }) => lower).join(' ');
  if (countryWordsIn(language).has(phrase) || areCountries(tokens, language)) return true;
  return kind === 'organisation' && honorificOf(tokens.at(-1)?.lower ?? '', language.names) !== null;
}

/** "Egypt & Turkey" */
function areCountries(tokens: readonly Token[], language: Language): boolean {
  const countries = countryWordsIn(language);
  return tokens.every(
    ({ kind, lower }) => kind === 'mark' || setOf(language.names.common).has(lower) || countries.has(lower),
  );
}
