/** What stands beside a name and says what it names: titles, role words, verbs, prepositions, capitals. */
import type { Language } from '../../languages/language.ts';
import type { NamesData } from '../../languages/names-data.ts';
import { setOf } from '../../languages/set-of.ts';
import { countryOfWord } from '../page/page.ts';
import { keptByForm, keptByWord } from '../text/kept-words.ts';
import type { Sentence, Token, TokenizedText } from '../text/token.ts';
import { sentenceAt } from '../text/tokens.ts';

export interface Cues {
  /** "Mr", "Frau", "Dr." directly before. */
  readonly honorific: 'male' | 'female' | 'any' | null;
  /** The word directly before that may say what the named is ("senator", "cellist"), in lower case; not "Mr", no name, no function word. */
  readonly said: string | null;
  /** A role word directly before ("spokesman John Holt"), or before it and its country or body ("Secretary of State …"). */
  readonly roleBefore: boolean;
  /** A role word in apposition: "Holt, the spokesman of …". */
  readonly roleAfter: boolean;
  /** Subject or object of a verb of saying or of human doing. */
  readonly human: boolean;
  /** A preposition of place directly before. */
  readonly place: boolean;
  /** A preposition directly before that takes persons and bodies. */
  readonly agent: boolean;
  /** A definite article directly before. */
  readonly article: boolean;
  /** A capitalised word directly before or behind that nothing explains: the name may be longer than the stretch. */
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  /** A role word with a capital directly before: a title to a person's name, a part of a body's ("Advisor Council"). */
  readonly roleNameBefore: boolean;
  /** A body's word with a capital, then a word like "of", before: the name is a part of a longer one ("Comité … de la Cruz Roja"). */
  readonly within: boolean;
  /** A given name directly before, not part of the stretch. */
  readonly givenBefore: boolean;
  /** A company's legal form ends the stretch or follows it. */
  readonly legalForm: boolean;
  readonly sentenceStart: boolean;
  /** The sentence has hardly a small letter: a capital tells nothing. */
  readonly shouting: boolean;
  /** Nearly all words of the sentence have a capital, as in a headline: it tells little. */
  readonly titleCase: boolean;
}

/** The cues of the tokens `[first, end)`. */
export function cuesOf(tokenized: TokenizedText, first: number, end: number, language: Language): Cues {
  const { names } = language;
  const { tokens } = tokenized;
  const sentence = tokenized.sentences[sentenceAt(tokenized.sentences, tokens[first]?.start ?? 0)];
  const from = sentence?.firstToken ?? 0;
  const to = sentence?.endToken ?? tokens.length;
  const at = (i: number): Token | undefined => (i >= from && i < to ? tokens[i] : undefined);
  const lower = (i: number): string => at(i)?.lower ?? '';

  // A title may have its point: "Mr . Holt".
  const before = at(first - 1)?.text === '.' && at(first - 2)?.kind === 'word' ? first - 2 : first - 1;
  const honorific = honorificOf(lower(before), names);
  const previous = at(before);
  const next = at(end);
  // "US-backed", "Showtime-era": an adjective.
  const common = setOf(names.common);
  const capitalWord = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !common.has(token.lower) && !/-\p{Ll}{3,}$/u.test(token.text);
  const sentenceStart = first === from || (first === from + 1 && at(from)?.kind === 'mark');
  const role = (i: number): boolean => {
    const token = at(i);
    return token !== undefined && isRoleForm(token, names);
  };
  const country = end - first > 1 && countryOfWord(lower(before), language) !== null;
  const previousExplained = honorific !== null || role(before) || country || names.nounsCapitalised;
  const last = lower(end - 1);
  const { shouting, titleCase } = capitalsOf(tokens, sentence, from, to);
  return {
    honorific,
    said: role(before) || honorific === 'any' || isPlain(previous, names) ? lower(before) : null,
    roleBefore: role(before) || roleOfSomething(at, role, before, names),
    roleAfter: apposition(at, role, behindBracket(tokens, end, names), names),
    human: isHuman(at, first, end, names),
    place: names.placeWords.includes(lower(first - 1)),
    agent: names.agentWords.includes(lower(first - 1)),
    article: names.definiteArticles.includes(lower(first - 1)),
    capitalBefore:
      capitalWord(previous) && !previousExplained && (before > from || previous?.text.length === 1),
    capitalAfter:
      !names.nounsCapitalised && capitalWord(next) && !names.legalForms.includes(lower(end)) && !role(end),
    roleNameBefore: !names.nounsCapitalised && before > from && role(before) && capitalWord(previous),
    within: isWithinBody(at, first, from, names),
    givenBefore: capitalWord(previous) && names.givenNames.has(lower(before)) && honorific === null,
    legalForm: names.legalForms.includes(last) || names.legalForms.includes(lower(end)),
    sentenceStart,
    shouting,
    titleCase,
  };
}

function isPlain(token: Token | undefined, names: NamesData): boolean {
  if (token?.kind !== 'word' || (token.capital && !names.nounsCapitalised)) return false;
  return !setOf(names.common).has(token.lower) && !names.humanVerbs.has(token.lower);
}

/** Whether nearly all words of the sentence at an offset have a capital. */
export function isTitleCaseAt({ tokens, sentences }: TokenizedText, offset: number): boolean {
  const sentence = sentences[sentenceAt(sentences, offset)];
  if (sentence === undefined) return false;
  return capitalsOf(tokens, sentence, sentence.firstToken, sentence.endToken).titleCase;
}

type Capitals = Pick<Cues, 'shouting' | 'titleCase'>;
const capitals = new WeakMap<Sentence, Capitals>();

function capitalsOf(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  from: number,
  to: number,
): Capitals {
  const known = sentence === undefined ? undefined : capitals.get(sentence);
  if (known !== undefined) return known;
  const found = { shouting: isShouting(tokens, from, to), titleCase: isTitleCase(tokens, from, to) };
  if (sentence !== undefined) capitals.set(sentence, found);
  return found;
}

/** Whether a word, lower case, is a form of address or says what somebody is, and so stands beside people's names. */
export function isTitleWord(lower: string, names: NamesData): boolean {
  return isRole(lower, names) || honorificOf(lower, names) !== null;
}

/** Whether a word, lower case, stands before people's names or in those of bodies, and so is no part of a person's own. */
export function isTitleOrBodyWord(lower: string, names: NamesData): boolean {
  return isTitleWord(lower, names) || names.organisationWords.has(lower);
}

export const isRole = keptByWord(
  (word, names: NamesData): boolean =>
    names.roles.has(word) ||
    names.roleEndings.some(ending => word.length > ending.length + 2 && word.endsWith(ending)),
);

/** The same of a word as it stands in a text: found by its number. */
export const isRoleForm = keptByForm(({ lower }, names: NamesData): boolean => isRole(lower, names));

export const honorificOf = keptByWord((word, { honorifics }: NamesData): 'male' | 'female' | 'any' | null => {
  if (honorifics.male.includes(word)) return 'male';
  if (honorifics.female.includes(word)) return 'female';
  return honorifics.any.includes(word) ? 'any' : null;
});

type At = (i: number) => Token | undefined;

/** "Minister of Finance Holt", "Sprecherin des Amtes Anna Kern": a role, an of-word, then up to five words and the name. */
function roleOfSomething(at: At, role: (i: number) => boolean, before: number, names: NamesData): boolean {
  let of = false;
  for (let i = before; i > before - 7; i--) {
    const token = at(i);
    if (token === undefined || token.kind === 'mark') return false;
    const word = token.lower;
    if (names.ofWords.includes(word)) of = true;
    else if (role(i)) return of;
    else if (!token.capital && !names.definiteArticles.includes(word)) return false;
  }
  return false;
}

/** Tokens of what stands in brackets between a name and its description: an age, a party, a place in a picture. */
const MOST_IN_BRACKETS = 4;

/** Behind a bracket that tells no role, where a comma follows it: "Miller (R), Suffolk County assistant attorney", "Kern (54), Leiter der …". */
export function behindBracket(tokens: readonly Token[], endToken: number, names: NamesData): number {
  if (tokens[endToken]?.text !== '(') return endToken;
  for (let i = endToken + 1; i <= endToken + 1 + MOST_IN_BRACKETS; i++) {
    const token = tokens[i];
    if (token?.text === ')') return tokens[i + 1]?.text === ',' ? i + 1 : endToken;
    if (token === undefined || isRole(token.lower, names)) return endToken;
  }
  return endToken;
}

/** "…, the former director of", "…, Leiterin der". */
function apposition(at: At, role: (i: number) => boolean, end: number, names: NamesData): boolean {
  if (at(end)?.text !== ',' && at(end)?.text !== '(') return false;
  for (let i = end + 1; i < end + 8; i++) {
    const token = at(i);
    if (token === undefined || token.kind === 'mark') return false;
    if (role(i)) return true;
    if (names.humanVerbs.has(token.lower)) return false;
  }
  return false;
}

/** "Comité Internacional de la", "Ministry of": at most three words with capitals, the first a body's, then of-words and articles. */
function isWithinBody(at: At, first: number, from: number, names: NamesData): boolean {
  let i = first - 1;
  let of = false;
  for (; i >= from && i >= first - 2; i--) {
    const word = at(i)?.lower ?? '';
    if (names.ofWords.includes(word)) of = true;
    else if (!names.definiteArticles.includes(word)) break;
  }
  if (!of) return false;
  for (let k = i; k > i - 3; k--) {
    const token = at(k);
    if (!token?.capital) return false;
    if (names.organisationWords.has(token.lower)) return true;
  }
  return false;
}

function isHuman(at: At, first: number, end: number, names: NamesData): boolean {
  const verb = (i: number): boolean => names.humanVerbs.has(at(i)?.lower ?? '');
  if (verb(end) || verb(end + 1)) return at(end)?.kind === 'word';
  return verb(first - 1);
}

function isShouting(tokens: readonly Token[], from: number, to: number): boolean {
  let upper = 0;
  for (let i = from; i < to; i++) if (isUpper(tokens[i])) upper++;
  if (upper <= 2) return false;
  let small = 0;
  for (let i = from; i < to; i++) if (!isUpper(tokens[i]) && /\p{Ll}/u.test(tokens[i]?.text ?? '')) small++;
  return upper > 3 * small;
}

function isUpper(token: Token | undefined): boolean {
  return token?.capital === true && /^\p{Lu}[\p{Lu}'’.-]+$/u.test(token.text);
}

/** Words of four letters and more: shorter ones may be small in a headline too. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  let capital = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    if (token.capital) capital++;
    else small++;
  }
  return capital > 4 * small;
}
