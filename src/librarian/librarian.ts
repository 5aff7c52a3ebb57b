/** Keeps the catalogue in step with the clips and answers the library from it. Only reads clips; the catalogue is its own. */
import { Catalog } from '../clips/catalog/catalog.ts';
import {
  FACETS,
  type Facet,
  type FacetCount,
  type FacetCounts,
  type Filter,
  NO_FILTER,
} from '../clips/choose.ts';
import { keepCatalog, loadCatalog } from '../store/clip-catalog.ts';
import { type ClipsDb, clipsById, clipsSince } from '../store/clips.ts';
import {
  type AskName,
  FEW_VALUES,
  type KnownWords,
  type LibraryAsks,
  MOST_VALUES,
  type Row,
  type Rows,
  type Shown,
} from './protocol.ts';

/** Clips read and put in before others may be answered. */
const BATCH = 200;
/** Milliseconds between two "changed" while clips come in by the thousand. */
const SELDOM = 600;
/** Changes after which the catalogue is kept anew: fewer are quickly read again at the next opening. */
const MANY = 200;
/** Rows held in memory. */
const REMEMBERED = 3_000;

export interface LibrarianOptions {
  readonly db: ClipsDb;
  /** Name of the database in which the catalogue is kept. */
  readonly catalogName?: string;
  readonly changed: (waiting: number) => void;
}

export class Librarian {
  readonly #db: ClipsDb;
  readonly #name: string | undefined;
  readonly #changed: (waiting: number) => void;
  #catalog = new Catalog();
  #turn = 0;
  #waiting: string[] = [];
  #working: Promise<void> | null = null;
  #since = 0;
  #told = 0;
  #view = 0;
  #ids: readonly string[] = [];
  /** Rows that were shown: the next letter of a search shows many of them again. */
  readonly #read = new Map<string, Row>();

  constructor({ db, catalogName, changed }: LibrarianOptions) {
    this.#db = db;
    this.#name = catalogName;
    this.#changed = changed;
  }

  /** The kept catalogue, and what was written since. Views can be asked for when this resolves; what is missing follows. */
  async open(): Promise<void> {
    const known = await this.#remember();
    const { all, changed, turn } = await clipsSince(this.#db, known);
    const there = new Set(all);
    for (const id of [...this.#catalog.ids()]) if (!there.has(id)) this.#catalog.remove(id);
    this.#turn = turn;
    this.take(changed);
  }

  /** @returns the last writing that the kept catalogue has seen; 0: there is none, or it is damaged */
  async #remember(): Promise<number> {
    try {
      const kept = await loadCatalog(this.#name);
      if (!kept) return 0;
      this.#catalog = Catalog.from(kept.catalog);
      return kept.turn;
    } catch (error) {
      console.warn('byname: the catalogue is made anew', error);
      return 0;
    }
  }

  /** Clips that were written: they are read again. */
  take(ids: readonly string[]): void {
    for (const id of ids) this.#waiting.push(id);
    if (this.#waiting.length > 0) this.#working ??= this.#work().finally(() => (this.#working = null));
  }

  /** Resolves when everything that was taken is in the catalogue. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      const ids = [...new Set(this.#waiting.splice(0, BATCH))];
      const gone = new Set(ids);
      for (const id of ids) this.#read.delete(id);
      for (const { clip, found } of await clipsById(this.#db, ids)) {
        if (clip.deleted) continue;
        gone.delete(clip.id);
        this.#catalog.put(clip, found?.found ?? null);
      }
      for (const id of gone) this.#catalog.remove(id);
      this.#since += ids.length;
      if (performance.now() - this.#told > SELDOM) this.#tell();
      // Others are answered in between.
      await new Promise(later => setTimeout(later, 0));
    }
    this.#tell();
    if (this.#since >= MANY) await this.#keep();
  }

  #tell(): void {
    this.#told = performance.now();
    this.#changed(this.#waiting.length);
  }

  async #keep(): Promise<void> {
    const { all: _, changed, turn } = await clipsSince(this.#db, this.#turn);
    // What was written while this was working is on its way here; it is read again at the next opening.
    const kept = changed.length === 0 ? turn : this.#turn;
    await keepCatalog(this.#catalog.kept(), kept, this.#name).catch(error =>
      console.warn('byname: the catalogue was not kept', error),
    );
    this.#since = 0;
  }

  readonly answers: {
    [N in AskName]: (
      request: LibraryAsks[N]['request'],
    ) => LibraryAsks[N]['answer'] | Promise<LibraryAsks[N]['answer']>;
  } = {
    view: async ({ query, from, count, active, wide }): Promise<Shown> => {
      const { ids, counts } = this.#catalog.view(query);
      this.#ids = ids;
      const view = ++this.#view;
      return {
        view,
        matching: ids.length,
        all: this.#catalog.size,
        counts: limited(counts, query.filter, wide),
        sizes: sizesOf(counts),
        from,
        rows: await this.#rows(ids.slice(from, from + count)),
        place: active === null ? -1 : ids.indexOf(active),
        waiting: this.#waiting.length,
      };
    },
    rows: ({ view, from, to }) => (view === this.#view ? this.#rows(this.#ids.slice(from, to)) : null),
    ids: ({ view }) => (view === this.#view ? this.#ids : null),
    clips: ({ ids }) => clipsById(this.#db, ids),
    words: () => wordsOf(this.#catalog),
  };

  async #rows(ids: readonly string[]): Promise<Rows> {
    const missing = ids.filter(id => !this.#read.has(id));
    if (missing.length > 0) {
      if (this.#read.size > REMEMBERED) this.#read.clear();
      for (const row of await clipsById(this.#db, missing)) this.#read.set(row.clip.id, row);
    }
    return ids.map(id => this.#read.get(id) ?? null);
  }
}

/** What is chosen stays in sight, also when it is rare. */
function limited(counts: FacetCounts, filter: Filter, wide: readonly Facet[]): FacetCounts {
  const short = FACETS.map(facet => {
    const list = counts[facet];
    const few = list.slice(0, wide.includes(facet) ? MOST_VALUES : FEW_VALUES);
    const chosen = list.find(({ key }) => key === filter[facet]);
    return [facet, chosen && !few.includes(chosen) ? [chosen, ...few] : few] as const;
  });
  return { ...counts, ...Object.fromEntries(short) };
}

function sizesOf(counts: FacetCounts): Shown['sizes'] {
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

function wordsOf(catalog: Catalog): KnownWords {
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
