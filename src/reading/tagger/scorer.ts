/**
 * Sums of weights by token and label. What depends on one word alone, or on the shapes around it, is summed once and kept:
 * most of a page's tokens are words that it uses again.
 */
import type { Token, TokenizedText } from '../tokens.ts';
import {
  BEFORE,
  BEHIND,
  contextFeatures,
  MOST_FEATURES,
  NEIGHBOURS,
  packShapes,
  type Runs,
  shapeFeatures,
  wordFeatures,
} from './features.ts';
import { mix } from './hash.ts';
import type { TaggerModel } from './model.ts';
import { findSlot, type PerfectTable } from './perfect.ts';
import { COLUMNS, HASH, isCapital, readWord, SHAPE, UNCASED } from './words.ts';

/** Words kept before all are forgotten: about 4 MB. */
const MOST_WORDS = 16384;
const SHAPE_LINES = 4096;

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
  private readonly mode: number;
  private readonly seed: number;
  private readonly table: PerfectTable;
  private readonly weights: Int8Array;
  private readonly labels: number;
  private readonly features = new Int32Array(MOST_FEATURES);
  /** By word: bit 0 and 1 of the positions whose sums are made. */
  private readonly summed = new Uint8Array(MOST_WORDS);
  private numbers = new Map<string, number>();
  private columns = new Int32Array(256 * COLUMNS);
  private kept: Int32Array;
  private readonly shapeKeys = new Int32Array(SHAPE_LINES).fill(-1);
  private readonly shapeSums: Int32Array;
  private readonly outer: Int32Array;
  private ids = new Int32Array(0);

  /** `seed`: seedOfLanguage. */
  constructor(model: TaggerModel, mode: number, seed: number) {
    this.model = model;
    this.mode = mode;
    this.seed = seed;
    this.table = model.features;
    this.weights = model.weights;
    this.labels = model.labels;
    this.kept = new Int32Array(256 * BLOCKS * model.labels);
    this.shapeSums = new Int32Array(SHAPE_LINES * model.labels);
    // Before and behind the sentence, as the neighbours they can be.
    this.outer = new Int32Array(4 * model.labels);
    for (const [k, seed] of NEIGHBOURS.entries())
      this.addFeature(mix(seed, k % 2 === 0 ? BEFORE : BEHIND), this.outer, k * model.labels);
  }

  /** Reads the columns of `length` tokens from token `from` on into `words`. */
  read(tokenized: TokenizedText, from: number, length: number, words: Int32Array): void {
    if (this.numbers.size + length > MOST_WORDS) this.numbers = new Map();
    if (this.ids.length < length) this.ids = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      const token = tokenized.tokens[from + i];
      const id = token === undefined ? 0 : this.idOf(token);
      this.ids[i] = id;
      const source = id * COLUMNS;
      const target = i * COLUMNS;
      for (let c = 0; c < COLUMNS; c++) words[target + c] = this.columns[source + c] ?? 0;
    }
  }

  /** Writes token × label into `sums`, after `read` and findRuns. Tokens out of reach get nought for all labels but a large sum for "outside". */
  score(words: Int32Array, length: number, first: number, runs: Runs, sums: Int32Array): void {
    const L = this.labels;
    sums.fill(0, 0, length * L);
    for (let i = 0; i < length; i++) {
      const at = i * L;
      if (!inReach(words, length, i)) {
        sums[at] = FAR;
        continue;
      }
      this.addWord(this.ids[i] ?? 0, i === first ? 1 : 0, sums, at);
      this.addNeighbour(0, i - 1, length, sums, at);
      this.addNeighbour(1, i + 1, length, sums, at);
      this.addNeighbour(2, i - 2, length, sums, at);
      this.addNeighbour(3, i + 2, length, sums, at);
      this.addShapes(packShapes(words, length, i, first), sums, at);
      const count = contextFeatures(words, length, i, first, runs, this.features, 0);
      this.addFeatures(count, sums, at);
    }
  }

  private add(block: number, sums: Int32Array, at: number): void {
    const L = this.labels;
    const from = block * L;
    for (let l = 0; l < L; l++) sums[at + l] = (sums[at + l] ?? 0) + (this.kept[from + l] ?? 0);
  }

  /** Few words are seen both at a sentence's start and inside: each sum is made when it is asked for. */
  private addWord(id: number, position: 0 | 1, sums: Int32Array, at: number): void {
    const done = this.summed[id] ?? 0;
    if ((done & (1 << position)) === 0) {
      this.summed[id] = done | (1 << position);
      const count = wordFeatures(this.columns, id * COLUMNS, position, this.mode, this.features, 0);
      const block = (id * BLOCKS + position) * this.labels;
      this.addFeatures(count, this.kept, block);
    }
    this.add(id * BLOCKS + position, sums, at);
  }

  private addNeighbour(k: number, i: number, length: number, sums: Int32Array, at: number): void {
    if (i >= 0 && i < length) {
      this.add((this.ids[i] ?? 0) * BLOCKS + 2 + k, sums, at);
      return;
    }
    const L = this.labels;
    for (let l = 0; l < L; l++) sums[at + l] = (sums[at + l] ?? 0) + (this.outer[k * L + l] ?? 0);
  }

  private addShapes(packed: number, sums: Int32Array, at: number): void {
    const L = this.labels;
    const line = (mix(0, packed) >>> 4) & (SHAPE_LINES - 1);
    if (this.shapeKeys[line] !== packed) {
      this.shapeKeys[line] = packed;
      this.shapeSums.fill(0, line * L, line * L + L);
      const count = shapeFeatures(packed, this.mode, this.features, 0);
      this.addFeatures(count, this.shapeSums, line * L);
    }
    for (let l = 0; l < L; l++) sums[at + l] = (sums[at + l] ?? 0) + (this.shapeSums[line * L + l] ?? 0);
  }

  /** Adds the weights of the first `count` features: the inner loop of the tagger. */
  private addFeatures(count: number, sums: Int32Array, at: number): void {
    const { table, weights, features, labels } = this;
    for (let f = 0; f < count; f++) {
      const slot = findSlot(table, features[f] ?? 0);
      if (slot < 0) continue;
      const from = slot * labels;
      for (let l = 0; l < labels; l++) sums[at + l] = (sums[at + l] ?? 0) + (weights[from + l] ?? 0);
    }
  }

  private addFeature(hash: number, sums: Int32Array, at: number): void {
    this.features[0] = hash;
    this.addFeatures(1, sums, at);
  }

  private idOf(token: Token): number {
    const known = this.numbers.get(token.text);
    if (known !== undefined) return known;
    const id = this.numbers.size;
    this.numbers.set(token.text, id);
    if ((id + 1) * COLUMNS > this.columns.length) this.grow();
    const base = id * COLUMNS;
    readWord(token, this.model, this.seed, this.columns, base);
    const L = this.labels;
    const at = id * BLOCKS * L;
    this.kept.fill(0, at, at + BLOCKS * L);
    this.summed[id] = 0;
    const hash = this.columns[base + HASH] ?? 0;
    for (const [k, seed] of NEIGHBOURS.entries())
      this.addFeature(mix(seed, hash), this.kept, at + (2 + k) * L);
    return id;
  }

  private grow(): void {
    const columns = new Int32Array(this.columns.length * 2);
    columns.set(this.columns);
    this.columns = columns;
    const kept = new Int32Array(this.kept.length * 2);
    kept.set(this.kept);
    this.kept = kept;
  }
}

/** More than any sum of weights. */
const FAR = 1 << 20;
