/** Bodies that are no more, by their record, and pages that speak of the time when they were. */
import { LANGUAGES } from '../../languages/all.ts';
import { onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { sentenceAt } from '../text/tokens.ts';

/** The last year in which a body was there; `null`: it is no more, the year is not known. */
interface End {
  readonly year: number | null;
}

/** Years of a body's beginning and end. */
const YEARS = /(?<!\d)1\d{3}\s?[-–—]\s?(1\d{3}|20\d\d)(?!\d)|(?<!\d)20\d\d\s?[-–—]\s?(20\d\d)(?!\d)/u;

/** Words of a record within which it says that the body is no more: "Polish former communist party", not "airline, former flag-carrier". */
const FIRST = 3;

/** When a body ended, `null`: it has not. "Spanish newspaper (1925-1936)", "defunct Dutch airline", a day on which it ended. */
export const endOf = onceFor(({ died, description = {} }: Entity): End | null => {
  if (typeof died === 'string') return { year: Number(died.slice(0, 4)) };
  const texts = Object.entries(description);
  const years = texts.flatMap(([, text]) => {
    const [, old, late] = YEARS.exec(text) ?? [];
    return old ?? late ?? [];
  });
  if (years[0] !== undefined) return { year: Number(years[0]) };
  const said = texts.some(([tag, text]) => {
    const names = LANGUAGES.find(language => language.tag === tag)?.names;
    if (names === undefined) return false;
    const first =
      text
        .toLowerCase()
        .split(',', 1)[0]
        ?.match(/[\p{L}\p{M}]+/gu)
        ?.slice(0, FIRST) ?? [];
    return [...names.former, ...names.ended].some(word =>
      /\p{Script=Han}/u.test(word) ? text.startsWith(word) : first.includes(word),
    );
  });
  return said ? { year: null } : null;
});

/** Whether the sentence calls something former, or the page names a year in which the body was there or had just ended. */
export function isOfThen({ year }: End, found: Found, { tokenized, language: { names } }: Page): boolean {
  const { tokens, sentences, forms } = tokenized;
  const sentence = sentences[sentenceAt(sentences, found.start)];
  const former = setOf(names.former);
  for (let i = sentence?.firstToken ?? 0; i < (sentence?.endToken ?? 0); i++)
    if (former.has(tokens[i]?.lower ?? '')) return true;
  return (
    year !== null &&
    forms.some(({ text }) => /^(?:1\d{3}|20\d\d)s?$/u.test(text) && Number.parseInt(text, 10) <= year)
  );
}
