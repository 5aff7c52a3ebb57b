/** Whether words of a list, some of them several, stand at a place of a text. Asked for few places only. */
import { setOf } from '../../languages/set-of.ts';
import type { Token } from './token.ts';

/** Words of the longest, or characters where a script is cut by them. */
const LONGEST = 4;

/** Whether one of `phrases` begins at token `at` and ends before `to`. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  phrases: readonly string[],
): boolean {
  const set = setOf(phrases);
  let phrase = '';
  for (let i = at; i < Math.min(to, at + LONGEST); i++) {
    phrase += (i === at ? '' : ' ') + (tokens[i]?.lower ?? '');
    if (set.has(phrase)) return true;
  }
  return false;
}

/** Whether one of `phrases` ends before token `end` and begins at `from` at the earliest. */
export function phraseBefore(
  tokens: readonly Token[],
  end: number,
  from: number,
  phrases: readonly string[],
): boolean {
  const set = setOf(phrases);
  let phrase = '';
  for (let i = end - 1; i >= Math.max(from, end - LONGEST); i--) {
    phrase = (tokens[i]?.lower ?? '') + (phrase === '' ? '' : ` ${phrase}`);
    if (set.has(phrase)) return true;
  }
  return false;
}
