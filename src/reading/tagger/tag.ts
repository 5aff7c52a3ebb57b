/** Names of persons and organisations that stand in a text, known or not, by a small linear model. */
import type { TokenizedText } from '../text/token.ts';
import { agree } from './consistency.ts';
import { decode, factorsOf, Marginals, predecessorsOf } from './decode.ts';
import { seedOfLanguage } from './evidence.ts';
import { BEGIN, KINDS, kindOf, LAST, OUTSIDE, partOf, type TaggedName, UNIT } from './labels.ts';
import type { TaggerModel } from './model.ts';
import { findPhrases } from './phrases.ts';
import { findRuns, type Runs, roomForRuns } from './runs.ts';
import { Scorer } from './scorer.ts';
import { findSurroundings } from './surroundings.ts';
import { COLUMNS, MARK, SHAPE } from './words.ts';

export type { TaggedName } from './labels.ts';

/** Sentences beyond this many tokens are tagged in pieces: what a page calls one sentence may be a list of thousands. */
const LONGEST_SENTENCE = 256;

/** Words that were read before are kept by model and language: the next page uses the same. */
const workspaces = new WeakMap<TaggerModel, Map<string, Workspace>>();

/**
 * The names in a text, in order of start, not overlapping. `language`: BCP 47 of the text, as far as known; it decides what a
 * capital letter says.
 */
export function tagNames(tokenized: TokenizedText, model: TaggerModel, language = ''): TaggedName[] {
  const { scorer, words, runs, sums, scratch, back, best, predecessors, marginals } = workspaceOf(
    model,
    language.slice(0, 2),
  );
  const names: TaggedName[] = [];

  const tagPiece = (from: number, length: number) => {
    scorer.read(tokenized, from, length, words);
    findRuns(words, length, runs);
    findSurroundings(words, length, runs);
    findPhrases(words, length, runs, model);
    scorer.score(words, length, firstWord(words, length), runs, sums);
    decode(sums, length, model.transitions, predecessors, scratch, back, best);
    let known = false;
    let start = 0;
    for (let i = 0; i < length; i++) {
      const label = best[i] ?? OUTSIDE;
      if (label === OUTSIDE) continue;
      const part = partOf(label);
      if (part === UNIT || part === BEGIN) start = i;
      if (part !== UNIT && part !== LAST) continue;
      if (!known) marginals.read(sums, length);
      known = true;
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
  return agree(tokenized, names);
}

interface Workspace {
  readonly scorer: Scorer;
  readonly words: Int32Array;
  readonly runs: Runs;
  readonly sums: Int32Array;
  readonly scratch: Int32Array;
  readonly back: Uint8Array;
  readonly best: Uint8Array;
  readonly predecessors: readonly Uint8Array[];
  readonly marginals: Marginals;
}

function workspaceOf(model: TaggerModel, language: string): Workspace {
  const byLanguage = workspaces.get(model) ?? new Map<string, Workspace>();
  workspaces.set(model, byLanguage);
  const kept = byLanguage.get(language);
  if (kept !== undefined) return kept;
  const cells = LONGEST_SENTENCE * model.labels;
  const predecessors = predecessorsOf(model.labels);
  const edges = factorsOf(model.transitions, model.step);
  const made: Workspace = {
    scorer: new Scorer(model, seedOfLanguage(language)),
    words: new Int32Array(LONGEST_SENTENCE * COLUMNS),
    runs: roomForRuns(LONGEST_SENTENCE),
    sums: new Int32Array(cells),
    scratch: new Int32Array(cells),
    back: new Uint8Array(cells),
    best: new Uint8Array(LONGEST_SENTENCE),
    predecessors,
    marginals: new Marginals(LONGEST_SENTENCE, edges, model.step, predecessors),
  };
  byLanguage.set(language, made);
  return made;
}

/** Index of the first token that is no mark: its capital says little. */
export function firstWord(words: Int32Array, length: number): number {
  for (let i = 0; i < length; i++) if (words[i * COLUMNS + SHAPE] !== MARK) return i;
  return 0;
}
