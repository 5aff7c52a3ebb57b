/** Acronyms that the page itself explains: "Kommunistische Partei Chinas (KPCh)", "KPCh (Kommunistische Partei Chinas)". */
import { nameWords } from '../text/name-words.ts';
import type { TokenizedText } from '../text/token.ts';
import { tokenAt } from '../text/tokens.ts';

export interface Named {
  readonly start: number;
  readonly end: number;
}

/**
 * The acronym that the text defines for the name at `[start, end)`, or `null`. Its letters must be found in the name in their order,
 * the first as the first of a word (after Schwartz & Hearst 2003, from the right end).
 */
export function acronymOf(tokenized: TokenizedText, name: Named): string | null {
  const { tokens, text } = tokenized;
  const after = tokenAt(tokens, name.end);
  if (tokens[after]?.text === '(') {
    // "(kurz: KPCh)", "(KPCh)", "(the "CPC")": a few tokens, then the closing bracket.
    for (let i = after + 1; i < after + 5; i++) {
      const token = tokens[i];
      if (token === undefined || token.text === ')') break;
      if (isAcronym(token.text) && explains(text.slice(name.start, name.end), token.text)) return token.text;
    }
  }
  const open = tokenAt(tokens, name.start) - 1;
  const before = tokens[open - 1];
  if (tokens[open]?.text !== '(' || tokens[after]?.text !== ')' || before === undefined) return null;
  return isAcronym(before.text) && explains(text.slice(name.start, name.end), before.text)
    ? before.text
    : null;
}

/**
 * The first letters of a name's words with capitals ("FCA" of "Financial Conduct Authority"), three at least, or `null`: pages use them without
 * saying what they stand for.
 */
export function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/u).filter(word => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length < LEAST_INITIALS ? null : words.map(word => word.charAt(0)).join('');
}

const LEAST_INITIALS = 3;

function isAcronym(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}.&/-]{1,9}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

function explains(name: string, acronym: string): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = nameWords(name);
  if (letters.length < 2 || words.length < 2) return false;
  const folded = words.join(' ');
  let at = folded.length - 1;
  for (let k = letters.length - 1; k >= 0; k--) {
    const starts = (i: number): boolean => i === 0 || folded[i - 1] === ' ';
    while (at >= 0 && !(folded[at] === letters[k] && (k > 0 || starts(at)))) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}
