/** Walks Wikidata's class tree: some five million edges of a full dump in typed memory (about 100 MB), the one part that is not streamed. */
import { BuildError } from '../input/bad-lines.ts';
import { type Mark, ROOTS, STOPS } from './roots.ts';

export class ClassTree {
  /** Per parent the place of its first child in `#children`; edges come parent by parent, so that the next parent's place is the end. */
  readonly #first = new Map<number, number>();
  #children = new Uint32Array(1 << 16);
  #count = 0;
  #last = -1;

  /** `child` is a subclass of `parent`. All children of a parent one after the other. @throws BuildError otherwise */
  add(parent: string, child: string): void {
    const key = numberOf(parent);
    if (key !== this.#last) {
      if (this.#first.has(key)) throw new BuildError(`the lines are not sorted: ${parent} comes twice`);
      this.#first.set(key, this.#count);
      this.#last = key;
    }
    if (this.#count === this.#children.length) {
      const larger = new Uint32Array(this.#count * 2);
      larger.set(this.#children);
      this.#children = larger;
    }
    this.#children[this.#count++] = numberOf(child);
  }

  /** Every class under the roots of `mark` with the roots, without the stops and what is only under them. Once, after all `add`. */
  under(
    mark: Mark,
    roots: readonly string[] = ROOTS[mark],
    stops: readonly string[] = STOPS[mark],
  ): Set<string> {
    const ends = this.#ends();
    const seen = new Set([...roots, ...stops].map(numberOf));
    const queue = roots.map(numberOf);
    for (const parent of queue) {
      const from = this.#first.get(parent) ?? 0;
      for (let at = from; at < (ends.get(parent) ?? 0); at++) {
        const child = this.#children[at] ?? 0;
        if (seen.has(child)) continue;
        seen.add(child);
        queue.push(child);
      }
    }
    return new Set(queue.map(number => `Q${number}`));
  }

  #ends(): Map<number, number> {
    const ends = new Map<number, number>();
    let previous = -1;
    for (const [parent, from] of this.#first) {
      if (previous !== -1) ends.set(previous, from);
      previous = parent;
    }
    if (previous !== -1) ends.set(previous, this.#count);
    return ends;
  }
}

const numberOf = (id: string): number => Number(id.slice(1));
