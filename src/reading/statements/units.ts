/**
 * The text in units of attribution: a sentence, or the sentences that one pair of quotation marks holds together with the words
 * around it. Quotations and brackets are single items, so that their inside does not disturb the outside.
 */
import type { Token, TokenizedText } from '../tokens.ts';
import { classesOf, isFixed, type Lexis, NO_CLASSES, type WordClass } from './lexis.ts';
import type { Quote } from './quotes.ts';
import { MARKS, nameEnds, pieceAt } from './unspaced.ts';

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

export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
  /** Begins a paragraph. */
  readonly opensParagraph: boolean;
  /** Number of the paragraph. */
  readonly paragraph: number;
}

const CLOSE_BRACKET: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };

/** Units in order; they cover all sentences and do not overlap. `names` are the names found, for scripts without spaces. */
export function unitsOf(
  tokenized: TokenizedText,
  quotes: readonly Quote[],
  lexis: Lexis | null,
  names: readonly { readonly start: number; readonly end: number }[] = [],
): readonly Unit[] {
  const { text, sentences } = tokenized;
  const ends = nameEnds(names);
  const units: Unit[] = [];
  let first = 0;
  let quoteAt = 0;
  let quoteFrom = 0;
  let paragraph = 0;
  let lastEnd = 0;
  while (first < sentences.length) {
    const from = sentences[first];
    if (from === undefined) break;
    let last = first;
    let to = from;
    while (quoteFrom < quotes.length && (quotes[quoteFrom]?.end ?? 0) <= from.start) quoteFrom++;
    // A sentence end inside a quotation is none.
    for (;;) {
      while (quoteAt < quotes.length && (quotes[quoteAt]?.end ?? 0) <= to.end) quoteAt++;
      const quote = quotes[quoteAt];
      const next = sentences[last + 1];
      const inside = quote !== undefined && quote.start < to.end && quote.end > to.end;
      if (
        next === undefined ||
        !(inside || continuesQuote(tokenized, from.start, last, quotes, quoteAt, lexis))
      )
        break;
      last++;
      to = next;
    }
    const opens = units.length === 0 || /[\n\r\u2028\u2029]/u.test(text.slice(lastEnd, from.start));
    if (opens) paragraph++;
    units.push({
      start: from.start,
      end: to.end,
      items: itemsOf(tokenized, from.firstToken, to.endToken, quotes, quoteFrom, lexis, ends),
      opensParagraph: opens,
      paragraph,
    });
    lastEnd = to.end;
    first = last + 1;
  }
  return units;
}

/** `“, sagte er`: a comma or a small letter behind a closing mark goes on with the sentence; so does `?” Ann Berg asked.` */
function continuesQuote(
  { text, tokens, sentences }: TokenizedText,
  start: number,
  last: number,
  quotes: readonly Quote[],
  quoteAt: number,
  lexis: Lexis | null,
): boolean {
  const end = sentences[last]?.end ?? 0;
  const next = sentences[last + 1];
  const closed = quotes[quoteAt - 1];
  if (next === undefined || closed === undefined || closed.end !== end) return false;
  if (/[\n\r]/u.test(text.slice(end, next.start))) return false;
  if (/^[,–—-]|^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return true;
  // Only a quotation that opens its sentence: not `Asked, “Why?” Berg said: …`
  if (closed.start !== start) return false;
  if (lexis === null || !isFixed(lexis) || !/[?!…]$/u.test(text.slice(closed.innerStart, closed.innerEnd)))
    return false;
  const words = tokens.slice(next.firstToken, next.endToken).map(token => token.text);
  const low = words.map(word => word.toLowerCase());
  const verb = low.findIndex(word =>
    lexis.verbForms.get(word)?.some(form => form.as === 'finite' && !form.apart),
  );
  // With a clause behind its verb it is a sentence of its own: `?” The mayor said no.`
  const behind = low[verb + 1] ?? '.';
  const classes = classesOf(lexis, behind);
  const aside = /^[.,]$/u.test(behind) || classes.has('preposition') || classes.has('adverb');
  return (
    verb > 0 &&
    verb <= MOST_WORDS_OF_A_SPEAKER &&
    aside &&
    words.slice(0, verb).every(word => /^[\p{L}\p{M}'’.-]+$/u.test(word))
  );
}

/** In `?” Ann Berg asked.` so many words at most stand before the verb. */
const MOST_WORDS_OF_A_SPEAKER = 5;

/** Items of the tokens `from` to `to`; `quotes` from number `quoteFrom` on become one item each. */
export function itemsOf(
  tokenized: TokenizedText,
  from: number,
  to: number,
  quotes: readonly Quote[],
  quoteFrom: number,
  lexis: Lexis | null,
  names: ReadonlyMap<number, number>,
): readonly Item[] {
  const { text, tokens } = tokenized;
  const items: Item[] = [];
  let i = from;
  let q = quoteFrom;
  while (i < to) {
    const token = tokens[i];
    if (token === undefined) break;
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= token.start) q++;
    const quote = quotes[q];
    if (quote !== undefined && token.start >= quote.start) {
      while (i < to && (tokens[i]?.start ?? Number.POSITIVE_INFINITY) < quote.end) i++;
      const hyphen = tokens[i];
      const tail = tokens[i + 1];
      // "die „Bild“-Zeitung" is one word.
      if (i + 1 < to && hyphen?.text === '-' && hyphen.start === quote.end && tail?.start === hyphen.end) {
        items.push({ ...item(lexis, text, quote.start, tail.end, 'word'), capital: true });
        i += 2;
      } else items.push(item(lexis, text, quote.start, quote.end, 'quote', quote));
      continue;
    }
    const close = CLOSE_BRACKET[token.text];
    if (token.kind === 'mark' && close !== undefined) {
      let j = i + 1;
      while (j < to && tokens[j]?.text !== close && j - i < 60) j++;
      const last = tokens[j];
      if (j < to && last?.text === close) {
        items.push(item(lexis, text, token.start, last.end, 'bracket'));
        i = j + 1;
        continue;
      }
    }
    if (token.kind === 'word' && lexis?.grammar.unspaced === true) {
      const before = items.at(-1);
      // Behind a name, a mark or a listed word the next word begins; behind other characters it may go on.
      const known =
        before === undefined || before.kind !== 'word' || before.capital || lexis.words.has(before.low);
      const stop = quote?.start ?? Number.POSITIVE_INFINITY;
      const piece = pieceAt(tokens, i, to, stop, known, names, lexis);
      const whole =
        piece.end === i + 1
          ? itemOf(spelledToken(tokenized, token, lexis), token.start, token.end, 'word')
          : item(lexis, text, token.start, tokens[piece.end - 1]?.end ?? token.end, 'word');
      items.push(piece.name ? { ...whole, capital: true, classes: NO_CLASSES } : whole);
      i = piece.end;
      continue;
    }
    // "81-jährige" is one word.
    const hyphen = tokens[i + 1];
    const tail = tokens[i + 2];
    if (
      token.kind === 'number' &&
      i + 2 < to &&
      hyphen?.text === '-' &&
      hyphen.start === token.end &&
      tail?.kind === 'word' &&
      tail.start === hyphen.end
    ) {
      items.push(item(lexis, text, token.start, tail.end, 'word'));
      i += 3;
      continue;
    }
    // "ajoute-t-il": the verb and its subject.
    const hung = hungPronoun(token, lexis);
    if (hung !== null) {
      items.push(
        item(lexis, text, token.start, token.start + hung[0], 'word', undefined, items.length === 0),
      );
      items.push(item(lexis, text, token.start + hung[1], token.end, 'word'));
      i++;
      continue;
    }
    // "heise.de" is one word; so is what the tokens cut at a point without spaces.
    let j = i;
    while (token.kind === 'word' && isGlued(tokens, j, to)) j += 2;
    // A point within a sentence belongs to the word before it: "Dr. Berg", "George W. Bush".
    if (
      token.kind === 'word' &&
      j + 2 < to &&
      tokens[j + 1]?.text === '.' &&
      tokens[j + 1]?.start === tokens[j]?.end
    )
      j++;
    const end = tokens[j]?.end ?? token.end;
    items.push(
      j === i && items.length > 0
        ? itemOf(spelledToken(tokenized, token, lexis), token.start, end, token.kind)
        : item(lexis, text, token.start, end, token.kind, undefined, items.length === 0),
    );
    i = j + 1;
  }
  return items;
}

/** Length of the verb and start of the pronoun in a word that is both, `null` for all others. */
function hungPronoun({ text: word, lower }: Token, lexis: Lexis | null): readonly [number, number] | null {
  for (const ending of lexis?.grammar.inversions ?? []) {
    const verb = word.length - ending.length;
    if (verb < 1 || !lower.endsWith(ending)) continue;
    const low = word.slice(0, verb).toLowerCase();
    const known = lexis?.verbForms.has(low) === true || lexis?.classes.get(low)?.has('perfect') === true;
    return known ? [verb, word.lastIndexOf('-') + 1] : null;
  }
  return null;
}

/** `word.word` without a space between. */
function isGlued(tokens: TokenizedText['tokens'], i: number, to: number): boolean {
  const word = tokens[i];
  const point = tokens[i + 1];
  const next = tokens[i + 2];
  return (
    i + 2 < to &&
    point?.text === '.' &&
    point.start === word?.end &&
    next?.start === point.end &&
    next.kind === 'word' &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** "US" is no "us", and within a sentence "May" and "Will" are no verbs where nouns are written small. */
function isProper(own: string, low: string, lexis: Lexis, first: boolean): boolean {
  if (/^\p{Lu}{2,4}$/u.test(own)) return true;
  return !first && !lexis.grammar.nounsCapital && /^\p{Lu}/u.test(own) && lexis.grammar.finite.includes(low);
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

/** `spelled` of a token that is not the first of its unit. */
function spelledToken(tokenized: TokenizedText, { form, text, kind }: Token, lexis: Lexis | null): Spelled {
  let known = ofForms.get(tokenized);
  if (known === undefined || known.lexis !== lexis) {
    known = { lexis, all: [] };
    ofForms.set(tokenized, known);
  }
  const own = known.all[form] ?? spelled(lexis, text, kind, false);
  known.all[form] = own;
  return own;
}

function item(
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

function itemOf(
  { text, low, capital, classes }: Spelled,
  start: number,
  end: number,
  kind: Item['kind'],
  quote?: Quote,
): Item {
  return { start, end, text, low, kind, capital, classes, ...(quote === undefined ? {} : { quote }) };
}
