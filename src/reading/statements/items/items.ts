/** The tokens of a unit in items: a word, a number, a mark, or a whole quotation or bracket, whose inside must not disturb the outside. */
import type { Token, TokenizedText } from '../../text/token.ts';
import { type Item, item, itemOf, spellingOf } from './item.ts';
import { type Lexis, NO_CLASSES } from './lexis.ts';
import type { Quote } from './quotes.ts';
import { pieceAt } from './unspaced.ts';

const CLOSE_BRACKET: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };

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
  const inversions = lexis?.grammar.inversions ?? [];
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
      // `“…, ‘Welcome home,”’ she said`: the inner mark closed behind the outer one.
      const stray = tokens[i];
      if (i < to && stray?.start === quote.end && /^['’]$/u.test(stray.text)) i++;
      continue;
    }
    const close = token.kind === 'mark' ? CLOSE_BRACKET[token.text] : undefined;
    if (close !== undefined) {
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
          ? itemOf(spellingOf(token, lexis), token.start, token.end, 'word')
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
    const hung = inversions.length === 0 ? null : hungPronoun(token, inversions, lexis);
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
        ? itemOf(spellingOf(token, lexis), token.start, end, token.kind)
        : item(lexis, text, token.start, end, token.kind, undefined, items.length === 0),
    );
    i = j + 1;
  }
  return items;
}

/** Length of the verb and start of the pronoun in a word that is both, `null` for all others. */
function hungPronoun(
  { text: word, lower }: Token,
  inversions: readonly string[],
  lexis: Lexis | null,
): readonly [number, number] | null {
  for (const ending of inversions) {
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
