/** "Donald Trump Jr" is not Donald Trump: which bearer of a name is meant, where that stands beside it. */
import { LANGUAGES } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { once, onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import { nameWords } from '../text/name-words.ts';

/** Words directly behind a name, or behind a hyphen or a comma; behind a comma only what is an abbreviation tells a generation. */
const BEHIND = /^(?:(,?)[ \u00a0]|[-‐‑])(\p{L}{2,})(?:[ \u00a0](\p{L}{3,}))?(?![\p{L}\p{N}'’-])/u;
const ONE = /^(?:(,?)[ \u00a0]|[-‐‑])(\p{L}{2,})(?![\p{L}\p{N}'’-])/u;
const BEHIND_COMMA: ReadonlySet<string> = new Set(['jr', 'sr']);
const NUMBER = /^(?:II|III|IV)$/u;
/** UTF-16 units in which it stands. */
const REACH = 32;

/** `other`: a number, or a relative who is neither. */
const KINDS = ['younger', 'elder', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Which bearer of a name: where the word for it begins and ends, and how it is folded: "jr", "iii". */
export interface Generation {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly kind: Kind;
}

/** What stands behind the name that ends at `end` (UTF-16), or `null`. */
export function generationBehind(text: string, end: number, language: Language): Generation | null {
  if (!mayFollow(text, end, language)) return null;
  const behind = text.slice(end, end + REACH);
  const [both = '', , first = '', second = ''] = BEHIND.exec(behind) ?? [];
  const phrase = second === '' ? null : toldBy(`${first} ${second}`.toLowerCase(), language);
  if (phrase !== null && stands(text, end, end + both.length, `${first} ${second}`.toLowerCase(), language))
    return { start: end, end: end + both.length, ...phrase };
  const [all = '', comma = '', word = ''] = ONE.exec(behind) ?? [];
  const lower = word.toLowerCase();
  if (comma !== '' && !BEHIND_COMMA.has(lower)) return null;
  const told = NUMBER.test(word) ? { word: lower, kind: 'other' as const } : toldBy(lower, language);
  if (told === null || !stands(text, end, end + all.length, lower, language)) return null;
  return { start: end, end: end + all.length, ...told };
}

const SEPARATORS: ReadonlySet<string> = new Set([...' \u00a0-‐‑,']);
const WORD = /\p{L}+/uy;

interface Beginnings {
  readonly words: ReadonlySet<string>;
  /** Their first letters, small and capital, and those of numbers. */
  readonly letters: ReadonlySet<string>;
}

const beginningsOf = onceFor(({ names }: Language): Beginnings => {
  const { younger, elder, other } = names.generations;
  const words = new Set([...younger, ...elder, ...other].map(phrase => phrase.split(' ')[0] ?? phrase));
  const letters = new Set(
    [...words].flatMap(word => [word.charAt(0), word.charAt(0).toUpperCase()]).concat('I'),
  );
  return { words, letters };
});

/** Whether a word with which one may begin stands there: names are many, and few of them have one. */
function mayFollow(text: string, end: number, language: Language): boolean {
  const separator = text.charAt(end);
  if (!SEPARATORS.has(separator)) return false;
  const at = separator === ',' ? end + 2 : end + 1;
  const { words, letters } = beginningsOf(language);
  if (!letters.has(text.charAt(at))) return false;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  return NUMBER.test(word) || words.has(word.toLowerCase());
}

/** What stands directly before the name that begins at `start` (UTF-16), or `null`. */
export function generationBefore(text: string, start: number, { names }: Language): Generation | null {
  if (names.generationsBefore === undefined) return null;
  for (const [word, kind] of Object.entries(names.generationsBefore))
    if (text.endsWith(word, start)) return { start: start - word.length, end: start, word, kind };
  return null;
}

function toldBy(lower: string, { names: { generations } }: Language): { word: string; kind: Kind } | null {
  for (const kind of KINDS)
    if (generations[kind].includes(lower)) return { word: nameWords(lower).join(' '), kind };
  return null;
}

/** Whether a word tells something of the name and not of what follows: "Trump senior adviser", "Juan Pérez padre de dos hijos". */
function stands(text: string, from: number, to: number, lower: string, { names }: Language): boolean {
  const word = /^[ \u00a0](\p{L}+)/u.exec(text.slice(to, to + REACH))?.[1];
  if (word === undefined) return true;
  const next = word.toLowerCase();
  // "Cranach der Jüngere malte": a surname's own capital.
  if (/\p{Lu}\p{Ll}+$/u.test(text.slice(from, to)) && word === next) return true;
  if (names.ofWords.includes(next)) return names.generations.adjectives.has(lower) || lower.length <= 2;
  if (!names.generations.adjectives.has(lower) || /^[-‐‑]/u.test(text.slice(from))) return true;
  return setOf(names.common).has(next) || names.humanVerbs.has(next);
}

/** Of the words of all languages, as {@link nameWords} folds them: packs have names in any. */
const allFolded = once(
  (): ReadonlyMap<string, Kind> =>
    new Map(
      LANGUAGES.flatMap(({ names: { generations } }) =>
        KINDS.flatMap(kind => generations[kind].map(word => [nameWords(word).join(' '), kind] as const)),
      ),
    ),
);

/** Whether a folded word tells a generation where it ends a name. */
export function isGenerationWord(word: string): boolean {
  return allFolded().has(word);
}

/** Whether a folded name says in any language that its bearer is of this generation. `word`: folded; of those who are neither father nor son it is met. */
export function isNameOf(name: string, kind: Kind, word: string): boolean {
  if (kind === 'other') return name.endsWith(` ${word}`);
  const words = name.split(' ');
  return [1, 2].some(n => words.length > n && allFolded().get(words.slice(-n).join(' ')) === kind);
}
