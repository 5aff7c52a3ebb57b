/** Runs of capitalised words, and what the run that a token stands in says of it. */
import { ORDINARY, PARTICLE } from './classes.ts';
import * as feature from './feature-numbers.ts';
import { mix } from './hash.ts';
import {
  BEFORE,
  BEFORE_SHAPE,
  BEHIND,
  BEHIND_SHAPE,
  CLASSES,
  COLUMNS,
  EVIDENCE,
  GROUP,
  HASH,
  INITIAL,
  isCapital,
  KINDS,
  MARK,
  PHRASE_AT,
  SHAPE,
  SUFFIX3,
} from './words.ts';

/** At most this many features a token. */
export const MOST_FEATURES = 224;
/** Of these, those that may follow the classes of a word. */
const BEHIND_CLASSES = 80;

const HASH_OF_POINT = mix(0, 0x2e);
const HASH_OF_AMPERSAND = mix(0, 0x26);

/** Where the run of capitalised words around each token starts and ends (exclusive), by token of the sentence. */
export interface Runs {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The quotation mark that opens what the token stands in, and the one that closes it, by token; 0 and 0: in none. */
  readonly opening: Int32Array;
  readonly closing: Int32Array;
  /** How many words of the sentence are such as stand where clubs play; more than MOST_SPORT count as that many. */
  readonly sport: Int32Array;
}

/** Room for sentences of at most `length` tokens. */
export function roomForRuns(length: number): Runs {
  const room = () => new Int32Array(length);
  return { start: room(), end: room(), opening: room(), closing: room(), sport: new Int32Array(1) };
}

/** Finds the runs of capitalised words of a sentence of `length` tokens whose columns are in `words`. */
export function findRuns(words: Int32Array, length: number, runs: Runs): void {
  let i = 0;
  while (i < length) {
    if (!isCapital(column(words, i, length, SHAPE))) {
      runs.start[i] = i;
      runs.end[i] = i + 1;
      i++;
      continue;
    }
    let end = i + 1;
    while (end < length) {
      const bridge = bridgeAt(words, end, length);
      if (bridge < 0) break;
      end = end + bridge + 1;
    }
    for (let k = i; k < end; k++) {
      runs.start[k] = i;
      runs.end[k] = end;
    }
    i = end;
  }
}

/** How many small tokens stand between the run and its next capitalised word: 0 to 2; -1: the run ends. */
function bridgeAt(words: Int32Array, at: number, length: number): number {
  for (let n = 0; n <= 2 && at + n < length; n++) {
    const shape = column(words, at + n, length, SHAPE);
    if (isCapital(shape)) return n;
    const hash = column(words, at + n, length, HASH);
    const isInitialsPoint = hash === HASH_OF_POINT && column(words, at + n - 1, length, SHAPE) === INITIAL;
    const isParticle = shape !== MARK && (column(words, at + n, length, CLASSES) & PARTICLE) !== 0;
    if (!isInitialsPoint && !isParticle && hash !== HASH_OF_AMPERSAND) return -1;
  }
  return -1;
}

/** A column of a token; what stands for it before and behind the sentence. */
export function column(words: Int32Array, i: number, length: number, name: number): number {
  if (i < 0) return name === SHAPE ? BEFORE_SHAPE : isNothing(name) ? 0 : BEFORE;
  if (i >= length) return name === SHAPE ? BEHIND_SHAPE : isNothing(name) ? 0 : BEHIND;
  return words[i * COLUMNS + name] ?? 0;
}

/** Columns that are 0 where there is no word. */
function isNothing(name: number): boolean {
  return name === CLASSES || name === EVIDENCE || name === PHRASE_AT || name === GROUP || name === KINDS;
}

/** Where in its run `[start, end)` token `i` stands, in bits: it begins it, it ends it, the run begins the sentence. */
export function placeInRun(i: number, start: number, end: number, first: number): number {
  return (i === start ? 1 : 0) + (i === end - 1 ? 2 : 0) + (start === first ? 4 : 0);
}

/** The run of capitalised words that the token stands in. */
export function runFeatures(
  words: Int32Array,
  length: number,
  i: number,
  first: number,
  runs: Runs,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const start = runs.start[i] ?? i;
  const end = runs.end[i] ?? i + 1;
  const place = placeInRun(i, start, end, first);
  const size = Math.min(end - start, 5);
  const before = column(words, start - 1, length, HASH);
  const after = column(words, end, length, HASH);
  out[n++] = mix(mix(feature.RUN_SIZE, place), size);
  out[n++] = mix(mix(feature.RUN_WORD_BEFORE, before), place);
  out[n++] = mix(mix(feature.RUN_WORD_BEHIND, after), place);
  out[n++] = mix(mix(feature.RUN_LAST_WORD, column(words, end - 1, length, HASH)), place);
  out[n++] = mix(mix(feature.RUN_FIRST_WORD, column(words, start, length, HASH)), place);
  out[n++] = mix(mix(feature.RUN_LAST_SUFFIX, column(words, end - 1, length, SUFFIX3)), place);
  out[n++] = mix(
    mix(
      mix(feature.RUN_SHAPES_BESIDE, column(words, start - 1, length, SHAPE)),
      column(words, end, length, SHAPE),
    ),
    place,
  );
  const runEvidence = mix(
    mix(feature.RUN_EVIDENCE, column(words, start, length, EVIDENCE)),
    column(words, end - 1, length, EVIDENCE),
  );
  out[n++] = mix(runEvidence, place);
  const firstGroup = column(words, start, length, GROUP);
  const lastGroup = column(words, end - 1, length, GROUP);
  if (firstGroup !== 0) out[n++] = mix(mix(feature.RUN_FIRST_GROUP, firstGroup), place);
  if (lastGroup !== 0) out[n++] = mix(mix(feature.RUN_LAST_GROUP, lastGroup), place);
  out[n++] = mix(mix(mix(feature.RUN_COARSE_GROUPS, firstGroup >> 8), lastGroup >> 8), place);
  const firstKinds = column(words, start, length, KINDS);
  const lastKinds = column(words, end - 1, length, KINDS);
  if (end - start > 1) out[n++] = mix(mix(mix(feature.RUN_KINDS, firstKinds), lastKinds), place);
  out[n++] = mix(mix(mix(feature.RUN_LAST_KINDS, lastKinds), size), place);
  return runClasses(words, length, i, start, end, place, out, n);
}

/** What kinds of words the run has, and what kinds stand around it. */
function runClasses(
  words: Int32Array,
  length: number,
  i: number,
  start: number,
  end: number,
  place: number,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  n = tellingClassesAt(words, start - 1, length, mix(feature.RUN_CLASS_BEFORE, place), out, n);
  n = tellingClassesAt(words, end, length, mix(feature.RUN_CLASS_BEHIND, place), out, n);
  n = tellingClassesAt(words, start - 2, length, mix(feature.RUN_CLASS_TWO_BEFORE, place), out, n);
  let inside = 0;
  for (let k = start; k < end && k < start + 8; k++) if (k !== i) inside |= column(words, k, length, CLASSES);
  n = classesAt(inside & ~ORDINARY, mix(feature.RUN_CLASS_INSIDE, place), out, n);
  n = tellingClassesAt(words, end - 1, length, mix(feature.RUN_LAST_CLASS, place), out, n);
  n = tellingClassesAt(words, start, length, mix(feature.RUN_FIRST_CLASS, place), out, n);
  return n;
}

/** One feature for each class of the word at `i`, but that it is a common one. */
export function tellingClassesAt(
  words: Int32Array,
  i: number,
  length: number,
  seed: number,
  out: Int32Array,
  at: number,
): number {
  return classesAt(column(words, i, length, CLASSES) & ~ORDINARY, seed, out, at);
}

/** One feature for each class of a set of bits. */
export function classesAt(classes: number, seed: number, out: Int32Array, at: number): number {
  let n = at;
  for (let rest = classes; rest !== 0 && n < MOST_FEATURES - BEHIND_CLASSES; rest &= rest - 1)
    out[n++] = mix(seed, 32 - Math.clz32(rest & -rest));
  return n;
}
