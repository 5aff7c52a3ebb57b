/**
 * The library's catalogue: of every clip what it is found, filtered, counted and put in order by, in numbers where it can be; not the
 * clips themselves. Clips are numbered as they come, a changed one anew; numbers of what is gone are given back by `compact`. PURE.
 */
import type { Clip, Found } from '../../model/clip.ts';
import { dayOf, FACETS, type FacetCounts, type Filter, facetValues, inDates, type Sort } from '../choose.ts';
import { type Counted, countFacets } from './counting.ts';
import { phrasesOf } from './fold.ts';
import { Growing } from './growing.ts';
import { bestFirst, orderBy, ranksOf } from './order.ts';
import { searchedOf } from './searched.ts';
import { type KeptIndex, TextIndex } from './text-index.ts';
import { united } from './unite.ts';
import type { VisitCodes } from './visit-codes.ts';

export interface Query {
  readonly text: string;
  readonly filter: Filter;
  readonly sort: Sort;
}

export interface View {
  /** Ids of the clips that match, in order. */
  readonly ids: readonly string[];
  readonly counts: FacetCounts;
}

/** What is kept of a catalogue, or of a part of it, between two openings of the library; strings parted by NUL. */
export interface KeptCatalog {
  readonly index: KeptIndex;
  /** Ids of what is no longer there. */
  readonly gone: string;
  readonly ids: string;
  readonly created: string;
  readonly days: string;
  readonly texts: string;
  readonly values: readonly Counted[];
  readonly codeStarts: Uint32Array;
  readonly codes: Uint32Array;
}

const NUL = '\0';
/** Dead numbers that are suffered beside as many living ones. */
const SUFFERED = 2_000;

export class Catalog {
  #index = new TextIndex();
  #ids: string[] = [];
  #created: string[] = [];
  #days: string[] = [];
  #texts: string[] = [];
  /** Values of facets; a clip has their numbers, `#codes[#codeStarts[n]]` to the next clip's. */
  #values: Counted[] = [];
  #codeStarts = new Growing();
  #codes = new Growing();
  #codeOf = new Map<string, number>();
  /** For each value the one that it is counted with, among the clips that are there. */
  #united: Uint32Array | null = null;
  /** The number of each clip that is there. */
  #docOf = new Map<string, number>();
  #gone = new Set<string>();
  #orders = new Map<Sort, Uint32Array>();

  /** How many clips there are. */
  get size(): number {
    return this.#docOf.size;
  }

  /** Is it there, or known to be gone? */
  knows(id: string): boolean {
    return this.#docOf.has(id) || this.#gone.has(id);
  }

  ids(): IterableIterator<string> {
    return this.#docOf.keys();
  }

  put(clip: Clip, found: Found | null = null): void {
    this.#changed();
    const doc = this.#ids.length;
    this.#docOf.set(clip.id, doc);
    this.#gone.delete(clip.id);
    this.#ids.push(clip.id);
    this.#created.push(clip.created);
    this.#days.push(dayOf(clip));
    const { weights, text } = searchedOf(clip);
    this.#texts.push(text.replaceAll(NUL, ' '));
    this.#index.add(doc, weights);
    this.#codeStarts.push(this.#codes.length);
    for (const [facet, name] of FACETS.entries())
      for (const [key, label] of facetValues(clip, name, found))
        this.#codes.push(this.#code(facet, key, label));
    this.#compactSometimes();
  }

  #code(facet: number, key: string, label: string): number {
    const name = `${facet} ${key}${NUL}${label}`;
    const there = this.#codeOf.get(name);
    if (there !== undefined) return there;
    const code = this.#values.length;
    this.#values.push({ facet, key, label });
    this.#codeOf.set(name, code);
    return code;
  }

  #unite(): Uint32Array {
    if (this.#united === null) {
      const used = new Uint8Array(this.#values.length);
      const visit = visitCodes(this.#codeStarts, this.#codes);
      for (const doc of this.#docOf.values())
        visit(doc, code => {
          used[code] = 1;
        });
      this.#united = united(this.#values, used);
    }
    return this.#united;
  }

  /** What was worked out of all clips holds no longer. */
  #changed(): void {
    this.#orders.clear();
    this.#united = null;
  }

  remove(id: string): void {
    this.#gone.add(id);
    if (this.#docOf.delete(id)) this.#changed();
  }

  /** Takes in what was kept of another catalogue; where both know a clip, the other one is right. */
  join(kept: KeptCatalog): void {
    this.#changed();
    const first = this.#ids.length;
    for (const id of parted(kept.gone)) this.remove(id);
    const ids = parted(kept.ids);
    for (const [at, id] of ids.entries()) {
      this.#docOf.set(id, first + at);
      this.#gone.delete(id);
    }
    // One by one: no engine takes any number of arguments.
    for (const id of ids) this.#ids.push(id);
    const some = ids.length > 0;
    for (const created of some ? kept.created.split(NUL) : []) this.#created.push(created);
    for (const day of some ? kept.days.split(NUL) : []) this.#days.push(day);
    for (const text of some ? kept.texts.split(NUL) : []) this.#texts.push(text);
    const codes = kept.values.map(({ facet, key, label }) => this.#code(facet, key, label));
    const before = this.#codes.length;
    for (const start of kept.codeStarts) this.#codeStarts.push(before + start);
    for (const code of kept.codes) this.#codes.push(codes[code] ?? 0);
    this.#index.join(kept.index, first);
    this.#compactSometimes();
  }

  /** The clips that match, in order, and what they can be filtered by further. */
  view({ text, filter, sort }: Query): View {
    const scores = this.#scores(text);
    const order = this.#order(sort === 'match' && scores === null ? 'saved' : sort, scores);
    const { docs, counts } = countFacets(
      order,
      filter,
      { values: this.#values, united: this.#unite() },
      doc => inDates(this.#days[doc] ?? '', filter),
      visitCodes(this.#codeStarts, this.#codes),
      scores,
    );
    return { ids: docs.map(doc => this.#ids[doc] ?? ''), counts };
  }

  #scores(text: string): Float32Array | null {
    const scores = this.#index.scores(text, this.#ids.length, doc => !this.#lives(doc));
    const phrases = phrasesOf(text);
    if (scores && phrases.length > 0)
      for (const [doc, words] of this.#texts.entries())
        if (scores[doc] && !phrases.every(phrase => words.includes(phrase))) scores[doc] = 0;
    return scores;
  }

  #lives(doc: number): boolean {
    return this.#docOf.get(this.#ids[doc] ?? '') === doc;
  }

  /** Numbers of all clips in an order; by score only those that have one. */
  #order(sort: Sort, scores: Float32Array | null): Uint32Array {
    if (sort === 'match' && scores) {
      return bestFirst(this.#order('saved', null), scores);
    }
    const kept = this.#orders.get(sort);
    if (kept) return kept;
    const living = Uint32Array.from(this.#docOf.values());
    const visit = visitCodes(this.#codeStarts, this.#codes);
    const made = orderBy(living, sort, {
      ids: this.#ids,
      created: this.#created,
      days: this.#days,
      rank: ranksOf(this.#values, this.#unite(), visit),
    });
    this.#orders.set(sort, made);
    return made;
  }

  #compactSometimes(): void {
    if (this.#ids.length > 2 * this.size + SUFFERED) this.compact();
  }

  /** Gives the numbers of what is gone to others. */
  compact(): void {
    const renumbered = new Int32Array(this.#ids.length).fill(-1);
    const living: number[] = [];
    for (let doc = 0; doc < this.#ids.length; doc++) {
      if (!this.#lives(doc)) continue;
      renumbered[doc] = living.length;
      living.push(doc);
    }
    this.#index.fold(renumbered);
    const starts = new Growing();
    const codes = new Growing();
    for (const doc of living) {
      starts.push(codes.length);
      visitCodes(this.#codeStarts, this.#codes)(doc, code => codes.push(code));
    }
    const pick = (list: readonly string[]) => living.map(doc => list[doc] ?? '');
    this.#ids = pick(this.#ids);
    this.#created = pick(this.#created);
    this.#days = pick(this.#days);
    this.#texts = pick(this.#texts);
    this.#codeStarts = starts;
    this.#codes = codes;
    this.#docOf = new Map(this.#ids.map((id, doc) => [id, doc]));
    this.#changed();
  }

  /** Compacts first. */
  kept(): KeptCatalog {
    if (this.size < this.#ids.length) this.compact();
    return {
      index: this.#index.kept(),
      gone: [...this.#gone].join(NUL),
      ids: this.#ids.join(NUL),
      created: this.#created.join(NUL),
      days: this.#days.join(NUL),
      texts: this.#texts.join(NUL),
      values: this.#values,
      codeStarts: this.#codeStarts.filled(),
      codes: this.#codes.filled(),
    };
  }
}

const parted = (text: string): readonly string[] => (text === '' ? [] : text.split(NUL));

function visitCodes(starts: Growing, codes: Growing): VisitCodes {
  return (doc, visit) => {
    const end = doc + 1 < starts.length ? starts.at(doc + 1) : codes.length;
    for (let at = starts.at(doc); at < end; at++) visit(codes.at(at));
  };
}
