/** Several packs, in the user's order, as one lexicon: the same id in two packs is one entity. */
import type { ArticleRecord, Entity, StatementRecord } from '../model/entity.ts';
import type { EntityRef, Lexicon, NameHit } from '../model/lexicon.ts';
import { mergeEntities } from './merge.ts';
import type { Hit } from './names/candidate.ts';
import { lookupName, matchNames } from './names/match.ts';
import type { Pack } from './open.ts';

/** Which refs are the same entity: of a later pack, and of the first pack that has it. Holds for the same packs in the same order. */
export type Joined = readonly (readonly [later: EntityRef, first: EntityRef])[];

export interface CombinedLexicon extends Lexicon {
  /** To be kept and given to `combine` again, which then need not read any ids. */
  readonly joined: Joined;
  /** To be waited for before a text is matched, where a pack was opened with `lowMemory`; else it does nothing. */
  prepare(text: string): Promise<void>;
  refOf(id: string): Promise<EntityRef | null>;
  entityById(id: string): Promise<Entity | null>;
  /** Newest first, of all packs. */
  statementsBy(id: string, limit: number): Promise<StatementRecord[]>;
  /** Newest first, of all packs; an address once. */
  articlesAbout(id: string, limit: number): Promise<ArticleRecord[]>;
}

/**
 * An entity's ref is its ref in the first pack that has it plus the number of entities of the packs before. Which entities of later packs
 * stand in earlier ones is found out here, from their ids.
 * @param joined what an earlier `combine` of these very packs found out
 */
export async function combine(packs: readonly Pack[], joined?: Joined): Promise<CombinedLexicon> {
  const bases: number[] = [];
  let total = 0;
  for (const pack of packs) {
    bases.push(total);
    total += pack.counts.entities;
  }
  return new Combined(packs, bases, joined ?? (await join(packs, bases)));
}

async function join(packs: readonly Pack[], bases: readonly number[]): Promise<Joined> {
  const same = new Map<number, number>();
  for (let later = 1; later < packs.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const [a, b] = [packs[earlier], packs[later]];
      if (a === undefined || b === undefined) continue;
      const [fewer, more] = a.counts.entities < b.counts.entities ? [a, b] : [b, a];
      for await (const [id, ref] of fewer.ids()) {
        const other = await more.refOf(id);
        if (other === null) continue;
        const inLater = (bases[later] ?? 0) + (fewer === b ? ref : other);
        const inEarlier = (bases[earlier] ?? 0) + (fewer === b ? other : ref);
        if (!same.has(inLater)) same.set(inLater, inEarlier);
      }
    }
  }
  return [...same];
}

class Combined implements CombinedLexicon {
  readonly joined: Joined;
  private readonly packs: readonly Pack[];
  private readonly bases: readonly number[];
  private readonly same: ReadonlyMap<number, number>;
  /** The other way round: all refs of an entity that stands in several packs. */
  private readonly copies = new Map<number, number[]>();

  constructor(packs: readonly Pack[], bases: readonly number[], joined: Joined) {
    this.packs = packs;
    this.bases = bases;
    this.joined = joined;
    this.same = new Map(joined);
    for (const [later, first] of joined) {
      this.copies.set(first, [...(this.copies.get(first) ?? [first]), later]);
    }
  }

  async prepare(text: string): Promise<void> {
    await Promise.all(this.packs.map(pack => pack.prepare(text)));
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
    for (const [p, pack] of this.packs.entries()) {
      const ref = await pack.refOf(id);
      if (ref !== null) return this.refIn(p, ref);
    }
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

  private refIn(pack: number, ref: number): EntityRef {
    const own = (this.bases[pack] ?? 0) + ref;
    return this.same.get(own) ?? own;
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

  /** The first pack's record, what it lacks from the later ones. */
  private async entity(ref: EntityRef): Promise<Entity> {
    const records = await Promise.all((this.copies.get(ref) ?? [ref]).map(own => this.recordOf(own)));
    return records.reduce((first, second) => mergeEntities(first, second));
  }

  private async recordOf(ref: EntityRef): Promise<Entity> {
    let p = this.bases.length - 1;
    while (p > 0 && (this.bases[p] ?? 0) > ref) p--;
    const pack = this.packs[p];
    const local = ref - (this.bases[p] ?? 0);
    const [entity] = (await pack?.entities([local])) ?? [];
    if (entity === undefined) throw new RangeError(`no entity has the ref ${ref}`);
    return entity;
  }
}

function newestFirst(a: { readonly date?: string }, b: { readonly date?: string }): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}
