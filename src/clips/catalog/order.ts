/** The orders of the library. Strings are compared once a value, numbers once a clip. PURE. */
import { FACETS, type Sort } from '../choose.ts';
import type { Counted } from './counting.ts';
import type { VisitCodes } from './visit-codes.ts';

export interface Orderable {
  readonly ids: readonly string[];
  readonly created: readonly string[];
  readonly days: readonly string[];
  /** Of a facet: the place of a clip's value among the values in the alphabet; clips without one come last. */
  readonly rank: (facet: 'outlet' | 'speaker') => (doc: number) => number;
}

/** Made when something is sorted: the rules of the language are a large table, and this file is a part of the background, which starts again and again. */
let collator: Intl.Collator | undefined;
const byAlphabet = (a: string, b: string): number => {
  collator ??= new Intl.Collator(undefined, { numeric: true });
  return collator.compare(a, b);
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @param living changed in place and given back */
export function orderBy(living: Uint32Array, sort: Sort, of: Orderable): Uint32Array {
  const newest = (a: number, b: number) =>
    compare(of.created[b] ?? '', of.created[a] ?? '') || compare(of.ids[a] ?? '', of.ids[b] ?? '');
  switch (sort) {
    case 'published':
      return living.sort((a, b) => compare(of.days[b] ?? '', of.days[a] ?? '') || newest(a, b));
    case 'outlet':
    case 'speaker': {
      const rank = of.rank(sort);
      return living.sort((a, b) => rank(a) - rank(b) || newest(a, b));
    }
    default:
      return living.sort(newest);
  }
}

/** Ranks of outlets and speakers by their labels; what is one to the reader (unite.ts) has one. */
export function ranksOf(
  values: readonly Counted[],
  united: Uint32Array,
  codesOf: VisitCodes,
): Orderable['rank'] {
  return name => {
    const facet = FACETS.indexOf(name);
    const own = values.flatMap((value, code) =>
      value.facet === facet && united[code] === code ? [{ ...value, code }] : [],
    );
    own.sort((a, b) => byAlphabet(a.label, b.label));
    const ranks = new Uint32Array(values.length);
    for (const [at, { code }] of own.entries()) ranks[code] = at + 1;
    for (const [code, one] of united.entries()) ranks[code] = ranks[one] ?? 0;
    return doc => {
      let least = Number.MAX_SAFE_INTEGER;
      codesOf(doc, code => {
        const rank = ranks[code] ?? 0;
        if (rank > 0) least = rank;
      });
      return least;
    };
  };
}

/** Of `order` those with a score, highest first, of equals in the old order: sorted as plain numbers, which needs no call a pair. */
export function bestFirst(order: Uint32Array, scores: Float32Array): Uint32Array {
  const places = 2 ** 24;
  const keys = new Float64Array(order.length);
  let found = 0;
  for (const [at, doc] of order.entries()) {
    const score = scores[doc] ?? 0;
    if (score > 0) keys[found++] = at - Math.round(score * 256) * places;
  }
  return Uint32Array.from(keys.subarray(0, found).sort(), key => {
    const at = ((key % places) + places) % places;
    return order[at] ?? 0;
  });
}
