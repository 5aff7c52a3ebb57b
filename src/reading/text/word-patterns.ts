/** Lists of words some of which stand for all words that begin or end so: "football-", "-stürmer". */
import { onceFor } from '../../languages/once.ts';

interface Patterns {
  readonly whole: ReadonlySet<string>;
  /** By their first letters ({@link KEY}). */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly ends: readonly string[];
  /** In a script without spaces: a word is found anywhere in what stands together. */
  readonly parts: readonly string[];
}

/** Letters that all beginnings have. */
const KEY = 2;

/** Whether `word`, in lower case, is one of the list. */
export function isListed(word: string, list: readonly string[]): boolean {
  const { whole, beginnings, ends, parts } = patternsOf(list);
  return (
    whole.has(word) ||
    beginnings.get(word.slice(0, KEY))?.some(begin => word.startsWith(begin)) === true ||
    ends.some(end => word.endsWith(end)) ||
    parts.some(part => word.includes(part))
  );
}

const patternsOf = onceFor((list: readonly string[]): Patterns => {
  const beginnings = new Map<string, string[]>();
  for (const word of list) {
    if (!word.endsWith('-')) continue;
    const begin = word.slice(0, -1);
    const all = beginnings.get(begin.slice(0, KEY));
    if (all === undefined) beginnings.set(begin.slice(0, KEY), [begin]);
    else all.push(begin);
  }
  return {
    whole: new Set(list),
    beginnings,
    ends: list.filter(word => word.startsWith('-')).map(word => word.slice(1)),
    parts: list.filter(word => /\p{Script=Han}/u.test(word)),
  };
});
