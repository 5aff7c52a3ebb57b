/**
 * An update: the blocks that the installed version has are taken from it, the others are fetched. Falls back to all of the file where the
 * server has no list of blocks or gives no parts.
 */
import { type BlockList, blocksOf, readBlockList } from '../../pack/changes/list.ts';
import { plan, type Stretch } from '../../pack/changes/plan.ts';
import { PackError } from '../../pack/error.ts';
import type { Head } from '../../pack/head.ts';
import { fromBlob } from '../../pack/source.ts';
import type { AddressSource } from './address.ts';
import { sha256 } from './digest.ts';
import { piecesOf, type Source } from './source.ts';

/** Enough for a file of some 15 GB. */
const MOST_LIST = 8 << 20;
/** Stretches up to this long, in bytes, are fetched ahead, so many at once: updates are many small stretches. */
const SHORT = 1 << 20;
const AHEAD = 6;

type Bytes = Uint8Array<ArrayBuffer>;

export class UpdateSource implements Source {
  private readonly address: AddressSource;
  private readonly old: Blob;
  private stretches: readonly Stretch[] | null = null;

  constructor(address: AddressSource, old: Blob) {
    this.address = address;
    this.old = old;
  }

  async head(): Promise<Head> {
    const head = await this.address.head();
    const list = this.address.ranges ? await this.list() : null;
    if (list !== null && list.content === head.content && list.size === head.header.size) {
      const old = [];
      for await (const block of blocksOf(fromBlob(this.old), sha256)) old.push(block);
      this.stretches = plan(list, old);
    }
    return head;
  }

  signature(): Promise<string | null> {
    return this.address.signature();
  }

  read(from: number): AsyncIterable<Bytes> {
    return this.stretches === null ? this.address.read(from) : this.joined(this.stretches, from);
  }

  private async *joined(stretches: readonly Stretch[], from: number): AsyncGenerator<Bytes> {
    const left = stretches.filter(({ offset, length }) => offset + length > from).map(s => cutTo(s, from));
    const ahead = new Map<Stretch, Promise<Bytes>>();
    for (const [i, stretch] of left.entries()) {
      for (let k = i; k < i + 4 * AHEAD && ahead.size < AHEAD; k++) this.fetchAhead(left[k], ahead);
      if (stretch.from !== null) {
        yield* piecesOf(this.old, stretch.from, stretch.from + stretch.length);
        continue;
      }
      const fetched = ahead.get(stretch);
      if (fetched !== undefined) {
        yield await fetched;
        ahead.delete(stretch);
        continue;
      }
      for (let at = 0; at < stretch.length; at += SHORT) {
        yield this.address.stretch(stretch.offset + at, Math.min(SHORT, stretch.length - at));
      }
    }
  }

  private fetchAhead(stretch: Stretch | undefined, ahead: Map<Stretch, Promise<Bytes>>): void {
    if (stretch === undefined || stretch.from !== null || stretch.length > SHORT || ahead.has(stretch))
      return;
    const fetched = this.address.stretch(stretch.offset, stretch.length);
    // Whoever awaits it hears of its failure; when nobody does any more, nobody has to.
    fetched.catch(() => {});
    ahead.set(stretch, fetched);
  }

  private async list(): Promise<BlockList | null> {
    const bytes = await this.address.beside('.blocks', MOST_LIST);
    if (bytes === null) return null;
    try {
      return readBlockList(bytes);
    } catch (error) {
      if (error instanceof PackError) return null;
      throw error;
    }
  }
}

function cutTo(stretch: Stretch, from: number): Stretch {
  const cut = Math.max(0, from - stretch.offset);
  return {
    offset: stretch.offset + cut,
    length: stretch.length - cut,
    from: stretch.from === null ? null : stretch.from + cut,
  };
}
