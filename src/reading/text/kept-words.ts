/** What a language's lists say of a word: worked out once for a word, since pages use the same ones again and again. */
import type { Form } from './forms.ts';
import { firstWord } from './spellings.ts';

/** Words of a language kept, until there are more than a page or two hundred have. */
const MOST_KEPT = 20_000;

/** `ask` with its answers kept, by the lists that it asks (a language, a part of its data) and the word. */
export function keptByWord<Lists extends object, T>(
  ask: (word: string, lists: Lists) => T,
): (word: string, lists: Lists) => T {
  const kept = new WeakMap<Lists, Map<string, T>>();
  // A page asks the same lists thousands of times.
  let last: Lists | undefined;
  let own = new Map<string, T>();
  return (word, lists) => {
    if (lists !== last) {
      own = kept.get(lists) ?? new Map();
      kept.set(lists, own);
      last = lists;
    }
    const known = own.get(word);
    if (known !== undefined) return known;
    const answer = ask(word, lists);
    if (own.size >= MOST_KEPT) own.clear();
    own.set(word, answer);
    return answer;
  };
}

/** The same for the forms of a text, whose numbers make a look-up by letters needless. */
export function keptByForm<Lists extends object, T extends NonNullable<unknown> | null>(
  ask: (form: Form, lists: Lists) => T,
): (form: Form, lists: Lists) => T {
  let kept = new WeakMap<Lists, (T | undefined)[]>();
  let last: Lists | undefined;
  let own: (T | undefined)[] = [];
  let first = firstWord;
  return (form, lists) => {
    if (first !== firstWord) {
      kept = new WeakMap();
      last = undefined;
      first = firstWord;
    }
    const place = form.word - first;
    // Of a text that was begun before the words were forgotten.
    if (place < 0) return ask(form, lists);
    if (lists !== last) {
      own = kept.get(lists) ?? [];
      kept.set(lists, own);
      last = lists;
    }
    const known = own[place];
    if (known !== undefined) return known;
    const answer = ask(form, lists);
    // Without holes far behind the end, which would make a hash table of the list.
    while (own.length < place) own.push(undefined);
    own[place] = answer;
    return answer;
  };
}
