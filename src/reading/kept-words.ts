/** What a language's lists say of a word: worked out once for a word, since pages use the same ones again and again. */
import type { NamesData } from '../languages/names-data.ts';

/** Words of a language kept, until there are more than a page or two hundred have. */
const MOST_KEPT = 20_000;

/** `ask` with its answers kept, by the lists of the language and the word. */
export function keptByWord<T>(
  ask: (word: string, names: NamesData) => T,
): (word: string, names: NamesData) => T {
  const kept = new WeakMap<NamesData, Map<string, T>>();
  return (word, names) => {
    let own = kept.get(names);
    if (own === undefined || own.size >= MOST_KEPT) {
      own = new Map();
      kept.set(names, own);
    }
    const known = own.get(word);
    if (known !== undefined) return known;
    const answer = ask(word, names);
    own.set(word, answer);
    return answer;
  };
}
