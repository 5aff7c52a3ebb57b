/** Several packs, in the user's order, as one lexicon: the same id in two packs is one entity. */
import type { ArticleRecord, Entity, StatementRecord } from '../model/entity.ts';
import type { EntityRef, Lexicon, NameHit } from '../model/lexicon.ts';
import { besides, type Common, commonOf, NOTHING_COMMON } from './common.ts';
import { Kept, RECORDS_KEPT } from './kept.ts';
import { mergeEntities } from './merge.ts';
import type { Hit } from './names/found.ts';
import { lookupName, matchNames } from './names/match.ts';
import type { Pack } from './open.ts';

export interface CombinedLexicon extends Lexicon {
  /**
   * Calls `work`, which matches this text and may match or look up parts of it, once all that this needs is in memory. Where a pack's table
   * was left on disk, lines of it are read before, and where that was not enough, more of them and `work` is called again.
   */
  reading<T>(text: string, work: () => Promise<T>): Promise<T>;
  refOf(id: string): Promise<EntityRef | null>;
  entityById(id: string): Promise<Entity | null>;
  /** Newest first, of all packs. */
  statementsBy(id: string, limit: number): Promise<StatementRecord[]>;
  /** Newest first, of all packs; an address once. */
  articlesAbout(id: string, limit: number): Promise<ArticleRecord[]>;
}

/** A name stands at most so many lines from its own; each round reads at least one page of lines further. */
const MOST_ROUNDS = 8;
const FURTHER_WORD = /(?<=[\s-])\S/g;
/** UTF-16 units behind a name that a longer one may reach into. */
const BEHIND = 160;

/** What two packs have in common, by their places in the list; asked for once for each pair, the earlier pack first. */
export type CommonOf = (earlier: number, later: number) => Promise<Common>;

/**
 * An entity's ref is its ref in the first pack that has it plus the number of entities of the packs before.
 * @param commonOfPlaces which entities of later packs stand in earlier ones; without it their ids are read
 */
export async function combine(packs: readonly Pack[], commonOfPlaces?: CommonOf): Promise<CombinedLexicon> {
  const bases: number[] = [];
  let total = 0;
  for (const pack of packs) {
    bases.push(total);
    total += pack.counts.entities;
  }
  const find: CommonOf = async (earlier, later) => {
    const [a, b] = [packs[earlier], packs[later]];
    return a === undefined || b === undefined ? NOTHING_COMMON : commonOf(a, b);
  };
  const common: Common[][] = [];
  for (const later of packs.keys()) {
    common.push([]);
    for (let earlier = 0; earlier < later; earlier++) {
      common[later]?.push(await (commonOfPlaces ?? find)(earlier, later));
    }
  }
  return new Combined(packs, bases, common);
}

class Combined implements CombinedLexicon {
  private readonly packs: readonly Pack[];
  private readonly bases: readonly number[];
  /** Of each pack, what it has in common with each one before it. */
  private readonly common: readonly (readonly Common[])[];
  private readonly kept = new Kept<EntityRef, Promise<Entity>>(RECORDS_KEPT);

  constructor(packs: readonly Pack[], bases: readonly number[], common: readonly (readonly Common[])[]) {
    this.packs = packs;
    this.bases = bases;
    this.common = common;
  }

  async reading<T>(text: string, work: () => Promise<T>): Promise<T> {
    if (this.packs.every(({ whole }) => whole)) return work();
    await this.prepare(text);
    for (let round = 1; ; round++) {
      const before = this.misses();
      const result = await work();
      // Another reading's misses may be among them; then this one is repeated for nothing.
      if (this.misses() === before || round === MOST_ROUNDS) return result;
      await this.fetchMissing();
    }
  }

  private async prepare(text: string): Promise<void> {
    for (const pack of this.packs) pack.trim();
    // The first time nothing is found and every line asked for; further times only lines after full ones are missing.
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.misses();
      const views = this.views();
      // Readers look for a name behind a title ("President Holt"): from each further word of what was found.
      const tails = matchNames(views, text).flatMap(({ start, end }) =>
        [...text.slice(start, end).matchAll(FURTHER_WORD)].map(({ index }) =>
          text.slice(start + index, end + BEHIND),
        ),
      );
      // No name goes across a line; one long text is matched faster than many short ones.
      matchNames(views, tails.join('\n'));
      if (this.misses() === before) return;
      await this.fetchMissing();
    }
  }

  private misses(): number {
    return this.packs.reduce((sum, pack) => sum + pack.misses, 0);
  }

  private async fetchMissing(): Promise<void> {
    await Promise.all(this.packs.map(pack => pack.fetchMissing()));
  }

  match(text: string): readonly NameHit[] {
    return matchNames(this.views(), text).map(hit => this.nameHit(hit));
  }

  lookup(name: string): NameHit | null {
    const hit = lookupName(this.views(), name);
    return hit === null ? null : this.nameHit(hit);
  }

  holders(key: string): readonly EntityRef[] {
    return [...new Set(this.packs.flatMap((pack, p) => pack.holders(key).map(ref => this.refIn(p, ref))))];
  }

  async similar(name: string, limit: number): Promise<readonly EntityRef[]> {
    const lists = await Promise.all(this.packs.map(pack => pack.similar(name, limit)));
    const all = lists.flatMap((list, p) =>
      list.map(({ ref, difference }) => ({ ref: this.refIn(p, ref), difference })),
    );
    all.sort((a, b) => a.difference - b.difference || a.ref - b.ref);
    return [...new Set(all.map(({ ref }) => ref))].slice(0, limit);
  }

  async entities(refs: readonly EntityRef[]): Promise<readonly Entity[]> {
    return Promise.all(refs.map(ref => this.entity(ref)));
  }

  async refOf(id: string): Promise<EntityRef | null> {
    // All packs at once: each look waits for the disk.
    const refs = await Promise.all(this.packs.map(pack => pack.refOf(id)));
    for (const [p, ref] of refs.entries()) if (ref !== null) return this.refIn(p, ref);
    return null;
  }

  async entityById(id: string): Promise<Entity | null> {
    const ref = await this.refOf(id);
    return ref === null ? null : this.entity(ref);
  }

  async statementsBy(id: string, limit: number): Promise<StatementRecord[]> {
    const lists = await Promise.all(this.packs.map(pack => pack.statementsBy(id, limit)));
    return lists.flat().sort(newestFirst).slice(0, limit);
  }

  async articlesAbout(id: string, limit: number): Promise<ArticleRecord[]> {
    const lists = await Promise.all(this.packs.map(pack => pack.articlesAbout(id, limit)));
    const byUrl = new Map<string, ArticleRecord>();
    for (const article of lists.flat()) if (!byUrl.has(article.url)) byUrl.set(article.url, article);
    return [...byUrl.values()].sort(newestFirst).slice(0, limit);
  }

  private views() {
    return this.packs.map(pack => pack.names);
  }

  /** The entity's ref in the first pack that has it. */
  private refIn(pack: number, ref: number): EntityRef {
    for (const [earlier, { second, ofSecond }] of (this.common[pack] ?? []).entries()) {
      const there = besides(second, ofSecond, ref);
      if (there !== null) return (this.bases[earlier] ?? 0) + there;
    }
    return (this.bases[pack] ?? 0) + ref;
  }

  private nameHit({ start, end, found }: Hit): NameHit {
    const seen = new Set<EntityRef>();
    const once = found
      .map(({ pack, ref, form }) => ({ ref: this.refIn(pack, ref), form }))
      .filter(({ ref }) => !seen.has(ref) && seen.add(ref));
    return {
      start,
      end,
      refs: once.map(({ ref }) => ref),
      form: once[0]?.form ?? 'folded',
      forms: once.map(({ form }) => form),
    };
  }

  private entity(ref: EntityRef): Promise<Entity> {
    return this.kept.get(ref, () => this.merged(ref));
  }

  /** The first pack's record, what it lacks from the later ones. */
  private async merged(ref: EntityRef): Promise<Entity> {
    let first = this.bases.length - 1;
    while (first > 0 && (this.bases[first] ?? 0) > ref) first--;
    const own = ref - (this.bases[first] ?? 0);
    const copies = this.packs.flatMap((_, later) => {
      const common = this.common[later]?.[first];
      const copy = common === undefined ? null : besides(common.first, common.ofFirst, own);
      return copy === null ? [] : [this.recordOf(later, copy)];
    });
    const records = await Promise.all([this.recordOf(first, own), ...copies]);
    return records.reduce((before, after) => mergeEntities(before, after));
  }

  private async recordOf(pack: number, ref: EntityRef): Promise<Entity> {
    const [entity] = (await this.packs[pack]?.entities([ref])) ?? [];
    if (entity === undefined) throw new RangeError(`no entity has the ref ${ref} in pack ${pack}`);
    return entity;
  }
}

function newestFirst(a: { readonly date?: string }, b: { readonly date?: string }): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}
