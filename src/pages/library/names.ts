/** Which words of the interface name what. */
import type { Facet, Sort } from '../../clips/choose.ts';

export const FACET_NAMES = {
  person: 'libraryPerson',
  organisation: 'libraryOrganisation',
  speaker: 'librarySpeaker',
  outlet: 'libraryOutlet',
  tag: 'libraryTag',
  collection: 'libraryCollection',
  colour: 'clipColour',
  state: 'libraryState',
} as const satisfies Record<Facet, string>;

export const SORT_NAMES = {
  saved: 'librarySortSaved',
  published: 'librarySortPublished',
  outlet: 'librarySortOutlet',
  speaker: 'librarySortSpeaker',
  match: 'librarySortMatch',
} as const satisfies Record<Sort, string>;

export const STATE_NAMES = { lost: 'libraryLost', doubt: 'libraryDoubtful' } as const;
