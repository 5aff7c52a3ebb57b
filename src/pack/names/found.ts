/** The entities that one mention may refer to, collected without an object each: there is one for every namesake. */
import type { MatchForm } from '../../model/lexicon.ts';
import { MOST_VALUE_BITS } from './layout.ts';

/** An entity of one of the packs that a name may refer to. */
export interface Found {
  /** Index into the packs. */
  readonly pack: number;
  /** Within that pack. */
  readonly ref: number;
  readonly form: MatchForm;
}

const FORMS: readonly MatchForm[] = ['exact', 'folded', 'inflected'];
export const EXACT = 0;
export const FOLDED = 1;
export const INFLECTED = 2;

/** Refs are below it. */
const REFS = 2 ** MOST_VALUE_BITS;
/** Packs are below it. */
const PACKS = 4096;
/** Entities that one mention is given, at most; more only a hostile file has. */
const MOST = 8192;

/** A name in a text, with what it may refer to. */
export class Hit {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  private readonly all: FoundList;
  private readonly from: number;
  private readonly to: number;
  private readonly compound: boolean;

  /** @param from, to what of `all` is this name's */
  constructor(start: number, end: number, all: FoundList, from: number, to: number, compound: boolean) {
    this.start = start;
    this.end = end;
    this.all = all;
    this.from = from;
    this.to = to;
    this.compound = compound;
  }

  /** Never empty; one entry an entity, best form first, then by pack, then most prominent first. Made when asked for: a name may have hundreds of namesakes. */
  get found(): Found[] {
    const found: Found[] = [];
    const seen = new Set<number>();
    for (const key of this.all.sorted(this.from, this.to)) {
      const entity = key % (PACKS * REFS);
      if (!seen.has(entity)) found.push(foundOf(key, this.compound));
      seen.add(entity);
    }
    return found;
  }
}

/** What all names of a text may refer to, one after the other; of the last one it is being collected. */
export class FoundList {
  /** Grade, pack and ref in one number whose order is theirs. */
  private keys = new Float64Array(256);
  private end = 0;
  /** Those before are of names that are done. */
  private begin = 0;

  /** Of the name in hand. */
  get length(): number {
    return this.end - this.begin;
  }

  /** Begins with the name in hand anew. */
  clear(): void {
    this.end = this.begin;
  }

  add(grade: number, pack: number, ref: number): void {
    if (this.length >= MOST) return;
    if (this.end === this.keys.length) {
      const larger = new Float64Array(this.end * 2);
      larger.set(this.keys);
      this.keys = larger;
    }
    this.keys[this.end++] = (grade * PACKS + pack) * REFS + ref;
  }

  /** The name in hand is done. */
  hit(start: number, end: number, compound: boolean): Hit {
    const from = this.begin;
    this.begin = this.end;
    return new Hit(start, end, this, from, this.end, compound);
  }

  sorted(from: number, to: number): Float64Array {
    return this.keys.slice(from, to).sort();
  }
}

function foundOf(key: number, compound: boolean): Found {
  const ref = key % REFS;
  const upper = Math.floor(key / REFS);
  const grade = Math.floor(upper / PACKS);
  return { pack: upper % PACKS, ref, form: compound ? 'compound' : (FORMS[grade] ?? 'folded') };
}
