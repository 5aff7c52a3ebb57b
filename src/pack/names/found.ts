/** The entities that one mention may refer to, collected without an object each: there is one for every namesake. */
import type { MatchForm } from '../../model/lexicon.ts';

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
const REFS = 16777216;
/** Packs are below it. */
const PACKS = 4096;
/** Entities that one mention is given, at most; more only a hostile file has. */
const MOST = 8192;
/** From here on doubles are found by a set. */
const FEW = 8;

export class FoundList {
  /** Grade, pack and ref in one number whose order is theirs. */
  private keys: number[] = [];

  get length(): number {
    return this.keys.length;
  }

  clear(): void {
    if (this.keys.length > 0) this.keys = [];
  }

  add(grade: number, pack: number, ref: number): void {
    if (this.keys.length < MOST) this.keys.push((grade * PACKS + pack) * REFS + ref);
  }

  /** One entry an entity, best form first, then by pack and ref. */
  best(compound: boolean): Found[] {
    const { keys } = this;
    const [only] = keys;
    if (keys.length === 1 && only !== undefined) return [foundOf(only, compound)];
    keys.sort((a, b) => a - b);
    const found: Found[] = [];
    const seen = keys.length > FEW ? new Set<number>() : null;
    for (const key of keys) {
      const one = foundOf(key, compound);
      if (seen === null ? has(found, one.pack, one.ref) : seen.has(key % (PACKS * REFS))) continue;
      seen?.add(key % (PACKS * REFS));
      found.push(one);
    }
    return found;
  }
}

function foundOf(key: number, compound: boolean): Found {
  const ref = key % REFS;
  const upper = Math.floor(key / REFS);
  const grade = Math.floor(upper / PACKS);
  return { pack: upper % PACKS, ref, form: compound ? 'compound' : (FORMS[grade] ?? 'folded') };
}

function has(found: readonly Found[], pack: number, ref: number): boolean {
  for (const one of found) if (one.ref === ref && one.pack === pack) return true;
  return false;
}
