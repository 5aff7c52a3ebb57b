/**
 * Direct speech between dashes, as Russian and Polish print it: "— Мы готовы, — сказал X. — Время есть." It opens a paragraph; where it
 * ends, only a verb of saying behind the next dash tells, so a paragraph without one is left alone (it may be a list).
 */
import type { Quote } from './quotes.ts';

/** A dash with spaces around it, the mark before it, and the word behind it. */
const NEXT_DASH = /([,.!?…]?)(?:[^\S\n]+[—–][^\S\n]*|[—–][^\S\n]+)([\p{L}\p{M}-]+)/gu;

/** A verb of saying and its subject between dashes have so many characters at most. */
const LONGEST_ASIDE = 60;

/** The quotations between dashes, in order; the opening dash and the comma or point before the closing one are theirs. */
export function dashQuotes(
  text: string,
  dashes: readonly string[],
  isSpeech: (word: string) => boolean,
): readonly Quote[] {
  const quotes: Quote[] = [];
  if (dashes.length === 0) return quotes;
  for (const paragraph of text.matchAll(/[^\n]+/gu)) {
    const line = paragraph[0].trimEnd();
    const opening = /^[^\S\n]*([—–])[^\S\n]*/u.exec(line);
    if (opening === null || !dashes.includes(opening[1] ?? '')) continue;
    quotes.push(...inParagraph(line, paragraph.index, opening[0].length, isSpeech));
  }
  return quotes;
}

function inParagraph(
  line: string,
  offset: number,
  inner: number,
  isSpeech: (word: string) => boolean,
): readonly Quote[] {
  const quotes: Quote[] = [];
  let opened: number | null = line.search(/[—–]/u);
  let from = inner;
  let closedAt = 0;
  const close = (end: number): void => {
    if (opened === null || end <= from) return;
    quotes.push({
      start: offset + opened,
      end: offset + end,
      innerStart: offset + from,
      innerEnd: offset + end,
    });
    opened = null;
    closedAt = end;
  };
  for (const match of line.matchAll(NEXT_DASH)) {
    const [whole, mark = '', word = ''] = match;
    const dash = match.index + whole.search(/[—–]/u);
    if (opened !== null) {
      if (isSpeech(word.toLowerCase())) close(match.index + mark.length);
    } else if (/[.!?…,]/u.test(mark) || match.index - closedAt < LONGEST_ASIDE) {
      opened = dash;
      from = match.index + whole.length - word.length;
    }
  }
  if (quotes.length === 0) return [];
  close(line.length);
  return quotes;
}

/** `quotes` and those between dashes in order; what lies within a dash's is left out. */
export function withDashes(quotes: readonly Quote[], dashed: readonly Quote[]): readonly Quote[] {
  if (dashed.length === 0) return quotes;
  const apart = quotes.filter(quote => !dashed.some(one => one.start < quote.end && quote.start < one.end));
  return [...apart, ...dashed].sort((a, b) => a.start - b.start);
}
