/**
 * Words → the clips that hold them: an inverted index in typed arrays. What was indexed before stands in sorted blocks, found by binary
 * search; what came since beside them as it came, until `fold` makes one block of all. Libraries were measured first
 * (docs/decisions/0006-the-library.md). PURE.
 */

import { stemOf } from './endings.ts';
import { queryWords } from './fold.ts';
import { type Block, Fresh, type Visit } from './fresh.ts';

/** What is kept of an index between two openings of the library. */
export interface KeptIndex {
  /** Sorted by UTF-16 units, parted by line ends. */
  readonly terms: string;
  /** Where each term's entries begin; one more than terms. */
  readonly starts: Uint32Array;
  /** Number of the clip × 256 + weight. */
  readonly entries: Uint32Array;
}

/** Largest weight of a word in a clip. */
export const HEAVIEST = 255;

/** A beginning of a word counts less than the whole, the more of it is missing; another form of it less still. */
const PREFIX = { least: 0.25, more: 0.5 } as const;
const FORM = 0.4;

export class TextIndex {
  #blocks: Block[] = [];
  #fresh = new Fresh();

  /** @param weights of its words, 1 to HEAVIEST */
  add(doc: number, weights: ReadonlyMap<string, number>): void {
    for (const [word, weight] of weights)
      this.#fresh.add(word, doc * 256 + Math.max(1, Math.min(HEAVIEST, weight)));
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
      this.#visit(word, (entries, from, to, factor, first) => {
        for (let at = from; at < to; at++) {
          const entry = entries[at] ?? 0;
          const doc = first + (entry >>> 8);
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
    for (const { terms, starts, entries, first } of this.#blocks)
      for (let at = lowerBound(terms, begin); at < terms.length; at++) {
        const term = terms[at] ?? '';
        if (!term.startsWith(begin)) break;
        const factor = factorOf(term);
        if (factor > 0) visit(entries, starts[at] ?? 0, starts[at + 1] ?? 0, factor, first);
      }
    this.#fresh.visit(term => (term.startsWith(begin) ? factorOf(term) : 0), visit);
  }

  /** Makes one block of everything. @param renumbered the new number of each document, −1: it is gone. `null`: as they are */
  fold(renumbered: Int32Array | null = null): void {
    if (this.#fresh.size > 0) this.#blocks.push(this.#fresh.block());
    this.#fresh = new Fresh();
    if (this.#blocks.length <= 1 && renumbered === null) return;
    const old = this.#blocks.map(block => ({ ...block, at: 0 }));
    const terms: string[] = [];
    const starts: number[] = [0];
    const entries = new Uint32Array(old.reduce((sum, block) => sum + block.entries.length, 0));
    let end = 0;
    for (const term of [...new Set(old.flatMap(block => block.terms))].sort()) {
      const before = end;
      for (const block of old) {
        if (block.terms[block.at] !== term) continue;
        const to = block.starts[block.at + 1] ?? 0;
        for (let at = block.starts[block.at] ?? 0; at < to; at++) {
          const entry = block.entries[at] ?? 0;
          const doc = block.first + (entry >>> 8);
          const now = renumbered ? (renumbered[doc] ?? -1) : doc;
          if (now >= 0) entries[end++] = now * 256 + (entry & 255);
        }
        block.at++;
      }
      if (end === before) continue;
      terms.push(term);
      starts.push(end);
    }
    this.#blocks = [{ terms, starts: Uint32Array.from(starts), entries: entries.slice(0, end), first: 0 }];
  }

  /** Folds first. */
  kept(): KeptIndex {
    this.fold();
    const { terms, starts, entries } = this.#blocks[0] ?? new Fresh().block();
    return { terms: terms.join('\n'), starts, entries };
  }

  /** What was kept of another index. @param first number of its first document here */
  join({ terms, starts, entries }: KeptIndex, first: number): void {
    if (terms !== '') this.#blocks.push({ terms: terms.split('\n'), starts, entries, first });
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
