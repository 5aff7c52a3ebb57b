/** Whether a given name alone is a saint's or an evangelist's: "San Matteo", "the Gospel according to Mark", "Mark 5:3". */
import type { NamesData } from '../../languages/names-data.ts';
import { onceFor } from '../../languages/once.ts';
import type { Found } from '../page/found.ts';
import { type Page, stemOf } from '../page/page.ts';
import { keptByForm } from '../text/kept-words.ts';
import { beforePoint, isWordOf } from './beside-words.ts';

/** Chapter and verse. */
const VERSE = /^ \d{1,3}:\d{1,3}(?!\p{L}|\d)/u;
/** UTF-16 units in which they stand. */
const REACH = 10;

/** Of a name of one word. */
export function isSaint({ end, firstToken }: Found, page: Page): boolean {
  const { tokenized, language } = page;
  const { names } = language;
  if (names.besideNames.gospel.before.length === 0) return false;
  const { text, tokens } = tokenized;
  if (isWordOf(tokens[beforePoint(tokens, firstToken)]?.lower, 'saint', 'before', names)) return true;
  if (VERSE.test(text.slice(end, end + REACH))) return true;
  return evangelists(page).has(stemOf(tokens[firstToken]?.lower ?? ''));
}

/** "according to" and an article or a title. */
const MOST_BETWEEN = 3;

const isGospel = keptByForm(({ lower }, names: NamesData): boolean =>
  isWordOf(lower, 'gospel', 'before', names),
);

/** Stems of the names of whose gospels a page speaks: there the name alone is theirs wherever it stands. */
const evangelists = onceFor(({ tokenized, language: { names } }: Page): ReadonlySet<string> => {
  const { tokens, forms } = tokenized;
  const stems = new Set<string>();
  // Most pages speak of none.
  if (!forms.some(form => isGospel(form, names))) return stems;
  tokens.forEach(({ lower }, i) => {
    if (!isWordOf(lower, 'gospel', 'before', names)) return;
    let linked = false;
    for (let k = i + 1; k <= i + 1 + MOST_BETWEEN; k++) {
      const token = tokens[k];
      if (token === undefined) return;
      if (token.capital && linked) {
        stems.add(stemOf(token.lower));
        return;
      }
      if (isWordOf(token.lower, 'gospel', 'links', names)) linked = true;
      else if (token.text !== '.' && !isWordOf(token.lower, 'saint', 'before', names)) return;
    }
  });
  return stems;
});
