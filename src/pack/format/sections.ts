/** The sections of a pack file, in the order they stand in it; the first ones are resident, the others are read where needed. */
export const SECTIONS = [
  /** JSON: PackInfo, counts. */
  { name: 'info', id: 1, resident: true },
  { name: 'names-head', id: 2, resident: true },
  { name: 'names-first', id: 3, resident: true },
  { name: 'names-low', id: 4, resident: true },
  { name: 'names-prefixes', id: 5, resident: true },
  { name: 'names-pairs', id: 22, resident: true },
  { name: 'names-buckets', id: 23, resident: true },
  { name: 'names-postings', id: 6, resident: true },
  { name: 'offices', id: 7, resident: true },
  /** Block tables: where in the section of the same name a key's records are. */
  { name: 'ids-blocks', id: 8, resident: true },
  { name: 'entities-blocks', id: 9, resident: true },
  { name: 'statements-blocks', id: 10, resident: true },
  { name: 'articles-blocks', id: 11, resident: true },
  { name: 'about-blocks', id: 12, resident: true },
  { name: 'similar-blocks', id: 13, resident: true },
  /** Last of the resident ones, so that a device short of memory can leave it on disk. */
  { name: 'names-table', id: 14, resident: true },
  { name: 'ids', id: 15, resident: false },
  { name: 'entities', id: 16, resident: false },
  { name: 'statements', id: 17, resident: false },
  { name: 'articles', id: 18, resident: false },
  { name: 'about', id: 19, resident: false },
  { name: 'similar', id: 20, resident: false },
] as const;

/** Sections that only some packs have. */
export const OPTIONAL = [
  /** Of a shared collection its clips: u32 length inflated, then JSON deflated (format/clips.ts). */
  { name: 'clips', id: 21, resident: false },
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'] | (typeof OPTIONAL)[number]['name'];
type Known = { readonly name: SectionName; readonly id: number; readonly resident: boolean };
export const KNOWN: readonly Known[] = [...SECTIONS, ...OPTIONAL];
