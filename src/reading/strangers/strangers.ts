/** People and bodies that a page names and no pack knows: found by the tagger, and by title, given name and apposition. */
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import type { NamesData } from '../../languages/names-data.ts';
import { setOf } from '../../languages/set-of.ts';
import { appositionBehind, appositionOf } from '../beside/apposition.ts';
import { honorificOf, isRole, isTitleOrBodyWord } from '../beside/cues.ts';
import { afterTitles } from '../names/trim.ts';
import type { Found } from '../page/found.ts';
import { generationBehind } from '../page/generations.ts';
import { countryOfWord } from '../page/page.ts';
import type { TaggedName } from '../tagger/tag.ts';
import { keptByForm } from '../text/kept-words.ts';
import { nameWords } from '../text/name-words.ts';
import type { Sentence, Token, TokenizedText } from '../text/token.ts';
import { tokenAt } from '../text/tokens.ts';
import { isBelieved } from './believed.ts';

export interface Stranger {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation';
}

/** Words of a person's name, particles included. */
const LONGEST_NAME = 5;

/**
 * In order of start; none overlaps a stretch that the lexicon knows as a whole or in part beyond it. `known`: names that are known to be such.
 */
export function strangersOf(
  tokenized: TokenizedText,
  found: readonly Found[],
  tagged: readonly TaggedName[] | null,
  language: Language,
  known: readonly Stranger[] = [],
): readonly Stranger[] {
  const tags = flatMap(tagged ?? [], name => fromTag(tokenized, name, language)).filter(
    name => !isTwoNames(name, found, tokenized, language),
  );
  const spans = [
    ...known,
    ...byRule(tokenized, language).map(stranger => withoutBody(stranger, tags, tokenized, language)),
    ...tags,
  ].map(stranger => withGeneration(stranger, tokenized, language));
  const named = apart(spans, found);
  // A name that the page makes plain once is the same name wherever it stands.
  return apart([...named, ...repeatsOf(tokenized, named)], found);
}

/** "[Lega e Fratelli d'Italia]": two names of the lexicon, which the tagger takes for one. */
function isTwoNames(
  { firstToken, endToken }: Stranger,
  found: readonly Found[],
  { tokens }: TokenizedText,
  { speech }: Language,
): boolean {
  const first = found.find(one => one.firstToken === firstToken && one.endToken < endToken);
  if (first === undefined) return false;
  if (speech.grammar?.coordinators?.includes(tokens[first.endToken]?.lower ?? '') !== true) return false;
  return found.some(one => one.firstToken > first.endToken && one.endToken === endToken);
}

/** Those that stand alone, in order of start, longer ones first. */
function apart(spans: readonly Stranger[], found: readonly Found[]): readonly Stranger[] {
  const result: Stranger[] = [];
  for (const stranger of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (found.some(one => one.start <= stranger.start && one.end >= stranger.end)) continue;
    // A name of the lexicon that reaches out of the stretch is the better reading ("the Senate" against "Senate Holt").
    if (found.some(one => one.start < stranger.end && one.end > stranger.start && !isWithin(one, stranger)))
      continue;
    if (found.some(one => one.start === stranger.start && one.endToken - one.firstToken > 1)) continue;
    if (result.some(other => other.start < stranger.end && other.end > stranger.start)) continue;
    result.push(stranger);
  }
  return result;
}

/** Where the words of a name of two words or more stand again. */
function repeatsOf(tokenized: TokenizedText, strangers: readonly Stranger[]): readonly Stranger[] {
  const { tokens, forms } = tokenized;
  /** By the form of their first word. */
  const byFirst: (Stranger[] | undefined)[] = forms.map(() => undefined);
  let any = false;
  for (const stranger of strangers) {
    const first = tokens[stranger.firstToken]?.form ?? -1;
    if (stranger.endToken - stranger.firstToken < 2) continue;
    any = true;
    const list = byFirst[first];
    if (list === undefined) byFirst[first] = [stranger];
    else list.push(stranger);
  }
  if (!any) return [];
  const repeats: Stranger[] = [];
  tokens.forEach(({ form }, at) => {
    const begun = byFirst[form];
    if (begun === undefined) return;
    for (const { firstToken, endToken, kind } of begun) {
      const length = endToken - firstToken;
      let same = 1;
      while (same < length && tokens[at + same]?.text === tokens[firstToken + same]?.text) same++;
      if (same === length && at !== firstToken) repeats.push(strangerAt(tokenized, at, at + length, kind));
    }
  });
  return repeats;
}

function isWithin(one: Found, stranger: Stranger): boolean {
  return one.start >= stranger.start && one.end <= stranger.end;
}

function fromTag(tokenized: TokenizedText, name: TaggedName, language: Language): readonly Stranger[] {
  if (name.kind !== 'person' && name.kind !== 'organisation') return [];
  const first = tokenAt(tokenized.tokens, name.start);
  let end = first;
  while ((tokenized.tokens[end]?.start ?? Number.POSITIVE_INFINITY) < name.end) end++;
  if (/^['’]s?$/u.test(tokenized.tokens[end - 1]?.text ?? '')) end--;
  // "um Prinz Reuß zum Jahreswechsel": no name ends with a small word.
  while (end > first + 1 && isSmallWord(tokenized.tokens[end - 1], language)) end--;
  const from = name.kind === 'person' ? afterTitles(tokenized, first, end, language) : first;
  if (end <= from || !isBelieved(tokenized, from, end, name, language)) return [];
  return [strangerAt(tokenized, from, end, name.kind)];
}

function isSmallWord(token: Token | undefined, { names }: Language): boolean {
  return token?.kind === 'word' && !token.capital && setOf(names.common).has(token.lower);
}

/**
 * "il senatore [Fi] Maurizio Gasparri", "prezes [PZPN] Zbigniew Boniek": the rules see capitals behind a title, the tagger where the name begins.
 * `tags`: names of the tagger, in order of start.
 */
function withoutBody(
  stranger: Stranger,
  tags: readonly Stranger[],
  tokenized: TokenizedText,
  { names }: Language,
): Stranger {
  const person = tags.find(
    tag =>
      tag.kind === 'person' &&
      tag.start > stranger.start &&
      tag.endToken >= stranger.endToken &&
      tag.start < stranger.end,
  );
  if (person === undefined || person.endToken - person.firstToken < 2) return stranger;
  const before = tokenized.tokens.slice(stranger.firstToken, person.firstToken);
  const isName = before.some(
    ({ lower, text }) => names.givenNames.has(lower) || names.particles.includes(lower) || text === '.',
  );
  return isName ? stranger : person;
}

/** "Peter Farnham" of "Peter Farnham junior" is another. */
function withGeneration(stranger: Stranger, tokenized: TokenizedText, language: Language): Stranger {
  const behind = stranger.kind === 'person' ? generationBehind(tokenized.text, stranger.end, language) : null;
  if (behind === null) return stranger;
  const endToken = tokenAt(tokenized.tokens, behind.end - 1) + 1;
  return strangerAt(tokenized, stranger.firstToken, endToken, stranger.kind);
}

/** The tokens `[firstToken, endToken)` as a name. */
export function strangerAt(
  tokenized: TokenizedText,
  firstToken: number,
  endToken: number,
  kind: Stranger['kind'],
): Stranger {
  const start = tokenized.tokens[firstToken]?.start ?? 0;
  const end = tokenized.tokens[endToken - 1]?.end ?? start;
  return { start, end, firstToken, endToken, words: nameWords(tokenized.text.slice(start, end)), kind };
}

function byRule(tokenized: TokenizedText, language: Language): readonly Stranger[] {
  const found: Stranger[] = [];
  for (const sentence of tokenized.sentences)
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const first = tokenized.tokens[i];
      if (first === undefined || !isNameWord(first, language)) continue;
      // "президент России Владимир Путин": a country before a given name is no part of the name.
      if (isCountryBeforeName(tokenized.tokens, i, language)) continue;
      const end = endOfRun(tokenized.tokens, i, sentence.endToken, language);
      if (end <= i) continue;
      if (isPerson(tokenized, sentence, i, end, language))
        found.push(strangerAt(tokenized, i, end, 'person'));
      i = end - 1;
    }
  return found;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** "президент России Владимир Путин", "Президент Польши Анджей Дуда": a given name follows, or two more capitals. */
function isCountryBeforeName(tokens: readonly Token[], i: number, language: Language): boolean {
  const { givenNames } = language.names;
  const word = tokens[i]?.lower ?? '';
  if (givenNames.has(word)) return false;
  const given = givenNames.has(tokens[i + 1]?.lower ?? '');
  if (!given && !(isCapital(tokens[i + 1]) && isCapital(tokens[i + 2]))) return false;
  return countryOfWord(word, language) !== null;
}

/** A run of words with capitals, initials and particles that may be a person's name; `i` when there is none. */
export function endOfRun(tokens: readonly Token[], i: number, to: number, language: Language): number {
  const { names } = language;
  let end = i;
  for (let k = i; k < Math.min(to, i + LONGEST_NAME + 2); k++) {
    const token = tokens[k];
    if (token === undefined) break;
    const lower = token.lower;
    if (token.text === '.' && /^\p{Lu}$/u.test(tokens[k - 1]?.text ?? '') && k > i) continue;
    if (
      k > i &&
      names.particles.includes(lower) &&
      /^\p{Lu}/u.test(tokens[k + 1]?.text ?? tokens[k + 2]?.text ?? '')
    )
      continue;
    if (!isNameWord(token, language)) break;
    end = k + 1;
  }
  if (names.nounsCapitalised) end = Math.min(end, endOfGiven(tokens, i, end, language));
  return end - i > LONGEST_NAME ? i : end;
}

const NO_WORD = { text: '', lower: '' };

/** Where nouns have capitals a run may go on beyond the name: given names and particles, then one word. */
function endOfGiven(tokens: readonly Token[], i: number, end: number, { names }: Language): number {
  for (let k = i; k < end; k++) {
    const { text, lower } = tokens[k] ?? NO_WORD;
    const given = names.givenNames.has(lower) || text === '.' || /^\p{Lu}$/u.test(text);
    // A name that begins with no given name that we know: two words.
    if (!given && !names.particles.includes(lower)) return k === i ? i + 2 : k + 1;
  }
  return end;
}

function isNameWord(token: Token, { names }: Language): boolean {
  return token.kind === 'word' && token.capital && mayBeName(token, names);
}

const mayBeName = keptByForm(
  ({ text, lower }, names: NamesData): boolean =>
    /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(text) &&
    !names.common.includes(lower) &&
    !isTitleOrBodyWord(lower, names) &&
    !names.organisationEndings.some(ending => lower.length > ending.length + 2 && lower.endsWith(ending)),
);

function isPerson(
  tokenized: TokenizedText,
  sentence: Sentence,
  first: number,
  end: number,
  language: Language,
): boolean {
  const { tokens } = tokenized;
  const { names } = language;
  const length = end - first;
  const given = names.givenNames.has(tokens[first]?.lower ?? '');
  if (given && length >= 2) return true;
  const before = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const word = before >= sentence.firstToken ? (tokens[before]?.lower ?? '') : '';
  const honorific = honorificOf(word, names);
  if (honorific === 'male' || honorific === 'female') return true;
  if (length < 2) return false;
  if (honorific !== null) return true;
  // "Direktor Song Tang sagte": where nouns have capitals, two behind a role may be a day or a place as well ("Präsident Ende Mai").
  const acts = names.humanVerbs.has(tokens[end]?.lower ?? '');
  const words = tokens.slice(first, end);
  if (
    isRole(word, names) &&
    (!names.nounsCapitalised || (acts && !words.some(({ lower }) => names.notNames.has(lower))))
  )
    return true;
  // "Song Tang, director of the …, said".
  const behind = appositionBehind(tokens, end, sentence.endToken, language);
  if (behind !== null && tokens[behind.end]?.text === ',')
    if (names.humanVerbs.has(tokens[behind.end + 1]?.lower ?? '')) return true;
  // "Der Direktor der …, Song Tang, sagte": set off by commas behind a description that begins the clause.
  if (tokens[first - 1]?.text !== ',' || tokens[end]?.text !== ',') return false;
  if (!names.humanVerbs.has(tokens[end + 1]?.lower ?? '')) return false;
  return appositionOf(tokenized, first, end, language) !== null;
}
