/**
 * Sums of weights by token and label. What depends on one word alone, or on the shapes around it, is summed once and kept:
 * most of a page's tokens are words that it uses again.
 */
import { firstWord } from '../text/spellings.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { FAR } from './decode.ts';
import {
  classesBeside,
  classFeaturesBeside,
  contextFeatures,
  NEIGHBOURS,
  PLACES_BESIDE,
  packShapes,
  shapeFeatures,
  shapesBeside,
  wordFeatures,
} from './features.ts';
import { mix } from './hash.ts';
import type { TaggerModel } from './model.ts';
import { sumRows } from './rows.ts';
import { MOST_FEATURES, type Runs } from './runs.ts';
import { BEFORE, BEHIND, COLUMNS, HASH, isCapital, readWord, SHAPE, UNCASED } from './words.ts';

/** Words kept before all are forgotten: about 4 MB. */
const MOST_WORDS = 16384;
const FIRST_ROOM = 256;
const SHAPE_LINES = 4096;
/** Sums kept of the classes of the words at one place beside a token. */
const LINES_OF_PLACE = 2048;
const CLASS_LINES = PLACES_BESIDE * LINES_OF_PLACE;

/** Sums kept of a word: inside a sentence, as its first word, and as each of the four neighbours. */
const BLOCKS = 6;

/** A lower-case word that is further than this from any capital is never a part of a name. */
const REACH = 2;

/** Whether a token of a sentence of `length` tokens may be a part of a name at all. */
export function inReach(words: Int32Array, length: number, i: number): boolean {
  for (let k = Math.max(0, i - REACH); k <= i + REACH && k < length; k++) if (mayName(words, k)) return true;
  return false;
}

function mayName(words: Int32Array, i: number): boolean {
  const shape = words[i * COLUMNS + SHAPE] ?? 0;
  return isCapital(shape) || shape === UNCASED;
}

export class Scorer {
  private readonly model: TaggerModel;
  private readonly language: number;
  private readonly labels: number;
  private readonly features = new Int32Array(MOST_FEATURES);
  /** Sums by label of what is just looked up. */
  private readonly row: Int32Array;
  /** By word: bit 0 and 1 of the positions whose sums are made. */
  private summed = new Uint8Array(FIRST_ROOM);
  /** Numbers of words, from 1, by those that they have among the words of the last pages; 0: not read yet. */
  private numbers = new Int32Array(FIRST_ROOM);
  private count = 0;
  private first = firstWord;
  private columns = new Int32Array(FIRST_ROOM * COLUMNS);
  /** By word, block and label; sums of a word's weights stay far below 2¹⁵. Word 0 is what stands before and behind a sentence. */
  private kept: Int16Array;
  private readonly shapeKeys = new Int32Array(SHAPE_LINES).fill(-1);
  private readonly shapeSums: Int16Array;
  /** By line: the classes and the shapes (shapesBeside) whose sums it has; no shapes are −1. Line CLASS_LINES: of no classes, nought. */
  private readonly lineClasses = new Int32Array(CLASS_LINES);
  private readonly lineShapes = new Int32Array(CLASS_LINES).fill(-1);
  private readonly classSums: Int16Array;
  private ids = new Int32Array(0);

  /** `language`: seedOfLanguage. */
  constructor(model: TaggerModel, language: number) {
    this.model = model;
    this.language = language;
    this.labels = model.labels;
    this.row = new Int32Array(model.labels);
    this.kept = new Int16Array(FIRST_ROOM * BLOCKS * model.labels);
    this.shapeSums = new Int16Array(SHAPE_LINES * model.labels);
    this.classSums = new Int16Array((CLASS_LINES + 1) * model.labels);
    for (const [k, seed] of NEIGHBOURS.entries())
      this.addFeature(mix(seed, k % 2 === 0 ? BEFORE : BEHIND), this.kept, (2 + k) * model.labels);
  }

  /** Reads the columns of `length` tokens from token `from` on into `words`. */
  read(tokenized: TokenizedText, from: number, length: number, words: Int32Array): void {
    if (this.count + length > MOST_WORDS || this.first !== firstWord) {
      this.numbers.fill(0);
      this.count = 0;
      this.first = firstWord;
    }
    if (this.ids.length < length) this.ids = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const token = tokenized.tokens[from + i];
      const id = token === undefined ? 0 : this.numbers[token.word - this.first] || this.learn(token);
      this.ids[i] = id;
      const source = id * COLUMNS;
      const target = i * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) words[target + c] = this.columns[source + c] ?? 0;
    }
  }

  /** Writes token × label into `sums`, after `read` and findRuns. Tokens out of reach get nought for all labels but a large sum for "outside". */
  score(words: Int32Array, length: number, first: number, runs: Runs, sums: Int32Array): void {
    const { labels: L, ids, shapeSums, classSums } = this;
    for (let i = 0; i < length; i++) {
      const at = i * L;
      if (!inReach(words, length, i)) {
        sums.fill(0, at, at + L);
        sums[at] = FAR;
        continue;
      }
      const own = this.wordAt(ids[i] ?? 0, i === first ? 1 : 0);
      const before = this.neighbourAt(0, i - 1, length);
      const behind = this.neighbourAt(1, i + 1, length);
      const before2 = this.neighbourAt(2, i - 2, length);
      const behind2 = this.neighbourAt(3, i + 2, length);
      const shapes = this.shapesAt(packShapes(words, length, i, first));
      const position = i === first ? 1 : 0;
      const c0 = this.classSumsAt(words, length, i, 0, position);
      const c1 = this.classSumsAt(words, length, i, 1, position);
      const c2 = this.classSumsAt(words, length, i, 2, position);
      const c3 = this.classSumsAt(words, length, i, 3, position);
      const { kept, row } = this;
      const count = contextFeatures(words, length, i, first, runs, this.model.filter, this.features, 0);
      sumRows(this.model, this.features, count, row);
      for (let l = 0; l < L; l++)
        sums[at + l] =
          (kept[own + l] ?? 0) +
          (kept[before + l] ?? 0) +
          (kept[behind + l] ?? 0) +
          (kept[before2 + l] ?? 0) +
          (kept[behind2 + l] ?? 0) +
          (shapeSums[shapes + l] ?? 0) +
          (classSums[c0 + l] ?? 0) +
          (classSums[c1 + l] ?? 0) +
          (classSums[c2 + l] ?? 0) +
          (classSums[c3 + l] ?? 0) +
          (row[l] ?? 0);
    }
  }

  /** Where the sums of a word lie. Few words are seen both at a sentence's start and inside: each sum is made when it is asked for. */
  private wordAt(id: number, position: 0 | 1): number {
    const at = (id * BLOCKS + position) * this.labels;
    const done = this.summed[id] ?? 0;
    if ((done & (1 << position)) === 0) {
      this.summed[id] = done | (1 << position);
      const count = wordFeatures(this.columns, id * COLUMNS, position, this.language, this.features, 0);
      this.addFeatures(count, this.kept, at);
    }
    return at;
  }

  /** Where the sums of the word at `i` lie, as the neighbour of another. */
  private neighbourAt(k: number, i: number, length: number): number {
    const id = i >= 0 && i < length ? (this.ids[i] ?? 0) : 0;
    return (id * BLOCKS + 2 + k) * this.labels;
  }

  private shapesAt(packed: number): number {
    const L = this.labels;
    const line = (mix(0, packed) >>> 4) & (SHAPE_LINES - 1);
    if (this.shapeKeys[line] !== packed) {
      this.shapeKeys[line] = packed;
      this.shapeSums.fill(0, line * L, line * L + L);
      const count = shapeFeatures(packed, this.language, this.features, 0);
      this.addFeatures(count, this.shapeSums, line * L);
    }
    return line * L;
  }

  /** Where the sums of the classes of the word at place `k` beside token `i` lie. */
  private classSumsAt(words: Int32Array, length: number, i: number, k: number, position: number): number {
    const L = this.labels;
    const classes = classesBeside(words, length, i, k);
    if (classes === 0) return CLASS_LINES * L;
    const shapes = shapesBeside(words, length, i, k, position);
    // Each place has lines of its own: the sums of all four are read after all are there.
    const line = k * LINES_OF_PLACE + ((mix(shapes, classes) >>> 4) & (LINES_OF_PLACE - 1));
    if (this.lineShapes[line] !== shapes || this.lineClasses[line] !== classes) {
      this.lineShapes[line] = shapes;
      this.lineClasses[line] = classes;
      this.classSums.fill(0, line * L, line * L + L);
      const count = classFeaturesBeside(classes, shapes, this.features, 0);
      this.addFeatures(count, this.classSums, line * L);
    }
    return line * L;
  }

  /** Adds the weights of the first `count` features. */
  private addFeatures(count: number, kept: Int16Array, at: number): void {
    sumRows(this.model, this.features, count, this.row);
    for (let l = 0; l < this.labels; l++) kept[at + l] = (kept[at + l] ?? 0) + (this.row[l] ?? 0);
  }

  private addFeature(hash: number, sums: Int16Array, at: number): void {
    this.features[0] = hash;
    this.addFeatures(1, sums, at);
  }

  private learn(token: Token): number {
    const id = ++this.count;
    const place = token.word - this.first;
    while (place >= this.numbers.length) this.numbers = twice(this.numbers);
    // Below nought: of a text that was begun before the words were forgotten.
    if (place >= 0) this.numbers[place] = id;
    if (id >= this.summed.length) this.grow();
    readWord(token, this.model, this.language, this.columns, id * COLUMNS);
    const hash = this.columns[id * COLUMNS + HASH] ?? 0;
    const from = id * BLOCKS * this.labels;
    this.kept.fill(0, from, from + BLOCKS * this.labels);
    this.summed[id] = 0;
    for (const [k, seed] of NEIGHBOURS.entries())
      this.addFeature(mix(seed, hash), this.kept, from + (2 + k) * this.labels);
    return id;
  }

  private grow(): void {
    const { summed, columns, kept } = this;
    this.summed = new Uint8Array(summed.length * 2);
    this.summed.set(summed);
    this.columns = twice(columns);
    this.kept = new Int16Array(kept.length * 2);
    this.kept.set(kept);
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
