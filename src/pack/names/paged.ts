/** The table of names read piece by piece, for devices short of memory: the filters are resident, the lines they let through are read from disk. */
import type { Release } from '../random-access.ts';
import { LINE_BYTES } from './layout.ts';

/** Lines read together: four kilobytes, which disks and browsers read at once. */
const PAGE_LINES = 64;
const PAGE_BYTES = PAGE_LINES * LINE_BYTES;
/**
 * Pages with at most so many between them are read together, in runs of at most so many: a read of a Blob in Chromium takes as long as one megabyte
 * more in another (1.2 ms; 44 MB at once take 29), and what is not wanted is let go at once.
 */
const NEAR = 256;
const LONGEST_RUN = 512;
/**
 * A run of more pages than the first is made as long as the second: buffers above 960 KB have memory of their own, which Chromium gives back with them, and those below
 * leave it in the engine's hands (5.1 million names: 1.1 MB of private memory).
 */
const SHORT_RUN = 16;
const LEAST_RUN = 256;
/** Pages kept from one text to the next: four megabytes. */
const KEPT = 1024;

/** Where a line stands in its page, in bytes. */
export function placeOf(line: number): number {
  return (line % PAGE_LINES) * LINE_BYTES;
}

export class PagedTable {
  private readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  private readonly release: Release | undefined;
  /** Of the whole table, in bytes. */
  readonly length: number;
  private readonly pages = new Map<number, Uint8Array>();
  private readonly wanted = new Set<number>();
  /** How often a line was asked for that was not there: names may have been missed then. */
  misses = 0;

  /**
   * @param read bytes of the table
   * @param length of the whole table, in bytes
   * @param release see RandomAccess
   */
  constructor(
    read: (offset: number, length: number) => Promise<Uint8Array>,
    length: number,
    release?: Release,
  ) {
    this.read = read;
    this.release = release;
    this.length = length;
  }

  /** Bytes in memory. */
  get size(): number {
    return this.pages.size * PAGE_BYTES;
  }

  /** The page that has the line, at `placeOf(line)`; or `null`: then `load` will read it. No object is made: a text asks for thousands of lines. */
  pageOf(line: number): Uint8Array | null {
    const page = Math.floor(line / PAGE_LINES);
    const bytes = this.pages.get(page);
    if (bytes !== undefined) return bytes;
    this.wanted.add(page);
    this.misses++;
    return null;
  }

  /** Before another text: what was read for the last one need not stay. */
  trim(): void {
    if (this.pages.size > KEPT) this.pages.clear();
  }

  /** Reads the pages that were missing. @returns whether there were any */
  async load(): Promise<boolean> {
    const wanted = [...this.wanted].sort((a, b) => a - b);
    this.wanted.clear();
    const runs: { from: number; to: number }[] = [];
    for (const page of wanted) {
      const last = runs.at(-1);
      const near = last !== undefined && page - last.to <= NEAR && page - last.from < LONGEST_RUN;
      if (near) last.to = page;
      else runs.push({ from: page, to: page });
    }
    const own = new Set(wanted);
    // One after the other: together they would be all of the table.
    for (const { from, to } of runs) await this.loadRun(from, to, own);
    return wanted.length > 0;
  }

  /** Where the last page begins, in bytes. */
  private get lastPage(): number {
    return Math.max(0, Math.ceil(this.length / PAGE_BYTES) - 1) * PAGE_BYTES;
  }

  private async loadRun(from: number, to: number, wanted: ReadonlySet<number>): Promise<void> {
    const pages = to - from + 1;
    const wished = (pages > SHORT_RUN ? Math.max(pages, LEAST_RUN) : pages) * PAGE_BYTES;
    const offset = Math.max(0, Math.min(from * PAGE_BYTES, this.lastPage + PAGE_BYTES - wished));
    const length = Math.min(this.length - offset, wished);
    const bytes = await this.read(offset, length);
    if (bytes.length !== length) throw new RangeError('the table of names is cut off');
    for (let page = from; page <= to; page++) {
      const at = page * PAGE_BYTES - offset;
      if (wanted.has(page)) this.pages.set(page, bytes.slice(at, at + PAGE_BYTES));
    }
    this.release?.(bytes);
  }
}
