/** What the filters leave, and how often each value of a facet is in it. PURE. */
import { FACETS, type Facet, type FacetCount, type FacetCounts, type Filter } from '../choose.ts';
import type { VisitCodes } from './catalog.ts';

/** A value of a facet. `facet`: its place in FACETS. */
export interface Counted {
  readonly facet: number;
  readonly key: string;
  readonly label: string;
}

/**
 * Of `order` those that pass, and for each facet its values among the clips that the *other* filters leave, most frequent first:
 * choosing another person must stay possible when one is chosen. One pass.
 * @param scores those without one are passed over; `null`: none are
 */
export function countFacets(
  order: Uint32Array,
  filter: Filter,
  values: readonly Counted[],
  inTime: (doc: number) => boolean,
  codesOf: VisitCodes,
  scores: Float32Array | null,
): { readonly docs: number[]; readonly counts: FacetCounts } {
  /** A bit for each facet that is filtered, and for each value that is asked for. */
  let asked = 0;
  for (const [at, facet] of FACETS.entries()) if (filter[facet] !== null) asked |= 1 << at;
  const bits = new Uint16Array(values.length);
  const meets = new Uint16Array(values.length);
  for (const [code, { facet, key }] of values.entries()) {
    bits[code] = 1 << facet;
    const name = FACETS[facet];
    if (name !== undefined && filter[name] === key) meets[code] = 1 << facet;
  }
  const counts = new Uint32Array(values.length);
  const docs: number[] = [];
  for (const doc of order) {
    if ((scores && !scores[doc]) || !inTime(doc)) continue;
    let met = 0;
    if (asked !== 0)
      codesOf(doc, code => {
        met |= meets[code] ?? 0;
      });
    const failing = asked & ~met;
    // Two filters fail: it counts for neither.
    if ((failing & (failing - 1)) !== 0) continue;
    if (failing === 0) docs.push(doc);
    codesOf(doc, code => {
      if (failing === 0 || failing === bits[code]) counts[code] = (counts[code] ?? 0) + 1;
    });
  }
  return { docs, counts: ranked(values, counts) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ranked(values: readonly Counted[], counts: Uint32Array): FacetCounts {
  const lists = FACETS.map((): FacetCount[] => []);
  for (const [code, { facet, key, label }] of values.entries()) {
    const count = counts[code] ?? 0;
    if (count > 0) lists[facet]?.push({ key, label, count });
  }
  for (const list of lists)
    list.sort((a, b) => b.count - a.count || compare(a.label, b.label) || compare(a.key, b.key));
  const of = (facet: Facet): readonly FacetCount[] => lists[FACETS.indexOf(facet)] ?? [];
  return {
    collection: of('collection'),
    tag: of('tag'),
    person: of('person'),
    organisation: of('organisation'),
    speaker: of('speaker'),
    outlet: of('outlet'),
    colour: of('colour'),
    state: of('state'),
  };
}
