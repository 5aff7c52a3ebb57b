/**
 * The words of the last pages as they are spelled. They come with the same strings again: whoever keeps something by word then finds it without
 * comparing letters. In a table of our own: a Map would want each word cut out of the text before it can be looked for.
 */

/** A word, a number or a punctuation mark, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case. */
  readonly lower: string;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Its number among the words of the last pages: what is kept by word (kept-words.ts) is found by it. */
  readonly word: number;
}

/** A word of the table. */
export interface Spelling extends Word {
  /** The last text that it stood in, by number, and its form there; 0: in none yet. */
  inText: number;
  form: number;
}

let spellings: Spelling[] = [];
const MOST_SPELLINGS = 20_000;

/** Places of words among the spellings, from 1, by hash, then the next free place; 0: free. Never more than half full. */
const FIRST_ROOM = 1 << 12;
let slots = new Int32Array(FIRST_ROOM);

/** Another one in each process: no page can be written so that its words collide. */
const FACTOR = 8 * Math.floor(Math.random() * (1 << 28)) + 5;

/** Number of the first word that is not forgotten. Numbers are not used again: a text that was begun before may still be read. */
export let firstWord = 0;

/** The units of all words of the table one after the other, and where those of each begin: units of strings are slower to get at. */
let letters = new Uint16Array(FIRST_ROOM);
let begins = new Uint32Array(FIRST_ROOM);

/** Forgets all words if there are more than a page or two hundred have. Between two texts. */
export function forgetIfMany(): void {
  if (spellings.length < MOST_SPELLINGS) return;
  firstWord += spellings.length;
  spellings = [];
  slots = new Int32Array(FIRST_ROOM);
  letters = new Uint16Array(FIRST_ROOM);
  begins = new Uint32Array(FIRST_ROOM);
}

/** The word `[start, end)` of `text`, whose units are `units`; new in the table where it was not seen before. */
export function spellingOf(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  kind: Word['kind'],
): Spelling {
  const slot = slotOf(units, start, end, kind);
  return spellings[(slots[slot] ?? 0) - 1] ?? keep(slot, text.slice(start, end), kind);
}

/** Where in the table the word `[start, end)` is, or the free slot for it. */
function slotOf(units: Uint16Array, start: number, end: number, kind: Word['kind']): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), FACTOR);
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const place = slots[slot] ?? 0;
    if (place === 0 || isSpelled(place - 1, units, start, end, kind)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** The same letters may be a number ("1") and the rest of a word ("1手2"). */
function isSpelled(
  place: number,
  units: Uint16Array,
  start: number,
  end: number,
  kind: Word['kind'],
): boolean {
  const own = begins[place] ?? 0;
  if ((begins[place + 1] ?? 0) - own !== end - start) return false;
  for (let i = start; i < end; i++) if (letters[own + i - start] !== units[i]) return false;
  return spellings[place]?.kind === kind;
}

function keep(slot: number, text: string, kind: Word['kind']): Spelling {
  const place = spellings.length;
  const made = {
    text,
    kind,
    lower: text.toLowerCase(),
    capital: /^\p{Lu}/u.test(text),
    word: firstWord + place,
    inText: 0,
    form: 0,
  };
  slots[slot] = spellings.push(made);
  const begin = begins[place] ?? 0;
  while (begin + text.length > letters.length) letters = grown(letters, new Uint16Array(letters.length * 2));
  for (let i = 0; i < text.length; i++) letters[begin + i] = text.charCodeAt(i);
  if (place + 2 > begins.length) begins = grown(begins, new Uint32Array(begins.length * 2));
  begins[place + 1] = begin + text.length;
  if (spellings.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    spellings.forEach((known, at) => {
      slots[slotOf(letters, begins[at] ?? 0, begins[at + 1] ?? 0, known.kind)] = at + 1;
    });
  }
  return made;
}

function grown<T extends Uint16Array | Uint32Array>(all: T, more: T): T {
  more.set(all);
  return more;
}
