/** Who of a pack has a name like another: the candidates of the signatures, compared with all their names. */
import type { Entity } from '../../model/entity.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { Kept } from '../kept.ts';
import { difference } from './distance.ts';
import type { SimilarReader } from './reader.ts';
import { comparable } from './signatures.ts';

export interface Similar {
  readonly ref: EntityRef;
  /** 0: the same; see `difference`. */
  readonly difference: number;
}

/** Names whose similar ones were looked for: a stranger in the news is in several articles. */
const NAMES_KEPT = 500;
/** Candidates that are compared for each one asked for. */
const CANDIDATES = 4;

export class SimilarNames {
  private readonly signatures: SimilarReader;
  private readonly entities: (refs: readonly EntityRef[]) => Promise<readonly Entity[]>;
  private readonly kept = new Kept<string, Promise<Similar[]>>(NAMES_KEPT);
  private readonly words = new WeakMap<Entity, readonly (readonly string[])[]>();

  /** @param entities the pack's records, in the order asked */
  constructor(
    signatures: SimilarReader,
    entities: (refs: readonly EntityRef[]) => Promise<readonly Entity[]>,
  ) {
    this.signatures = signatures;
    this.entities = entities;
  }

  /** Least different first, at most `limit`. */
  of(name: string, limit: number): Promise<readonly Similar[]> {
    return this.kept.get(`${limit} ${name}`, () => this.find(name, limit));
  }

  private async find(name: string, limit: number): Promise<Similar[]> {
    const words = comparable(name);
    if (words.length === 0) return [];
    const refs = await this.signatures.candidates(words, limit * CANDIDATES);
    const entities = await this.entities(refs);
    return entities
      .flatMap((entity, i) => {
        const ref = refs[i];
        const all = this.wordsOf(entity)
          .map(own => difference(words, own))
          .filter(d => d !== null);
        return ref === undefined || all.length === 0 ? [] : [{ ref, difference: Math.min(...all) }];
      })
      .sort((a, b) => a.difference - b.difference || a.ref - b.ref)
      .slice(0, limit);
  }

  private wordsOf(entity: Entity): readonly (readonly string[])[] {
    const known = this.words.get(entity);
    if (known !== undefined) return known;
    const names = [...new Set(Object.values(entity.names).flat())].map(comparable);
    this.words.set(entity, names);
    return names;
  }
}
