/** Labelled texts as pieces of sentences with the numbers of their features, which is what the CRF is trained on. */
import type { ClassTable } from '../../src/reading/tagger/classes.ts';
import { seedOfLanguage } from '../../src/reading/tagger/evidence.ts';
import { featuresOf } from '../../src/reading/tagger/features.ts';
import { mayFollow, OUTSIDE } from '../../src/reading/tagger/labels.ts';
import { featureOfPair, PAIRS_AROUND, pairsAround } from '../../src/reading/tagger/pairs.ts';
import { findPhrases } from '../../src/reading/tagger/phrases.ts';
import { findRuns, MOST_FEATURES, roomForRuns } from '../../src/reading/tagger/runs.ts';
import { inReach } from '../../src/reading/tagger/scorer.ts';
import { findSurroundings } from '../../src/reading/tagger/surroundings.ts';
import { firstWord } from '../../src/reading/tagger/tag.ts';
import { COLUMNS, readWord, SHAPE, UNCASED } from '../../src/reading/tagger/words.ts';
import type { TrainingSentence } from './crf.ts';
import type { LabelledText } from './gold.ts';

export interface Pieces {
  readonly sentences: readonly TrainingSentence[];
  /** By number of a feature. */
  readonly hashes: readonly number[];
  /** The pair of words that a feature is made of, by the feature's hash. */
  readonly pairs: ReadonlyMap<number, number>;
}

interface Piece {
  readonly features: readonly number[];
  readonly offsets: readonly number[];
  readonly labels: Uint8Array;
}

/** More tokens of a sentence are not read. */
const LONGEST = 4096;
const NO_FILTER = new Uint32Array(0);

/** Reads the texts; features seen fewer than `rare` times are left out. */
export function readPieces(
  texts: readonly LabelledText[],
  table: ClassTable,
  rare: number,
  log: (line: string) => void,
): Pieces {
  const reader = new Reader(table);
  for (const text of texts) reader.read(text);
  const { pieces, seen, pairs } = reader;
  const numbers = new Map<number, number>();
  const hashes: number[] = [];
  for (const [hash, count] of seen)
    if (count >= rare) {
      numbers.set(hash, hashes.length);
      hashes.push(hash);
    }
  log(`${pieces.length} pieces, ${seen.size} features, ${hashes.length} seen ${rare} times or more`);
  return { sentences: pieces.map(piece => numbered(piece, numbers)), hashes, pairs };
}

class Reader {
  readonly pieces: Piece[] = [];
  /** How often each feature was seen. */
  readonly seen = new Map<number, number>();
  readonly pairs = new Map<number, number>();
  private readonly table: ClassTable;
  private readonly words = new Int32Array(LONGEST * COLUMNS);
  private readonly runs = roomForRuns(LONGEST);
  private readonly buffer = new Int32Array(MOST_FEATURES);
  private readonly around = new Int32Array(PAIRS_AROUND);

  constructor(table: ClassTable) {
    this.table = table;
  }

  read({ tokenized, labels, language }: LabelledText): void {
    const { words, runs, table } = this;
    for (const sentence of tokenized.sentences) {
      const length = Math.min(LONGEST, sentence.endToken - sentence.firstToken);
      tokenized.tokens.slice(sentence.firstToken, sentence.firstToken + length).forEach((token, i) => {
        readWord(token, table, seedOfLanguage(language), words, i * COLUMNS);
      });
      findRuns(words, length, runs);
      findSurroundings(words, length, runs);
      findPhrases(words, length, runs, table);
      this.cut(
        length,
        labels.subarray(sentence.firstToken, sentence.firstToken + length),
        seedOfLanguage(language),
      );
    }
  }

  /** Cuts the sentence in `words` where the scorer does not look: what is before and after is decided apart. */
  private cut(length: number, labels: Uint8Array, language: number): void {
    const first = firstWord(this.words, length);
    let features: number[] = [];
    let offsets = [0];
    let start = 0;
    const close = (end: number) => {
      const piece = labels.slice(start, end);
      // A name with a long stretch of small words inside cannot be learned, as it cannot be found.
      if (end > start && isWhole(piece)) this.pieces.push({ features, offsets, labels: piece });
      features = [];
      offsets = [0];
      start = end + 1;
    };
    for (let i = 0; i < length; i++) {
      if (!inReach(this.words, length, i)) {
        close(i);
        continue;
      }
      this.token(length, i, first, language, features);
      offsets.push(features.length);
    }
    close(length);
  }

  /** Adds the features of a token. */
  private token(length: number, i: number, first: number, language: number, features: number[]): void {
    const { words, runs, buffer, around, seen } = this;
    const count = featuresOf(words, length, i, first, runs, language, NO_FILTER, buffer);
    if (words[i * COLUMNS + SHAPE] === UNCASED) {
      pairsAround(words, length, i, around);
      around.forEach((pair, place) => {
        this.pairs.set(featureOfPair(pair, place), pair);
      });
    }
    for (let f = 0; f < count; f++) {
      const hash = buffer[f] ?? 0;
      features.push(hash);
      seen.set(hash, (seen.get(hash) ?? 0) + 1);
    }
  }
}

function isWhole(piece: Uint8Array): boolean {
  return [...piece, OUTSIDE].every((label, i) => mayFollow(piece[i - 1] ?? OUTSIDE, label));
}

function numbered(
  { features, offsets, labels }: Piece,
  numbers: ReadonlyMap<number, number>,
): TrainingSentence {
  const kept: number[] = [];
  const ends = [0];
  for (let i = 0; i + 1 < offsets.length; i++) {
    for (let f = offsets[i] ?? 0; f < (offsets[i + 1] ?? 0); f++) {
      const id = numbers.get(features[f] ?? 0);
      if (id !== undefined) kept.push(id);
    }
    ends.push(kept.length);
  }
  return { features: Int32Array.from(kept), offsets: Int32Array.from(ends), labels };
}
