/** Whether a given name alone is a saint's or an evangelist's: "San Matteo", "the Gospel according to Mark", "Mark 5:3". */
import { onceFor } from '../languages/once.ts';
import { setOf } from '../languages/set-of.ts';
import type { Found } from './found.ts';
import { type Page, stemOf } from './page.ts';
import type { Token } from './token.ts';

/** Chapter and verse. */
const VERSE = /^ \d{1,3}:\d{1,3}(?!\p{L}|\d)/u;
/** UTF-16 units in which they stand. */
const REACH = 10;

/** Of a name of one word. */
export function isSaint({ end, firstToken }: Found, page: Page): boolean {
  const { tokenized, language } = page;
  const { titles, books } = language.names.namedAfter.saints;
  if (books.length === 0) return false;
  const { text, tokens } = tokenized;
  if (setOf(titles).has(wordBefore(tokens, firstToken)?.lower ?? '')) return true;
  if (VERSE.test(text.slice(end, end + REACH))) return true;
  return evangelists(page).has(stemOf(tokens[firstToken]?.lower ?? ''));
}

/** "St.", "sant'" */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  return tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
}

/** "according to" and an article or a title. */
const MOST_BETWEEN = 3;

/** Stems of the names of whose gospels a page speaks: there the name alone is theirs wherever it stands. */
const evangelists = onceFor(({ tokenized: { tokens }, language: { names } }: Page): ReadonlySet<string> => {
  const { titles, books, links } = names.namedAfter.saints;
  const stems = new Set<string>();
  tokens.forEach(({ lower }, i) => {
    if (!setOf(books).has(lower)) return;
    let linked = false;
    for (let k = i + 1; k <= i + 1 + MOST_BETWEEN; k++) {
      const token = tokens[k];
      if (token === undefined) return;
      if (token.capital && linked) {
        stems.add(stemOf(token.lower));
        return;
      }
      if (links.includes(token.lower)) linked = true;
      else if (token.text !== '.' && !setOf(titles).has(token.lower)) return;
    }
  });
  return stems;
});
