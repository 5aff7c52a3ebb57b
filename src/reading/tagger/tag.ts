/** Names of persons and organisations that stand in a text, known or not, by a small linear model. */
import type { TokenizedText } from '../tokens.ts';
import { decode, Marginals, predecessorsOf } from './decode.ts';
import { findRuns, type Runs } from './features.ts';
import { BEGIN, KINDS, kindOf, LAST, type NameKind, OUTSIDE, partOf, UNIT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { Scorer } from './scorer.ts';
import { COLUMNS, MARK, SHAPE } from './words.ts';

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

/** Words that were read before are kept by model and mode: the next page uses the same. */
const scorers = new WeakMap<TaggerModel, Map<number, Scorer>>();

/**
 * The names in a text, in order of start, not overlapping. `language`: BCP 47 of the text, as far as known; it decides what a
 * capital letter says.
 */
export function tagNames(tokenized: TokenizedText, model: TaggerModel, language = ''): TaggedName[] {
  const L = model.labels;
  const scorer = scorerOf(model, modeOf(language));
  const words = new Int32Array(LONGEST_SENTENCE * COLUMNS);
  const runs: Runs = { start: new Int32Array(LONGEST_SENTENCE), end: new Int32Array(LONGEST_SENTENCE) };
  const sums = new Int32Array(LONGEST_SENTENCE * L);
  const scratch = new Int32Array(LONGEST_SENTENCE * L);
  const back = new Uint8Array(LONGEST_SENTENCE * L);
  const best = new Uint8Array(LONGEST_SENTENCE);
  const predecessors = predecessorsOf(L);
  const names: TaggedName[] = [];

  const tagPiece = (from: number, length: number) => {
    scorer.read(tokenized, from, length, words);
    findRuns(words, length, runs);
    scorer.score(words, length, firstWord(words, length), runs, sums);
    decode(sums, length, model.transitions, predecessors, scratch, back, best);
    let marginals: Marginals | undefined;
    let start = 0;
    for (let i = 0; i < length; i++) {
      const label = best[i] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      const part = partOf(label);
      if (part === UNIT || part === BEGIN) start = i;
      if (part !== UNIT && part !== LAST) continue;
      marginals ??= new Marginals(sums, length, model.transitions, model.step, predecessors);
      const firstToken = tokenized.tokens[from + start];
      const lastToken = tokenized.tokens[from + i];
      const kind = KINDS[kindOf(label)];
      if (firstToken === undefined || lastToken === undefined || kind === undefined) continue;
      const score = marginals.probability(best, start, i);
      names.push({ start: firstToken.start, end: lastToken.end, kind, score });
    }
  };

  for (const sentence of tokenized.sentences)
    for (let from = sentence.firstToken; from < sentence.endToken; from += LONGEST_SENTENCE)
      tagPiece(from, Math.min(LONGEST_SENTENCE, sentence.endToken - from));
  return names;
}

function scorerOf(model: TaggerModel, mode: number): Scorer {
  const byMode = scorers.get(model) ?? new Map<number, Scorer>();
  scorers.set(model, byMode);
  const scorer = byMode.get(mode) ?? new Scorer(model, mode);
  byMode.set(mode, scorer);
  return scorer;
}

/** Kinds of languages, by what a capital letter says in them; what one of them learned beside what all share. */
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
