/** Which clips the library shows, in which order, and what they can be filtered by. PURE. */
import type { Clip } from '../model/clip.ts';

export const SORTS = ['saved', 'published', 'outlet', 'speaker', 'match'] as const;
export type Sort = (typeof SORTS)[number];

export const FACETS = ['person', 'organisation', 'speaker', 'outlet', 'tag', 'collection'] as const;
export type Facet = (typeof FACETS)[number];

/** `null`: not filtered. Dates: `2020-07-24`, both ends included, of publication, else of saving. */
export interface Filter {
  readonly person: string | null;
  readonly organisation: string | null;
  readonly speaker: string | null;
  readonly outlet: string | null;
  readonly tag: string | null;
  readonly collection: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: Filter = {
  person: null,
  organisation: null,
  speaker: null,
  outlet: null,
  tag: null,
  collection: null,
  from: null,
  to: null,
};

/** What a clip has of a facet, as `[key, what is shown]`. */
export function facetValues(clip: Clip, facet: Facet): readonly (readonly [key: string, label: string])[] {
  switch (facet) {
    case 'person':
    case 'organisation':
      return clip.entities.filter(({ kind }) => kind === facet).map(({ id, name }) => [id, name]);
    case 'speaker':
      return clip.speaker ? [[clip.speaker.id ?? `name:${clip.speaker.name}`, clip.speaker.name]] : [];
    case 'outlet':
      return [[outletOf(clip), outletOf(clip)]];
    case 'tag':
      return clip.tags.map(tag => [tag, tag]);
    case 'collection':
      return clip.collection === null ? [] : [[clip.collection, clip.collection]];
  }
}

/** The publisher's name, else the host. */
export function outletOf({ source }: Clip): string {
  if (source.publisher) return source.publisher;
  return URL.canParse(source.url) ? new URL(source.url).hostname.replace(/^www\./, '') : source.url;
}

/** The day a clip is filed under. */
export function dayOf({ source, created }: Clip): string {
  return source.published ?? created.slice(0, 10);
}

export function passes(clip: Clip, filter: Filter): boolean {
  return inDates(clip, filter) && FACETS.every(facet => has(clip, facet, filter[facet]));
}

function inDates(clip: Clip, { from, to }: Filter): boolean {
  if (from === null && to === null) return true;
  const day = dayOf(clip);
  // A date that is only a year or a month is in a range that reaches into it.
  if (from !== null && day < from.slice(0, day.length)) return false;
  return to === null || day <= to;
}

function has(clip: Clip, facet: Facet, wanted: string | null): boolean {
  return wanted === null || facetValues(clip, facet).some(([key]) => key === wanted);
}

const last = '￿';

/** @param scores of the search; `null`: none was made */
export function sorted(
  clips: readonly Clip[],
  sort: Sort,
  scores: ReadonlyMap<string, number> | null,
): readonly Clip[] {
  const newest = (a: Clip, b: Clip) => compare(b.created, a.created) || compare(a.id, b.id);
  switch (sort) {
    case 'saved':
      return clips.toSorted(newest);
    case 'published':
      return clips.toSorted((a, b) => compare(dayOf(b), dayOf(a)) || newest(a, b));
    case 'outlet':
      return clips.toSorted((a, b) => compare(outletOf(a), outletOf(b)) || newest(a, b));
    case 'speaker':
      return clips.toSorted(
        (a, b) => compare(a.speaker?.name ?? last, b.speaker?.name ?? last) || newest(a, b),
      );
    case 'match':
      return clips.toSorted((a, b) => (scores?.get(b.id) ?? 0) - (scores?.get(a.id) ?? 0) || newest(a, b));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface FacetCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

/**
 * For each facet, its values among the clips that the other filters leave, most frequent first: choosing another person must stay
 * possible when one is chosen. One pass over all clips.
 */
export function facetCounts(
  clips: readonly Clip[],
  filter: Filter,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const counts = FACETS.map(() => new Map<string, { label: string; count: number }>());
  for (const clip of clips) {
    if (!inDates(clip, filter)) continue;
    const failing = FACETS.filter(facet => !has(clip, facet, filter[facet]));
    if (failing.length > 1) continue;
    for (const [at, facet] of FACETS.entries()) {
      const found = counts[at];
      if (!found || (failing.length === 1 && failing[0] !== facet)) continue;
      for (const [key, label] of facetValues(clip, facet)) {
        const there = found.get(key);
        if (there) there.count++;
        else found.set(key, { label, count: 1 });
      }
    }
  }
  const [person, organisation, speaker, outlet, tag, collection] = counts.map(ranked);
  const none: readonly FacetCount[] = [];
  return {
    person: person ?? none,
    organisation: organisation ?? none,
    speaker: speaker ?? none,
    outlet: outlet ?? none,
    tag: tag ?? none,
    collection: collection ?? none,
  };
}

function ranked(found: ReadonlyMap<string, { label: string; count: number }>): readonly FacetCount[] {
  return [...found]
    .map(([key, { label, count }]) => ({ key, label, count }))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
}
