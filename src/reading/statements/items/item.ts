/** One item of a unit, and what it is by its letters. */
import { keptByForm } from '../../text/kept-words.ts';
import type { Token } from '../../text/token.ts';
import { classesOf, type Lexis, NO_CLASSES, NO_VERBS, type VerbForm, type WordClass } from './lexis.ts';
import type { Quote } from './quotes.ts';
import { MARKS } from './unspaced.ts';

export interface Item {
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quote' | 'bracket';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Closed classes that a word belongs to; empty for all else. */
  readonly classes: ReadonlySet<WordClass>;
  /** What verb of saying the word can be (part of). */
  readonly verbs: readonly VerbForm[];
  /** One of them is a finite form. */
  readonly speaks: boolean;
  readonly quote?: Quote;
}

/** "US" is no "us", and within a sentence "May" and "Will" are no verbs, and "Per" is no preposition. */
function isProper(own: string, low: string, lexis: Lexis, first: boolean): boolean {
  if (/^\p{Lu}{2,4}$/u.test(own)) return true;
  if (first || !/^\p{Lu}/u.test(own)) return false;
  const { finite, prepositions, nounsCapital } = lexis.grammar;
  return finite.includes(low) || (nounsCapital && prepositions.includes(low));
}

/** What a stretch is by its letters alone. */
type Spelled = Pick<Item, 'text' | 'low' | 'capital' | 'classes' | 'verbs' | 'speaks'>;

function spelled(lexis: Lexis | null, cut: string, kind: Item['kind'], first: boolean): Spelled {
  const text = kind === 'mark' ? (MARKS[cut] ?? cut) : cut;
  if (kind !== 'word')
    return {
      text,
      low: lowOf(lexis, text),
      capital: false,
      classes: NO_CLASSES,
      verbs: NO_VERBS,
      speaks: false,
    };
  const low = lowOf(lexis, text.toLowerCase());
  const verbs = lexis?.verbForms.get(low) ?? NO_VERBS;
  return {
    text,
    low,
    capital: /^\p{Lu}/u.test(text) || (text.includes('.') && /\p{L}\.\p{Ll}/u.test(text)),
    classes: lexis !== null && !isProper(text, low, lexis, first) ? classesOf(lexis, low) : NO_CLASSES,
    verbs,
    speaks: verbs.some(form => form.as === 'finite'),
  };
}

/** “hasn’t” is listed with a straight apostrophe. */
function lowOf(lexis: Lexis | null, small: string): string {
  return !small.includes('’') || lexis?.classes.has(small) === true ? small : small.replace('’', "'");
}

const NO_LEXIS = {};

/** `spelled` of tokens that are not the first of their unit. */
export function spellingOf(token: Token, lexis: Lexis | null): Spelled {
  return kept(token, lexis ?? NO_LEXIS);
}

const kept = keptByForm(
  ({ text, kind }, lexis: Lexis | typeof NO_LEXIS): Spelled =>
    spelled('verbForms' in lexis ? lexis : null, text, kind, false),
);

export function item(
  lexis: Lexis | null,
  text: string,
  start: number,
  end: number,
  kind: Item['kind'],
  quote?: Quote,
  first = false,
): Item {
  return itemOf(spelled(lexis, text.slice(start, end), kind, first), start, end, kind, quote);
}

export function itemOf(
  { text, low, capital, classes, verbs, speaks }: Spelled,
  start: number,
  end: number,
  kind: Item['kind'],
  quote?: Quote,
): Item {
  // One shape for nearly all items: a spread would copy them field by field.
  if (quote === undefined) return { start, end, text, low, kind, capital, classes, verbs, speaks };
  return { start, end, text, low, kind, capital, classes, verbs, speaks, quote };
}
