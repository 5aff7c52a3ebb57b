/** Which languages have a function word: found by its units in a table of our own, since a Map would want each word cut out of the text first. */
import { LANGUAGES } from '../../languages/all.ts';
import { once } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';

const FACTOR = 0x01000193;

/** The hash of a word's units so far with one more (FNV-1a). 0: of none. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FACTOR);
}

interface FunctionWord {
  readonly word: string;
  /** Of the languages that have it, in the list of languages. */
  readonly places: number[];
}

interface Table {
  readonly words: readonly FunctionWord[];
  /** Places of words in their list, from 1, by hash, then the next free place; 0: free. A quarter full at most. */
  readonly slots: Int32Array;
}

/** At the first text: every start of the background would wait for it. */
const table = once((): Table => {
  const words = listed();
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(words.length * 4)));
  words.forEach(({ word }, place) => {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashed(hash, word.charCodeAt(i));
    let slot = slotOf(hash, slots);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  });
  return { words, slots };
});

function listed(): readonly FunctionWord[] {
  const all = new Map<string, number[]>();
  LANGUAGES.forEach(({ names }, place) => {
    for (const word of setOf(names.common)) {
      const others = all.get(word);
      if (others === undefined) all.set(word, [place]);
      else others.push(place);
    }
  });
  return [...all].map(([word, places]) => ({ word, places }));
}

function slotOf(hash: number, slots: Int32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

const NO_PLACES: readonly number[] = [];

/** The places, in the list of languages, of those that have the function word `[start, end)` of `text`. `hash`: of its units ({@link hashed}). */
export function languagesWith(text: string, start: number, end: number, hash: number): readonly number[] {
  const { words, slots } = table();
  for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots.length - 1)) {
    const known = words[(slots[slot] ?? 0) - 1];
    if (known === undefined) return NO_PLACES;
    if (known.word.length === end - start && text.startsWith(known.word, start)) return known.places;
  }
}
