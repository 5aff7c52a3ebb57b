/** How a new version is put together: which stretches of it the installed one has, and which must be fetched. */
import type { Block, BlockList } from './list.ts';

/** A stretch of the new file, `length` bytes; `from` is where the old file has the same bytes, `null` where it has not. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
  readonly from: number | null;
}

/** Adjoining stretches are one: as few requests as there are gaps. */
export function plan(list: BlockList, old: Iterable<Block>): Stretch[] {
  const has = new Map<string, Block>();
  for (const block of old) has.set(block.digest, block);
  const stretches: Stretch[] = [];
  for (const { offset, length, digest } of list.blocks) {
    const same = has.get(digest);
    const from = same?.length === length ? same.offset : null;
    const before = stretches.at(-1);
    if (before && continues(before, from)) {
      stretches[stretches.length - 1] = { ...before, length: before.length + length };
    } else {
      stretches.push({ offset, length, from });
    }
  }
  return stretches;
}

function continues(before: Stretch, from: number | null): boolean {
  return from === null ? before.from === null : before.from !== null && before.from + before.length === from;
}
