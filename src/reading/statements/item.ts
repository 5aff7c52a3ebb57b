/** One item of a unit, and what it is by its letters. */
import type { Token, TokenizedText } from '../tokens.ts';
import { classesOf, type Lexis, NO_CLASSES, type WordClass } from './lexis.ts';
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
type Spelled = Pick<Item, 'text' | 'low' | 'capital' | 'classes'>;

function spelled(lexis: Lexis | null, cut: string, kind: Item['kind'], first: boolean): Spelled {
  const text = kind === 'mark' ? (MARKS[cut] ?? cut) : cut;
  if (kind !== 'word') return { text, low: lowOf(lexis, text), capital: false, classes: NO_CLASSES };
  const low = lowOf(lexis, text.toLowerCase());
  return {
    text,
    low,
    capital: /^\p{Lu}/u.test(text) || (text.includes('.') && /\p{L}\.\p{Ll}/u.test(text)),
    classes: lexis !== null && !isProper(text, low, lexis, first) ? classesOf(lexis, low) : NO_CLASSES,
  };
}

/** “hasn’t” is listed with a straight apostrophe. */
function lowOf(lexis: Lexis | null, small: string): string {
  return !small.includes('’') || lexis?.classes.has(small) === true ? small : small.replace('’', "'");
}

/** By text, and by the form of a token: most words of a page are there several times. */
const ofForms = new WeakMap<TokenizedText, { readonly lexis: Lexis | null; readonly all: Spelled[] }>();

/** `spelled` of tokens that are not the first of their unit. */
export function spellings(tokenized: TokenizedText, lexis: Lexis | null): (token: Token) => Spelled {
  let known = ofForms.get(tokenized);
  if (known === undefined || known.lexis !== lexis) {
    known = { lexis, all: [] };
    ofForms.set(tokenized, known);
  }
  const { all } = known;
  return ({ form, text, kind }) => {
    const before = all[form];
    if (before !== undefined) return before;
    const own = spelled(lexis, text, kind, false);
    all[form] = own;
    return own;
  };
}

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
  { text, low, capital, classes }: Spelled,
  start: number,
  end: number,
  kind: Item['kind'],
  quote?: Quote,
): Item {
  // One shape for nearly all items: a spread would copy them field by field.
  if (quote === undefined) return { start, end, text, low, kind, capital, classes };
  return { start, end, text, low, kind, capital, classes, quote };
}
