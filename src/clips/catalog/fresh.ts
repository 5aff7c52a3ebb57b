/** What came into an index since its last block, in the order in which it came; and the block that it becomes. PURE. */
import { Growing } from './growing.ts';

export interface Block {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  /** Number of its first document: those in its entries begin at 0. */
  readonly first: number;
}

/** Entries from–to that count by `factor`; their documents' numbers begin at `first`. */
export type Visit = (entries: Uint32Array, from: number, to: number, factor: number, first: number) => void;

/** A list for each term would be tens of thousands of small arrays. */
export class Fresh {
  readonly #terms = new Map<string, number>();
  /** Of each entry the number of its term. */
  readonly #termOf = new Growing();
  readonly #entries = new Growing();

  get size(): number {
    return this.#entries.length;
  }

  add(term: string, entry: number): void {
    let number = this.#terms.get(term);
    if (number === undefined) {
      number = this.#terms.size;
      this.#terms.set(term, number);
    }
    this.#termOf.push(number);
    this.#entries.push(entry);
  }

  /** @param factorOf 0: not wanted */
  visit(factorOf: (term: string) => number, visit: Visit): void {
    const entries = this.#entries.seen();
    let some = false;
    const factors = new Float64Array(this.#terms.size);
    for (const [term, number] of this.#terms) {
      const factor = factorOf(term);
      if (factor <= 0) continue;
      factors[number] = factor;
      some = true;
    }
    for (let at = 0; some && at < entries.length; at++) {
      const factor = factors[this.#termOf.at(at)] ?? 0;
      if (factor > 0) visit(entries, at, at + 1, factor, 0);
    }
  }

  block(): Block {
    const terms = [...this.#terms.keys()].sort();
    const rankOf = new Uint32Array(terms.length);
    for (const [rank, term] of terms.entries()) rankOf[this.#terms.get(term) ?? 0] = rank;
    const starts = new Uint32Array(terms.length + 1);
    const rank = (at: number) => rankOf[this.#termOf.at(at)] ?? 0;
    for (let at = 0; at < this.size; at++) starts[rank(at) + 1] = (starts[rank(at) + 1] ?? 0) + 1;
    for (let at = 0; at < terms.length; at++) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(this.size);
    for (let at = 0; at < this.size; at++) {
      const to = next[rank(at)] ?? 0;
      entries[to] = this.#entries.at(at);
      next[rank(at)] = to + 1;
    }
    return { terms, starts, entries, first: 0 };
  }
}
