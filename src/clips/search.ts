/** Full-text search over clips: MiniSearch with words of every language of the product. PURE. */
import MiniSearch from 'minisearch';
import type { Clip } from '../model/clip.ts';
import { folded, queryWords, wordsOf } from './fold.ts';

/** What is searched, and how much a hit there counts. */
const FIELDS = {
  exact: 3,
  note: 2,
  tags: 3,
  people: 2,
  speaker: 2,
  title: 1.5,
  source: 1,
  collection: 1,
} as const;
type Field = keyof typeof FIELDS;
const NAMES = Object.keys(FIELDS) as Field[];

const isName = (name: string): name is Field => name in FIELDS;

function fieldOf(clip: Clip, field: Field): string {
  switch (field) {
    case 'exact':
      return clip.place.quote.exact;
    case 'note':
      return clip.note;
    case 'tags':
      return clip.tags.join('\n');
    case 'people':
      return clip.entities.map(({ name }) => name).join('\n');
    case 'speaker':
      return clip.speaker?.name ?? '';
    case 'title':
      return clip.source.title;
    case 'source':
      return `${clip.source.publisher ?? ''}\n${clip.source.authors.join('\n')}`;
    case 'collection':
      return clip.collection ?? '';
  }
}

export class ClipIndex {
  readonly #index = new MiniSearch<Clip>({
    fields: [...NAMES],
    extractField: (clip, name) => (isName(name) ? fieldOf(clip, name) : clip.id),
    tokenize: wordsOf,
    // Folded already.
    processTerm: term => term,
    searchOptions: {
      tokenize: queryWords,
      boost: FIELDS,
      combineWith: 'AND',
      prefix: term => term.length > 1,
    },
  });

  put(clip: Clip): void {
    if (this.#index.has(clip.id)) this.#index.discard(clip.id);
    this.#index.add(clip);
  }

  remove(id: string): void {
    if (this.#index.has(id)) this.#index.discard(id);
  }

  /** Ids of the clips that hold all words, best first, and their scores; words in quotation marks must stand together. */
  find(query: string, clipOf: (id: string) => Clip | undefined): ReadonlyMap<string, number> {
    const phrases = Array.from(query.matchAll(/["„“”«»]([^"„“”«»]+)["„“”«»]/g), ([, phrase = '']) =>
      folded(phrase),
    );
    const found = new Map<string, number>();
    for (const { id, score } of this.#index.search(query)) {
      const clip = clipOf(id);
      if (clip && phrases.every(phrase => NAMES.some(name => folded(fieldOf(clip, name)).includes(phrase))))
        found.set(id, score);
    }
    return found;
  }
}
