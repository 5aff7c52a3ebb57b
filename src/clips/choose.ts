/** Which clips the library shows, in which order, and what they can be filtered by. PURE. */
import type { Clip, Found } from '../model/clip.ts';

export const SORTS = ['saved', 'published', 'outlet', 'speaker', 'match'] as const;
export type Sort = (typeof SORTS)[number];

export const FACETS = [
  'collection',
  'tag',
  'person',
  'organisation',
  'speaker',
  'outlet',
  'colour',
  'state',
] as const;
export type Facet = (typeof FACETS)[number];

/** A value of each facet, or `null`: not filtered. Dates: `2020-07-24`, both ends included, of publication, else of saving. */
export interface Filter extends Readonly<Record<Facet, string | null>> {
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_FILTER: Filter = {
  collection: null,
  tag: null,
  person: null,
  organisation: null,
  speaker: null,
  outlet: null,
  colour: null,
  state: null,
  from: null,
  to: null,
};

/** Begins the key of a speaker who was only named. */
export const NAMED = 'name:';

/** What a clip has of a facet, as `[key, what is shown]`. @param found how its passage was found last, if its page was open since */
export function facetValues(
  clip: Clip,
  facet: Facet,
  found: Found | null,
): readonly (readonly [key: string, label: string])[] {
  switch (facet) {
    case 'person':
    case 'organisation':
      return clip.entities.filter(({ kind }) => kind === facet).map(({ id, name }) => [id, name]);
    case 'speaker':
      return clip.speaker ? [[clip.speaker.id ?? NAMED + clip.speaker.name, clip.speaker.name]] : [];
    case 'outlet':
      return [[outletOf(clip), outletOf(clip)]];
    case 'tag':
      return clip.tags.map(tag => [tag, tag]);
    case 'collection':
      return clip.collection === null ? [] : [[clip.collection, clip.collection]];
    case 'colour':
      return [[clip.colour, clip.colour]];
    case 'state':
      return found === null ? [] : stateOf(found);
  }
}

function stateOf(found: Found): readonly (readonly [string, string])[] {
  if (found.how === 'lost') return [['lost', 'lost']];
  return found.doubt ? [['doubt', 'doubt']] : [];
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

/** @param day `2020-07-24`, or less exact: then it is in a range that reaches into it */
export function inDates(day: string, { from, to }: Pick<Filter, 'from' | 'to'>): boolean {
  if (from !== null && day < from.slice(0, day.length)) return false;
  return to === null || day <= to;
}

export interface FacetCount {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;
