/** Keeps the catalogue in step with the clips and answers the library from it. Only reads clips; the catalogue is its own. */
import { Catalog } from '../clips/catalog/catalog.ts';
import { dropCatalog, keepPart, loadCatalog } from '../store/clip-catalog.ts';
import { type ClipsDb, NEVER, type Written } from '../store/clips-db.ts';
import { clipsById, clipsWritten, countWritten } from '../store/clips-read.ts';
import { isForeign, keepNext, LEAST, takeRows } from './keep.ts';
import type { AskName, LibraryAsks, Row, Rows, Shown } from './protocol.ts';
import { limited, sizesOf, wordsOf } from './values.ts';

/** Milliseconds between two "changed" while clips come in by the thousand. */
const SELDOM = 600;
/** Parts after which the catalogue is kept as one. */
const MANY_PARTS = 8;
/** Milliseconds after opening until all clips are held against the catalogue: the first rows come first. */
const CALM = 1_000;
/** Rows held in memory. */
const REMEMBERED = 3_000;

export interface LibrarianOptions {
  readonly db: ClipsDb;
  /** Name of the database in which the catalogue is kept. */
  readonly catalogName?: string;
  readonly changed: (waiting: number) => void;
  /** Milliseconds instead of CALM. */
  readonly calm?: number;
}

export class Librarian {
  readonly #db: ClipsDb;
  readonly #name: string | undefined;
  readonly #changed: (waiting: number) => void;
  readonly #calm: number;
  #catalog = new Catalog();
  /** What was written up to here is in the catalogue, and what up to there is kept. */
  #at: Written = NEVER;
  #kept: Written = NEVER;
  #parts = 0;
  /** Clips that may have gone without a writing. */
  #doubted: string[] = [];
  #waiting = 0;
  #again = false;
  #working: Promise<void> | null = null;
  #comparing: Promise<void> | null = null;
  #told = 0;
  #view = 0;
  #ids: readonly string[] = [];
  /** Rows that were shown: the next letter of a search shows many of them again. */
  readonly #read = new Map<string, Row>();

  constructor({ db, catalogName, changed, calm = CALM }: LibrarianOptions) {
    this.#db = db;
    this.#calm = calm;
    this.#name = catalogName;
    this.#changed = changed;
  }

  /** The kept catalogue. Views can be asked for when this resolves; what was written since follows. */
  async open(): Promise<void> {
    await this.#remember();
    this.#waiting = await countWritten(this.#db, this.#at);
    this.take([]);
    this.#comparing = this.#compare().catch(error =>
      console.warn('byname: the clips could not be looked through', error),
    );
  }

  async #remember(): Promise<void> {
    try {
      const { parts, reach } = await loadCatalog(this.#name);
      if (await isForeign(this.#db, reach)) throw new Error('it is of other clips');
      for (const part of parts) this.#catalog.join(part);
      this.#parts = parts.length;
      this.#at = this.#kept = reach;
    } catch (error) {
      console.warn('byname: the catalogue is made anew', error);
      this.#catalog = new Catalog();
      await dropCatalog(this.#name).catch(() => undefined);
    }
  }

  /** Clips that were written, or went: they are read again. */
  take(ids: readonly string[]): void {
    for (const id of ids) this.#doubted.push(id);
    this.#again = true;
    this.#working ??= this.#work().finally(() => (this.#working = null));
  }

  /** Resolves when everything that was taken is in the catalogue. */
  async settled(): Promise<void> {
    await this.#comparing;
    await this.#idle();
  }

  async #idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      const doubted = new Set(this.#doubted.splice(0));
      const seen = (id: string) => {
        this.#read.delete(id);
        doubted.delete(id);
      };
      for (let next = await this.#next(); next; next = await this.#next()) {
        this.#catalog.join(next.part);
        for (const id of next.ids) seen(id);
        this.#kept = next.to;
        if (isLater(next.to, this.#at)) this.#at = next.to;
        this.#parts++;
        await this.#breathe();
      }
      const { rows, at } = await clipsWritten(this.#db, this.#at, LEAST);
      takeRows(this.#catalog, rows);
      for (const { clip } of rows) seen(clip.id);
      this.#at = at;
      await this.#look([...doubted]);
      const news = rows.length > 0 || doubted.size > 0 || this.#waiting > 0;
      this.#waiting = 0;
      if (news) this.#tell();
    }
    if (this.#parts > MANY_PARTS) await this.#keepAsOne();
  }

  #next(): ReturnType<typeof keepNext> {
    return keepNext(this.#db, this.#kept, this.#name);
  }

  /** Others are answered in between. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#told > SELDOM) {
      this.#waiting = await countWritten(this.#db, this.#at);
      this.#tell();
    }
    await new Promise(later => setTimeout(later, 0));
  }

  /** Clips of which no writing is new: they are gone, or the catalogue had missed them. */
  async #look(ids: readonly string[]): Promise<void> {
    const rows = await clipsById(this.#db, ids);
    const gone = new Set(ids);
    for (const { clip } of rows) gone.delete(clip.id);
    takeRows(
      this.#catalog,
      rows.filter(({ clip }) => !this.#catalog.knows(clip.id)),
    );
    for (const id of gone) this.#catalog.remove(id);
    for (const id of ids) this.#read.delete(id);
  }

  /** What the catalogue has and the clips have not, or the other way round: such clips are read again. */
  async #compare(): Promise<void> {
    await new Promise(later => setTimeout(later, this.#calm));
    await this.#idle();
    const there = new Set(await this.#db.getAllKeys('clips'));
    const missing = [...there].filter(id => !this.#catalog.knows(id));
    const left = [...this.#catalog.ids()].filter(id => !there.has(id));
    if (missing.length + left.length > 0) this.take([...missing, ...left]);
  }

  #tell(): void {
    this.#told = performance.now();
    this.#changed(this.#waiting);
  }

  async #keepAsOne(): Promise<void> {
    const part = this.#catalog.kept();
    const [from, to] = [this.#kept, this.#at];
    await keepPart({ part, from, to, whole: true }, this.#name).catch(error =>
      console.warn('byname: the catalogue was not kept', error),
    );
    this.#parts = 1;
    this.#kept = to;
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
        waiting: this.#waiting,
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

function isLater(one: Written, other: Written): boolean {
  return one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);
}
