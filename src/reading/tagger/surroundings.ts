/**
 * What stands around a run of capitalised words beyond its neighbours: the quotation marks it stands in and the word before
 * them, the names it is listed with, and whether the sentence is about sport.
 */
import { SPORT } from './classes.ts';
import * as feature from './feature-numbers.ts';
import { mix } from './hash.ts';
import { column, placeInRun, type Runs, tellingClassesAt } from './runs.ts';
import {
  CLASSES,
  COLUMNS,
  EVIDENCE,
  HASH,
  isCapital,
  KINDS,
  LOWERCASE,
  MARK,
  SHAPE,
  SUFFIX3,
} from './words.ts';

/** Marks that open and close quotations; which does which differs between languages, so that they take turns. */
const QUOTES = new Set([...'"“”„«»'].map(mark => mix(0, mark.charCodeAt(0))));
const HASH_OF_COMMA = mix(0, 0x2c);

/** Longer quotations, in tokens, are speech rather than names. */
const LONGEST_TITLE = 12;
const MOST_SPORT = 3;

/** Finds the quotations of a sentence and counts its words of sport, after findRuns. */
export function findSurroundings(words: Int32Array, length: number, runs: Runs): void {
  let open = -1;
  let sport = 0;
  runs.opening.fill(0, 0, length);
  runs.closing.fill(0, 0, length);
  for (let i = 0; i < length; i++) {
    const base = i * COLUMNS;
    if ((words[base + SHAPE] ?? 0) !== MARK) {
      if (((words[base + CLASSES] ?? 0) & SPORT) !== 0) sport++;
      continue;
    }
    if (!QUOTES.has(words[base + HASH] ?? 0)) continue;
    if (open >= 0 && i - open > 1 && i - open <= LONGEST_TITLE) {
      runs.opening.fill(open, open + 1, i);
      runs.closing.fill(i, open + 1, i);
      open = -1;
    } else open = i;
  }
  runs.sport[0] = Math.min(sport, MOST_SPORT);
}

/** Features of a token with a capital by the surroundings of its run. */
export function surroundingFeatures(
  words: Int32Array,
  length: number,
  i: number,
  first: number,
  runs: Runs,
  out: Int32Array,
  at: number,
): number {
  const start = runs.start[i] ?? i;
  const end = runs.end[i] ?? i + 1;
  const place = placeInRun(i, start, end, first);
  let n = quoteFeatures(words, length, i, place, runs, out, at);
  n = listFeatures(words, length, i, place, runs, out, n);
  const sport = runs.sport[0] ?? 0;
  if (sport > 0) {
    const base = i * COLUMNS;
    out[n++] = mix(mix(feature.SPORT, sport), place);
    out[n++] = mix(mix(mix(feature.SPORT_EVIDENCE, sport), words[base + EVIDENCE] ?? 0), place);
    out[n++] = mix(mix(feature.SPORT_WORD_BEFORE, column(words, start - 1, length, HASH)), place);
    out[n++] = mix(mix(mix(feature.SPORT_KINDS, words[base + KINDS] ?? 0), sport), place);
  }
  return n;
}

/** In quotation marks: how the run fills them, and what stands before and behind. */
function quoteFeatures(
  words: Int32Array,
  length: number,
  i: number,
  place: number,
  runs: Runs,
  out: Int32Array,
  at: number,
): number {
  const closing = runs.closing[i] ?? 0;
  if (closing === 0) return at;
  const opening = runs.opening[i] ?? 0;
  const start = runs.start[i] ?? i;
  const end = runs.end[i] ?? i + 1;
  const filled = (start === opening + 1 ? 1 : 0) + (end === closing ? 2 : 0);
  const state = filled * 8 + place;
  const size = Math.min(closing - opening - 1, 5);
  let n = at;
  out[n++] = mix(mix(feature.QUOTE_SIZE, state), size);
  out[n++] = mix(mix(feature.QUOTE_EVIDENCE, state), words[i * COLUMNS + EVIDENCE] ?? 0);
  out[n++] = mix(mix(feature.QUOTE_KINDS, filled), words[i * COLUMNS + KINDS] ?? 0);
  out[n++] = mix(mix(feature.QUOTE_WORD_BEFORE, column(words, opening - 1, length, HASH)), state);
  out[n++] = mix(mix(feature.QUOTE_SUFFIX_BEFORE, column(words, opening - 1, length, SUFFIX3)), state);
  out[n++] = mix(mix(feature.QUOTE_WORD_TWO_BEFORE, column(words, opening - 2, length, HASH)), filled);
  out[n++] = mix(mix(feature.QUOTE_WORD_BEHIND, column(words, closing + 1, length, HASH)), filled);
  n = tellingClassesAt(words, opening - 1, length, mix(feature.QUOTE_CLASS_BEFORE, state), out, n);
  return tellingClassesAt(words, opening - 2, length, mix(feature.QUOTE_CLASS_TWO_BEFORE, filled), out, n);
}

/** Beside a comma or a small word with another run behind it: what that run is made of. */
function listFeatures(
  words: Int32Array,
  length: number,
  i: number,
  place: number,
  runs: Runs,
  out: Int32Array,
  at: number,
): number {
  let n = at;
  const start = runs.start[i] ?? i;
  const end = runs.end[i] ?? i + 1;
  const before = linkAt(words, start - 1, length);
  if (before !== 0 && isCapital(column(words, start - 2, length, SHAPE))) {
    const size = Math.min(start - 1 - (runs.start[start - 2] ?? 0), 4);
    const link = before * 8 + place;
    out[n++] = mix(mix(mix(feature.LIST_SIZE_BEFORE, link), size), Math.min(end - start, 4));
    out[n++] = mix(mix(feature.LIST_EVIDENCE_BEFORE, link), column(words, start - 2, length, EVIDENCE));
    out[n++] = mix(mix(feature.LIST_KINDS_BEFORE, place), column(words, start - 2, length, KINDS));
    n = tellingClassesAt(words, start - 2, length, mix(feature.LIST_CLASS_BEFORE, place), out, n);
  }
  const behind = linkAt(words, end, length);
  if (behind !== 0 && isCapital(column(words, end + 1, length, SHAPE))) {
    const next = runs.end[end + 1] ?? end + 2;
    const link = behind * 8 + place;
    out[n++] = mix(
      mix(mix(feature.LIST_SIZE_BEHIND, link), Math.min(next - end - 1, 4)),
      Math.min(end - start, 4),
    );
    out[n++] = mix(mix(feature.LIST_EVIDENCE_BEHIND, link), column(words, next - 1, length, EVIDENCE));
    out[n++] = mix(mix(feature.LIST_KINDS_BEHIND, place), column(words, next - 1, length, KINDS));
    n = tellingClassesAt(words, next - 1, length, mix(feature.LIST_CLASS_BEHIND, place), out, n);
  }
  return n;
}

/** 1: a comma, 2: a word in lower case ("and", "e", "и"), 0: neither. */
function linkAt(words: Int32Array, i: number, length: number): number {
  if (column(words, i, length, HASH) === HASH_OF_COMMA) return 1;
  return column(words, i, length, SHAPE) === LOWERCASE ? 2 : 0;
}
