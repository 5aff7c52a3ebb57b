/** The entities that stand in two packs: found once, when one of them comes, and kept, since a million ids are seconds of reading. */
import type { EntityRef } from '../model/lexicon.ts';
import type { Pack } from './open.ts';

/** Pairs of refs of one entity, in two orders, so that either ref finds the other without an object for each pair. */
export interface Common {
  /** Refs of the first pack, ascending, and beside each its ref in the second. */
  readonly first: Uint32Array;
  readonly ofFirst: Uint32Array;
  /** Refs of the second pack, ascending, and beside each its ref in the first. */
  readonly second: Uint32Array;
  readonly ofSecond: Uint32Array;
}

export const NOTHING_COMMON: Common = fromPairs([]);

/** Reads the ids of the smaller pack in the order of the file and looks them up in the larger one, bundle by bundle. */
export async function commonOf(first: Pack, second: Pack): Promise<Common> {
  const turned = first.counts.entities > second.counts.entities;
  const [fewer, more] = turned ? [second, first] : [first, second];
  const pairs: (readonly [EntityRef, EntityRef])[] = [];
  for await (const bundle of fewer.ids()) {
    const found = await more.refsOf(bundle.map(([id]) => id));
    bundle.forEach(([, own], i) => {
      const other = found[i] ?? null;
      if (other !== null) pairs.push(turned ? [other, own] : [own, other]);
    });
  }
  return fromPairs(pairs);
}

/** The same with the packs in the other order. */
export function turned({ first, ofFirst, second, ofSecond }: Common): Common {
  return { first: second, ofFirst: ofSecond, second: first, ofSecond: ofFirst };
}

/** The ref beside `ref`, or `null`. @param refs ascending */
export function besides(refs: Uint32Array, beside: Uint32Array, ref: EntityRef): EntityRef | null {
  let low = 0;
  let high = refs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((refs[middle] ?? 0) < ref) low = middle + 1;
    else high = middle;
  }
  return refs[low] === ref ? (beside[low] ?? null) : null;
}

function fromPairs(pairs: (readonly [EntityRef, EntityRef])[]): Common {
  pairs.sort((a, b) => a[0] - b[0]);
  const first = Uint32Array.from(pairs, pair => pair[0]);
  const ofFirst = Uint32Array.from(pairs, pair => pair[1]);
  pairs.sort((a, b) => a[1] - b[1]);
  const second = Uint32Array.from(pairs, pair => pair[1]);
  const ofSecond = Uint32Array.from(pairs, pair => pair[0]);
  return { first, ofFirst, second, ofSecond };
}
