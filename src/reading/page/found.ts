/** Stretches that may be names, before it is known whose. */
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import { setOf } from '../../languages/set-of.ts';
import type { EntityRef, MatchForm, NameHit } from '../../model/lexicon.ts';
import type { TokenizedText } from '../text/token.ts';
import { tokenAt } from '../text/tokens.ts';
import { isGenerationWord } from './generations.ts';

/** How a stretch came to be looked at: a name of the lexicon, or a form that only this page explains. */
export type FoundForm = MatchForm | 'short' | 'acronym';

export interface Found {
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Tokens that the stretch covers at least in part, end exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: FoundForm;
  /** As the lexicon ranks them; empty for a name that only this page knows. */
  readonly refs: readonly EntityRef[];
  /** Full names on the page ({@link nameWords} joined by spaces) that this is short for. */
  readonly standsFor: readonly string[];
  /** The lexicon's name with what was cut off it ("President Holt"), folded; `null` when nothing was. */
  readonly untrimmed: string | null;
  /** Who has this name and the title that stands beside it (titled-names.ts). */
  readonly titled: readonly EntityRef[];
  /** A word beside the name, which the stretch holds, told who of its bearers are meant (bearers.ts): who else has the name without it. */
  readonly kin?: readonly EntityRef[];
}

/** More namesakes than this are not weighed; the lexicon's order decides who is left out. */
const MOST_CANDIDATES = 40;

/** Makes a stretch of `[start, end)`. */
export function stretch(
  tokenized: TokenizedText,
  start: number,
  end: number,
  form: FoundForm,
  refs: readonly EntityRef[],
  standsFor: readonly string[] = [],
): Found {
  const firstToken = tokenAt(tokenized.tokens, start);
  let endToken = firstToken;
  while ((tokenized.tokens[endToken]?.start ?? Number.POSITIVE_INFINITY) < end) endToken++;
  return {
    start,
    end,
    text: tokenized.text.slice(start, end),
    firstToken,
    endToken,
    form,
    refs,
    standsFor,
    untrimmed: null,
    titled: [],
  };
}

/**
 * The lexicon's hits that can be names where they stand. Left out: what has no capital or uncased letter and is not spelled as a record spells it (of
 * the others, "dpa", "may" and "us", withoutUnvetted leaves the first), and function words at the start of a sentence ("Die" the town, "Will" the man).
 */
export function nameStretches(
  tokenized: TokenizedText,
  hits: readonly NameHit[],
  language: Language,
): readonly Found[] {
  const functionWords = setOf(language.names.common);
  return flatMap(hits, (hit): Found[] => {
    const text = tokenized.text.slice(hit.start, hit.end);
    if (isSmall(text) && hit.form !== 'exact') return [];
    if (isSyllable(text, tokenized.text.slice(hit.end, hit.end + 3))) return [];
    if (language.names.placeholders?.includes(text.toLowerCase())) return [];
    if (isPartOfForeign(tokenized.text, hit.start, hit.end)) return [];
    // "New Yorkers" are no New Yorker: an s is a case ending in some languages only.
    if (hit.form === 'inflected' && !language.names.nameEndings.includes('s') && /s$/u.test(text)) return [];
    if (/^\p{Script=Latin}$/u.test(text)) return [];
    const folded = hit.form !== 'exact';
    if (functionWords.has(text.toLowerCase()) && (folded || text !== text.toUpperCase())) return [];
    // "I'm", "we've"
    if (functionWords.has(text.toLowerCase().replace(/['’]\p{L}{1,2}$/u, ''))) return [];
    // "The bank" is no "The Bank": a name's own capitals are met, or the words are what they say.
    if (hit.form === 'folded' && hasSmallWord(text, functionWords) && !isLongName(text)) return [];
    const found = stretch(tokenized, hit.start, hit.end, hit.form, hit.refs.slice(0, MOST_CANDIDATES));
    return isWord(tokenized, found, language) ? [] : [found];
  });
}

/** No letter has a capital. */
export function isSmall(text: string): boolean {
  return !/[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);
}

/**
 * Whether a name that is also a common word ("Die Zeit", "Time") stands where its capital says nothing: at the start of a sentence, or
 * anywhere in a language that writes all nouns with one. An article with a capital inside a sentence, or quotation marks, speak for the name.
 */
function isWord({ tokens, sentences }: TokenizedText, found: Found, { names }: Language): boolean {
  const words = tokens.slice(found.firstToken, found.endToken).map(token => token.lower);
  const article = names.definiteArticles.includes(words[0] ?? '') && words.length > 1;
  const rest = article ? words.slice(1) : words;
  if (!rest.every(word => names.notNames.has(word))) return false;
  const before = tokens[found.firstToken - 1]?.text ?? '';
  if (/^["“„»«‚‘']$/u.test(before)) return false;
  if (sentences.some(sentence => sentence.firstToken === found.firstToken)) return true;
  const capital = /^\p{Lu}/u.test(found.text);
  return article ? !capital : names.nounsCapitalised;
}

/** "Xi’an", "Ma'ariv": behind an apostrophe stands an ending, but of a word so short it is a word's first syllable. An s is one's own. */
export function isSyllable(text: string, behind: string): boolean {
  return text.length <= 3 && /^['’ʼ](?!s(?!\p{L}))\p{L}/iu.test(behind);
}

/** "米歇尔" of "米歇尔·布兰": a foreign name's parts stand around a point in the middle. */
function isPartOfForeign(text: string, start: number, end: number): boolean {
  return (
    /^[·・‧•]\p{Lo}/u.test(text.slice(end, end + 3)) ||
    /\p{Lo}[·・‧•]$/u.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** "Organisation mondiale de la Santé", which a record has with a small letter at its end: so many words between two capitals are no others. */
function isLongName(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length >= LONG_NAME && [words[0], words.at(-1)].every(word => /^\p{Lu}\p{Ll}/u.test(word ?? ''))
  );
}

const LONG_NAME = 4;

function hasSmallWord(text: string, functionWords: ReadonlySet<string>): boolean {
  return text
    .split(/[\s-]+/u)
    .some(
      word => /^\p{Ll}/u.test(word) && !functionWords.has(word) && !isGenerationWord(word.replace('.', '')),
    );
}
