/** What the filters leave, and how often each value of a facet is in it. PURE. */
import { FACETS, type Facet, type FacetCount, type FacetCounts, type Filter } from '../choose.ts';
import type { VisitCodes } from './visit-codes.ts';

/** A value of a facet, as it is written in some clips. `facet`: its place in FACETS. */
export interface Counted {
  readonly facet: number;
  readonly key: string;
  readonly label: string;
}

export interface Values {
  readonly values: readonly Counted[];
  /** For each the number of the value that it is counted with (unite.ts). */
  readonly united: Uint32Array;
}

/**
 * Of `order` those that pass, and for each facet its values among the clips that the *other* filters leave, most frequent first:
 * choosing another person must stay possible when one is chosen. One pass.
 * @param scores those without one are passed over; `null`: none are
 */
export function countFacets(
  order: Uint32Array,
  filter: Filter,
  { values, united }: Values,
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
    const wanted = name === undefined ? null : filter[name];
    if (wanted !== null && (wanted === key || wanted === values[united[code] ?? code]?.key))
      meets[code] = 1 << facet;
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
  return { docs, counts: ranked({ values, united }, counts) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is counted together is called as it is most often. */
function ranked({ values, united }: Values, counts: Uint32Array): FacetCounts {
  const lists = FACETS.map((): FacetCount[] => []);
  const sums = new Uint32Array(values.length);
  const usual = new Uint32Array(united);
  for (const [code, count] of counts.entries()) {
    const one = united[code] ?? code;
    sums[one] = (sums[one] ?? 0) + count;
    if (count > (counts[usual[one] ?? one] ?? 0)) usual[one] = code;
  }
  for (const [code, { facet, key }] of values.entries()) {
    const count = sums[code] ?? 0;
    const label = values[usual[code] ?? code]?.label ?? '';
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
