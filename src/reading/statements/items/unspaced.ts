/**
 * Items of a script that puts no spaces between words (Chinese): names as they were found are one item each, what the language lists is
 * cut by longest match, and what lies between stays together. A listed word of one character counts only where something known ends
 * before it or a mark follows, for most characters are also parts of longer words ("会" in "会议").
 */
import type { Token } from '../../text/token.ts';
import type { Lexis } from './lexis.ts';

/** So many characters at most has a listed word. */
const LONGEST = 6;

/** Full-width marks as the rules know them. */
export const MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '。': '.',
  '！': '!',
  '？': '?',
};

export interface Piece {
  /** Index behind its last token. */
  readonly end: number;
  /** A name that was found. */
  readonly name: boolean;
}

/** Ends of the names by where they start, both UTF-16 units; of two names that start together the longer. */
export function nameEnds(
  names: readonly { readonly start: number; readonly end: number }[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { start, end } of names) ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return ends;
}

/** The piece that begins at word token `i`; `stop` is the offset that no piece may cross, `free` says that something known ended before it. */
export function pieceAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  stop: number,
  free: boolean,
  names: ReadonlyMap<number, number>,
  lexis: Lexis,
): Piece {
  const name = nameAt(tokens, i, to, stop, names);
  if (name !== null) return { end: name, name: true };
  const own = listedAt(tokens, i, to, stop, free, names, lexis);
  if (own > i) return { end: own, name: false };
  let end = i + 1;
  while (end < to) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word' || token.start >= stop) break;
    if (token.start !== tokens[end - 1]?.end || names.has(token.start)) break;
    if (listedAt(tokens, end, to, stop, false, names, lexis) > end) break;
    end++;
  }
  return { end, name: false };
}

function nameAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  stop: number,
  names: ReadonlyMap<number, number>,
): number | null {
  const last = names.get(tokens[i]?.start ?? -1);
  if (last === undefined || last > stop) return null;
  let end = i + 1;
  while (end < to && (tokens[end]?.start ?? last) < last) end++;
  return end;
}

/** Index behind the longest listed word at token `i`, `i` if there is none. */
function listedAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  stop: number,
  free: boolean,
  names: ReadonlyMap<number, number>,
  lexis: Lexis,
): number {
  if (!lexis.starts.has(tokens[i]?.text.charAt(0) ?? '')) return i;
  let word = '';
  let best = i;
  for (let k = i; k < Math.min(to, i + LONGEST); k++) {
    const token = tokens[k];
    if (token === undefined || token.kind !== 'word' || token.start >= stop) break;
    if (k > i && (token.start !== tokens[k - 1]?.end || names.has(token.start))) break;
    word += token.text;
    if (!lexis.words.has(word)) continue;
    const next = tokens[k + 1];
    if (word.length > 1 || free || next === undefined || k + 1 >= to || next.kind === 'mark') best = k + 1;
  }
  return best;
}
