/** Who has which ref. What names entities by their ids is joined with the ids where both come in the order of the ids' hashes, since not all ids need fit into memory. */
import { BlockWriter } from '../format/blocks.ts';
import { hashString } from '../text/hash.ts';
import { ascending } from '../workshop/keys.ts';
import type { Row, Sorter, Workshop } from '../workshop/workshop.ts';
import { type Building, put } from './contents.ts';

export interface Known {
  readonly id: string;
  readonly ref: number;
  readonly organisation: boolean;
}

export class Ids {
  private readonly rows: Sorter;

  constructor(workshop: Workshop) {
    this.rows = workshop.sorter();
  }

  add({ id, ref, organisation }: Known): void {
    this.rows.add(`${hashKey(id)}${ascending(ref)}`, JSON.stringify([id, ref, organisation]));
  }

  async write({ workshop, sections }: Building): Promise<void> {
    const blocks = new BlockWriter(workshop.spool());
    for await (const row of this.rows.sorted()) {
      const { id, ref } = knownOf(row);
      blocks.add(hashString(id) >>> 0, JSON.stringify([id, ref]));
    }
    put(sections, 'ids', blocks);
  }

  /** Each mention of an id with what is known of it; `null`: nobody has it. In no order that means anything. */
  async *answers({ rows }: Mentions): AsyncGenerator<{ id: string; line: string; known: Known | null }> {
    if (rows.count === 0) return;
    const all = this.rows.sorted()[Symbol.asyncIterator]();
    let next = await all.next();
    let hash = '';
    /** Those with that hash. */
    let known: Known[] = [];
    for await (const row of rows.sorted()) {
      if (row.key !== hash) {
        hash = row.key;
        known = [];
        while (!next.done && next.value.key < hash) next = await all.next();
        while (!next.done && next.value.key.startsWith(hash)) {
          known.push(knownOf(next.value));
          next = await all.next();
        }
      }
      const [id, line] = JSON.parse(row.line) as [string, string];
      yield { id, line, known: known.find(one => one.id === id) ?? null };
    }
    await all.return?.();
  }
}

/** Lines that each name an entity by its id. */
export class Mentions {
  readonly rows: Sorter;

  constructor(workshop: Workshop) {
    this.rows = workshop.sorter();
  }

  add(id: string, line: string): void {
    this.rows.add(hashKey(id), JSON.stringify([id, line]));
  }
}

function hashKey(id: string): string {
  return ascending(hashString(id) >>> 0);
}

function knownOf({ line }: Row): Known {
  const [id, ref, organisation] = JSON.parse(line) as [string, number, boolean];
  return { id, ref, organisation };
}
