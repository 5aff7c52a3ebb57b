/** What a page says of somebody beside the name: "Direktor der Abteilung …, X, sagte", "X, the director of …,", "spokesman X". */
import type { Language } from '../../languages/language.ts';
import type { Found } from '../page/found.ts';
import { isClauseWord, isLinkWord } from '../text/clause-words.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { sentenceAt } from '../text/tokens.ts';
import { behindBracket, honorificOf, isRole, isRoleForm, isTitleWord } from './cues.ts';

/** Words of a description at most: what is longer is a sentence. */
const LONGEST = 24;

/** Tokens, end exclusive. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** Tokens of a name, end exclusive. */
type Name = Pick<Found, 'firstToken' | 'endToken'>;

/** Tokens of the description, without its article, end exclusive; `null`: nothing is said. `others`: people’s names on the page, in any order; this one may be among them. */
export function appositionOf(
  tokenized: TokenizedText,
  firstToken: number,
  endToken: number,
  language: Language,
  others: readonly Name[] = [],
): Span | null {
  const { tokens, sentences } = tokenized;
  const sentence = sentences[sentenceAt(sentences, tokens[firstToken]?.start ?? 0)];
  const from = sentence?.firstToken ?? 0;
  const to = sentence?.endToken ?? tokens.length;
  const own = (span: Span | null): Span | null =>
    span === null || isOfOther(tokens, span, others, language) ? null : span;
  return (
    own(appositionBehind(tokens, endToken, to, language)) ??
    own(tokens[firstToken - 1]?.text === ',' ? before(tokens, from, firstToken - 1, language) : null) ??
    own(before(tokens, from, skipHonorific(tokens, firstToken, language), language))
  );
}

/** "Marek Suski, minister sprawiedliwości Zbigniew Ziobro": a name in it that nothing ties to what stands before it has the description. */
function isOfOther(
  tokens: readonly Token[],
  { first, end }: Span,
  others: readonly Name[],
  language: Language,
): boolean {
  return others.some(({ firstToken, endToken }) => {
    if (endToken <= first || firstToken >= end) return false;
    // "Trump adviser"
    const behindRole = tokens.slice(first, firstToken).some(({ lower }) => isRole(lower, language.names));
    if (endToken < end && !behindRole) return false;
    return !isTied(tokens, first, firstToken, language);
  });
}

/**
 * Whether a name hangs on the words before it: a preposition or an of-word stands behind which there are its own titles only, or a place with
 * one ("adviser to North Carolina Sen. …").
 */
function isTied(tokens: readonly Token[], from: number, firstToken: number, language: Language): boolean {
  const { names } = language;
  let titled = false;
  for (let i = firstToken - 1; i >= from; i--) {
    const { lower = '', kind, capital } = tokens[i] ?? {};
    if (isLinkWord(lower, language) || names.ofWords.includes(lower) || names.attachingWords.includes(lower))
      return true;
    const title = isTitleWord(lower, names) || names.former.includes(lower);
    if (title) titled = true;
    else if (
      kind === 'mark' ? lower !== '.' && lower !== '-' : !(titled && capital && !names.nounsCapitalised)
    )
      return false;
  }
  return false;
}

/** The description's exact words, or `null`. `others`: people's names on the page. */
export function describedAs(
  tokenized: TokenizedText,
  firstToken: number,
  endToken: number,
  language: Language,
  others: readonly Name[],
): string | null {
  const span = appositionOf(tokenized, firstToken, endToken, language, others);
  if (span === null) return null;
  const first = tokenized.tokens[span.first];
  const last = tokenized.tokens[span.end - 1];
  return first === undefined || last === undefined ? null : tokenized.text.slice(first.start, last.end);
}

/**
 * The description behind a name that ends at token `endToken`, between commas or in brackets: "Song, Direktor der …, sagte"; "Holt (director
 * of …)". `to`: the token behind the sentence's last.
 */
export function appositionBehind(
  tokens: readonly Token[],
  endToken: number,
  to: number,
  language: Language,
): Span | null {
  const { names } = language;
  const begin = behindAge(tokens, behindBracket(tokens, endToken, names));
  const opened = tokens[begin]?.text;
  if (opened !== ',' && opened !== '(' && opened !== '–' && opened !== '—') return null;
  let first = begin + 1;
  let word = tokens[first]?.lower ?? '';
  if (names.definiteArticles.includes(word) || names.indefiniteArticles.includes(word)) first++;
  // "…, y por el presidente", "…, sondern beim Vater": the sentence goes on.
  if (isLinkWord(tokens[first]?.lower ?? '', language)) return null;
  let role = false;
  for (let i = first; i < Math.min(to, first + LONGEST); i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    word = token.lower;
    if (isRoleForm(token, names)) role = true;
    if (token.kind === 'mark' && !/^[-’'"„“”.]$/u.test(token.text))
      return role && i > first ? { first, end: i } : null;
    if (names.humanVerbs.has(word)) return null;
    // "…, mujer se abrió paso", "…, founder who left".
    if (isListLink(tokens, i, language)) return null;
    if (isClauseWord(token.text, language)) return role ? cut(tokens, first, i, language) : null;
    if (i + 1 === to || (token.text === '.' && i + 1 >= to))
      return role ? { first, end: token.text === '.' ? i : i + 1 } : null;
    // The role word must come early, else it is a clause that happens to hold one.
    if (!role && i - first > 6) return null;
  }
  return null;
}

/** "Kern, 54, Leiter der …", "Kern, 54 ans, directeur": the comma behind an age; else what begins. */
function behindAge(tokens: readonly Token[], begin: number): number {
  if (tokens[begin]?.text !== ',' || !/^\d{2,3}$/u.test(tokens[begin + 1]?.text ?? '')) return begin;
  const behind = tokens[begin + 2]?.kind === 'word' ? begin + 3 : begin + 2;
  return tokens[behind]?.text === ',' ? behind : begin;
}

/** "…, presidente del Consiglio e il deputato X": a list goes on, where no article is a genitive ("Leiter des Hafens und der Werft"). */
function isListLink(tokens: readonly Token[], i: number, language: Language): boolean {
  const { coordinators = [], genitive = [] } = language.speech.grammar ?? {};
  if (genitive.length > 0 || !coordinators.includes(tokens[i]?.lower ?? '')) return false;
  return language.names.definiteArticles.includes(tokens[i + 1]?.lower ?? '');
}

/** The description up to where a clause begins, without what only leads to that; `null`: nothing is left. */
function cut(tokens: readonly Token[], first: number, end: number, language: Language): Span | null {
  let last = end;
  while (last > first && isLinkWord(tokens[last - 1]?.lower ?? '', language)) last--;
  return last > first ? { first, end: last } : null;
}

/** The noun phrase that ends at token `end` (exclusive) and holds a role word: back to its article, or to where the clause begins. */
function before(tokens: readonly Token[], from: number, end: number, language: Language): Span | null {
  const { names } = language;
  const title = titleBehindLink(tokens, from, end, language);
  if (title !== null) return title;
  let role = -1;
  let i = end - 1;
  for (; i >= Math.max(from, end - LONGEST); i--) {
    const token = tokens[i];
    if (token === undefined) return null;
    const word = token.lower;
    if (token.kind === 'mark' && !/^[-’'"„“”]$/u.test(token.text)) break;
    if (names.humanVerbs.has(word) || isClauseWord(token.text, language)) break;
    if (isRoleForm(token, names)) role = i;
  }
  if (role < 0) return null;
  // "l'avvocato di Giulia …": the name is of another's description.
  const last = tokens[end - 1]?.lower ?? '';
  if (isLinkWord(last, language) || names.ofWords.includes(last)) return null;
  if (role < end - 1 && !linked(tokens, role + 1, end, language)) return null;
  return { first: withAdjectives(tokens, i + 1, role, language), end };
}

/** "der Sprecher von [Innenminister] …", "porte-parole du [ministre] …": a title right before the name is all that is said. Not "teniente de alcalde". */
function titleBehindLink(
  tokens: readonly Token[],
  from: number,
  end: number,
  language: Language,
): Span | null {
  const title = tokens[end - 1];
  if (end <= from || title === undefined || !isRoleForm(title, language.names)) return null;
  const first = withAdjectives(tokens, from, end - 1, language);
  const link = tokens[first - 1]?.lower ?? '';
  if (first <= from || !language.names.ofWords.includes(link)) return null;
  const definite = language.speech.grammar?.determiners.includes(link) === true;
  // "ministro da Defesa X": what has a capital behind an article is a department.
  return definite !== title.capital ? { first, end } : null;
}

/** Whether what follows the role word hangs on it: an of-word or a preposition, or only capitalised words. */
function linked(tokens: readonly Token[], from: number, end: number, language: Language): boolean {
  const next = tokens[from]?.text ?? '';
  if (/^\p{Lu}/u.test(next))
    return tokens.slice(from, end).every(token => /^[\p{Lu}\p{N}]/u.test(token.text));
  const word = next.toLowerCase();
  const { names } = language;
  return (
    names.ofWords.includes(word) ||
    names.placeWords.includes(word) ||
    names.definiteArticles.includes(word) ||
    names.attachingWords.includes(word)
  );
}

/** The adjectives before a role word: back to an article, a verb, a preposition or the start. */
function withAdjectives(tokens: readonly Token[], from: number, role: number, language: Language): number {
  const { names } = language;
  let first = role;
  for (let i = role - 1; i >= Math.max(from, role - 4); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') break;
    const word = token.lower;
    const adjective =
      /'s$/u.test(word) ||
      (!names.common.includes(word) &&
        !names.humanVerbs.has(word) &&
        language.speech.grammar?.adverbs.includes(word) !== true &&
        !isClauseWord(token.text, language) &&
        (names.nounsCapitalised ? /^\p{Ll}/u.test(token.text) || /s$/u.test(token.text) : true));
    if (!adjective) break;
    first = i;
  }
  return first;
}

function skipHonorific(tokens: readonly Token[], firstToken: number, language: Language): number {
  const { names } = language;
  const at = tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1;
  const word = tokens[at]?.lower ?? '';
  return honorificOf(word, names) !== null && !isRole(word, names) ? at : firstToken;
}
