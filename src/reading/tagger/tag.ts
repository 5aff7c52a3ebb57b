/** Names of persons and organisations that stand in a text, known or not, by a small linear model. */
import type { TokenizedText } from '../tokens.ts';
import { decode, Marginals, predecessorsOf } from './decode.ts';
import { featuresOf, findRuns, MOST_FEATURES, type Runs } from './features.ts';
import { KINDS, kindOf, LAST, type NameKind, OUTSIDE, partOf, UNIT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { findSlot } from './perfect.ts';
import { COLUMNS, MARK, readWord, SHAPE } from './words.ts';

export interface TaggedName {
  /** UTF-16 units into the text, end exclusive; always borders of tokens. */
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** The model's probability of exactly this span and kind: 0..1. */
  readonly score: number;
}

/** Sentences beyond this many tokens are tagged in pieces: what a page calls one sentence may be a list of thousands. */
const LONGEST_SENTENCE = 256;

/** The names in a text, in order of start, not overlapping. */
export function tagNames(tokenized: TokenizedText, model: TaggerModel, language = ''): TaggedName[] {
  const mode = modeOf(language);
  const L = model.labels;
  const words = new Int32Array(LONGEST_SENTENCE * COLUMNS);
  const runs: Runs = { start: new Int32Array(LONGEST_SENTENCE), end: new Int32Array(LONGEST_SENTENCE) };
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Float64Array(LONGEST_SENTENCE * L);
  const scratch = new Float64Array(LONGEST_SENTENCE * L);
  const back = new Uint8Array(LONGEST_SENTENCE * L);
  const best = new Uint8Array(LONGEST_SENTENCE);
  const predecessors = predecessorsOf(L);
  const names: TaggedName[] = [];

  const tagPiece = (from: number, length: number) => {
    for (let i = 0; i < length; i++) readWord(tokenized, from + i, model, words, i * COLUMNS);
    findRuns(words, length, runs);
    const first = firstWord(words, length);
    for (let i = 0; i < length; i++) {
      const count = featuresOf(words, length, i, first, runs, mode, features);
      const at = i * L;
      for (let l = 0; l < L; l++) sums[at + l] = 0;
      for (let f = 0; f < count; f++) {
        const slot = findSlot(model.features, features[f] ?? 0);
        if (slot < 0) continue;
        for (let l = 0; l < L; l++) sums[at + l] = (sums[at + l] ?? 0) + (model.weights[slot * L + l] ?? 0);
      }
    }
    decode(sums, length, model.transitions, predecessors, scratch, back, best);
    let marginals: Marginals | undefined;
    let start = 0;
    for (let i = 0; i < length; i++) {
      const label = best[i] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      const part = partOf(label);
      if (part === UNIT || part === 0) start = i;
      if (part !== UNIT && part !== LAST) continue;
      marginals ??= new Marginals(sums, length, model.transitions, model.step, predecessors);
      const firstToken = tokenized.tokens[from + start];
      const lastToken = tokenized.tokens[from + i];
      const kind = KINDS[kindOf(label)];
      if (firstToken === undefined || lastToken === undefined || kind === undefined) continue;
      names.push({
        start: firstToken.start,
        end: lastToken.end,
        kind,
        score: marginals.probability(best, start, i),
      });
    }
  };

  for (const sentence of tokenized.sentences)
    for (let from = sentence.firstToken; from < sentence.endToken; from += LONGEST_SENTENCE)
      tagPiece(from, Math.min(LONGEST_SENTENCE, sentence.endToken - from));
  return names;
}

/** Kinds of languages, by what a capital letter says in them. */
export function modeOf(language: string): number {
  switch (language.slice(0, 2)) {
    case 'de':
      return 1;
    case 'ru':
      return 2;
    case 'en':
      return 3;
    case 'zh':
      return 4;
    default:
      return 0;
  }
}

/** Index of the first token that is no mark: its capital says little. */
export function firstWord(words: Int32Array, length: number): number {
  for (let i = 0; i < length; i++) if (words[i * COLUMNS + SHAPE] !== MARK) return i;
  return 0;
}
