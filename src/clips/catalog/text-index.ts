/**
 * Words → the clips that hold them: an inverted index in typed arrays. What was indexed before is one sorted block (`base`), found by
 * binary search; what came since stands in a small map beside it until `fold` makes one block of both. Libraries were measured first
 * (docs/decisions/0006-the-library.md). PURE.
 */

import { stemOf } from './endings.ts';
import { queryWords } from './fold.ts';

/** What is kept of an index between two openings of the library. */
export interface KeptIndex {
  /** Sorted by UTF-16 units, parted by line ends. */
  readonly terms: string;
  /** Where each term's entries begin; one more than terms. */
  readonly starts: Uint32Array;
  /** Number of the clip × 256 + weight, ascending in each term. */
  readonly entries: Uint32Array;
}

/** Largest weight of a word in a clip. */
export const HEAVIEST = 255;

/** A beginning of a word counts less than the whole, the more of it is missing; another form of it less still. */
const PREFIX = { least: 0.25, more: 0.5 } as const;
const FORM = 0.4;

interface Base {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/** Entries from–to that count by `factor`. */
type Visit = (entries: ArrayLike<number>, from: number, to: number, factor: number) => void;

const EMPTY: Base = { terms: [], starts: new Uint32Array(1), entries: new Uint32Array(0) };

export class TextIndex {
  #base: Base = EMPTY;
  #fresh = new Map<string, number[]>();

  /** @param doc larger than every one before @param weights of its words, 1 to HEAVIEST */
  add(doc: number, weights: ReadonlyMap<string, number>): void {
    for (const [word, weight] of weights) {
      const entry = doc * 256 + Math.max(1, Math.min(HEAVIEST, weight));
      const there = this.#fresh.get(word);
      if (there) there.push(entry);
      else this.#fresh.set(word, [entry]);
    }
  }

  /**
   * Scores of the documents that hold every word of `query`, or a word that begins with it, or another form of it; 0 for all others.
   * `null`: the query has no word.
   * @param count of documents
   */
  scores(query: string, count: number, dead: (doc: number) => boolean): Float32Array | null {
    const words = [...new Set(queryWords(query))];
    if (words.length === 0) return null;
    let total = new Float32Array(count);
    for (const [nth, word] of words.entries()) {
      const best = new Float32Array(count);
      this.#visit(word, (entries, from, to, factor) => {
        for (let at = from; at < to; at++) {
          const entry = entries[at] ?? 0;
          const doc = entry >>> 8;
          const score = (entry & 255) * factor;
          if (score > (best[doc] ?? 0)) best[doc] = score;
        }
      });
      let holders = 0;
      for (let doc = 0; doc < count; doc++) {
        if (!best[doc]) continue;
        if (dead(doc) || (nth > 0 && !total[doc])) best[doc] = 0;
        else holders++;
      }
      // Rare words say more (inverse document frequency).
      const rarity = Math.log(1 + count / (1 + holders));
      const next = new Float32Array(count);
      if (holders > 0)
        for (let doc = 0; doc < count; doc++) {
          const score = best[doc] ?? 0;
          if (score > 0) next[doc] = (total[doc] ?? 0) + score * rarity;
        }
      total = next;
    }
    return total;
  }

  #visit(word: string, visit: Visit): void {
    const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
    const form = unspaced ? null : stemOf(word);
    const begin = form?.stem ?? word;
    const factorOf = (term: string): number => {
      if (term === word) return 1;
      if (unspaced) return 0;
      if (term.startsWith(word)) return PREFIX.least + (PREFIX.more * word.length) / term.length;
      return form && term.length <= form.longest ? FORM : 0;
    };
    const { terms, starts, entries } = this.#base;
    for (let at = lowerBound(terms, begin); at < terms.length; at++) {
      const term = terms[at] ?? '';
      if (!term.startsWith(begin)) break;
      const factor = factorOf(term);
      if (factor > 0) visit(entries, starts[at] ?? 0, starts[at + 1] ?? 0, factor);
    }
    for (const [term, list] of this.#fresh) {
      if (!term.startsWith(begin)) continue;
      const factor = factorOf(term);
      if (factor > 0) visit(list, 0, list.length, factor);
    }
  }

  /** Makes one block of everything. @param renumbered the new number of each document, −1: it is gone; must ascend. `null`: as they are */
  fold(renumbered: Int32Array | null = null): void {
    if (this.#fresh.size === 0 && renumbered === null) return;
    const old = this.#base;
    const fresh = [...this.#fresh.keys()].sort();
    const terms: string[] = [];
    const starts: number[] = [0];
    let size = old.entries.length;
    for (const list of this.#fresh.values()) size += list.length;
    const entries = new Uint32Array(size);
    let end = 0;
    const put = (list: ArrayLike<number>, from: number, to: number) => {
      for (let at = from; at < to; at++) {
        const entry = list[at] ?? 0;
        const doc = renumbered ? (renumbered[entry >>> 8] ?? -1) : entry >>> 8;
        if (doc >= 0) entries[end++] = doc * 256 + (entry & 255);
      }
    };
    let [one, other] = [0, 0];
    while (one < old.terms.length || other < fresh.length) {
      const [a, b] = [old.terms[one], fresh[other]];
      const term = a === undefined ? b : b === undefined || a <= b ? a : b;
      if (term === undefined) break;
      const before = end;
      if (term === a) {
        put(old.entries, old.starts[one] ?? 0, old.starts[one + 1] ?? 0);
        one++;
      }
      if (term === b) {
        const list = this.#fresh.get(term) ?? [];
        put(list, 0, list.length);
        other++;
      }
      if (end === before) continue;
      terms.push(term);
      starts.push(end);
    }
    this.#base = { terms, starts: Uint32Array.from(starts), entries: entries.slice(0, end) };
    this.#fresh = new Map();
  }

  /** Folds first. */
  kept(): KeptIndex {
    this.fold();
    const { terms, starts, entries } = this.#base;
    return { terms: terms.join('\n'), starts, entries };
  }

  static from({ terms, starts, entries }: KeptIndex): TextIndex {
    const index = new TextIndex();
    index.#base = { terms: terms === '' ? [] : terms.split('\n'), starts, entries };
    return index;
  }
}

/** The first place at which a sorted list is not below `wanted`. */
function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
