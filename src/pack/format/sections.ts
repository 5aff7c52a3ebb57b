/** The sections of a pack file, in the order they stand in it; the first ones are resident, the others are read where needed. */
export const SECTIONS = [
  /** JSON: PackInfo, counts. */
  { name: 'info', id: 1, resident: true },
  { name: 'names-head', id: 2, resident: true },
  { name: 'names-starts', id: 3, resident: true },
  { name: 'names-first', id: 4, resident: true },
  { name: 'names-low', id: 5, resident: true },
  { name: 'names-pairs', id: 6, resident: true },
  { name: 'names-grams', id: 7, resident: true },
  { name: 'names-postings', id: 8, resident: true },
  { name: 'offices', id: 9, resident: true },
  /** Block tables: where in the section of the same name a key's records are. */
  { name: 'ids-blocks', id: 10, resident: true },
  { name: 'entities-blocks', id: 11, resident: true },
  { name: 'statements-blocks', id: 12, resident: true },
  { name: 'articles-blocks', id: 13, resident: true },
  { name: 'about-blocks', id: 14, resident: true },
  { name: 'similar-blocks', id: 15, resident: true },
  /** Last of the resident ones, so that a device short of memory can leave it on disk. */
  { name: 'names-table', id: 16, resident: true },
  { name: 'ids', id: 17, resident: false },
  { name: 'entities', id: 18, resident: false },
  { name: 'statements', id: 19, resident: false },
  { name: 'articles', id: 20, resident: false },
  { name: 'about', id: 21, resident: false },
  { name: 'similar', id: 22, resident: false },
] as const;

export type SectionName = (typeof SECTIONS)[number]['name'];

export function isSectionName(name: string): name is SectionName {
  return SECTIONS.some(section => section.name === name);
}
