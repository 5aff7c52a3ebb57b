/** The values of facets as the library shows and completes them. PURE. */
import type { Catalog } from '../clips/catalog/catalog.ts';
import {
  FACETS,
  type Facet,
  type FacetCount,
  type FacetCounts,
  type Filter,
  NO_FILTER,
} from '../clips/choose.ts';
import { FEW_VALUES, type KnownWords, MOST_VALUES, type Shown } from './protocol.ts';

/** What is chosen stays in sight, also when it is rare. */
export function limited(counts: FacetCounts, filter: Filter, wide: readonly Facet[]): FacetCounts {
  const short = FACETS.map(facet => {
    const list = counts[facet];
    const few = list.slice(0, wide.includes(facet) ? MOST_VALUES : FEW_VALUES);
    const chosen = list.find(({ key }) => key === filter[facet]);
    return [facet, chosen && !few.includes(chosen) ? [chosen, ...few] : few] as const;
  });
  return { ...counts, ...Object.fromEntries(short) };
}

export function sizesOf(counts: FacetCounts): Shown['sizes'] {
  const { collection, tag, person, organisation, speaker, outlet, colour, state } = counts;
  return {
    collection: collection.length,
    tag: tag.length,
    person: person.length,
    organisation: organisation.length,
    speaker: speaker.length,
    outlet: outlet.length,
    colour: colour.length,
    state: state.length,
  };
}

export function wordsOf(catalog: Catalog): KnownWords {
  const { counts } = catalog.view({ text: '', filter: NO_FILTER, sort: 'saved' });
  const labels = (list: readonly FacetCount[]) => list.slice(0, 2_000).map(({ label }) => label);
  const people = (kind: 'person' | 'organisation') =>
    counts[kind].slice(0, 2_000).map(({ key: id, label: name }) => ({ id, name, kind }));
  return {
    tags: labels(counts.tag),
    collections: labels(counts.collection),
    people: [...people('person'), ...people('organisation')],
  };
}
