/** A workshop in temporary files: a build of any size in about the same memory. */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workshop } from '../../../pack/workshop/workshop.ts';
import { Files } from './files.ts';
import { DiskNumbers } from './numbers.ts';
import { DiskSpool } from './spool.ts';
import { DiskSorter } from './texts.ts';

/** What a sorter has in memory before it writes it down: UTF-16 units of its rows, or rows of numbers. */
export interface Most {
  readonly units: number;
  readonly rows: number;
}

/** Four times the text takes 45 MB more, since rows that lie long are garbage that the engine collects late, and is no faster. */
const MOST: Most = { units: 1_000_000, rows: 1 << 18 };

export interface DiskWorkshop extends Workshop {
  /** Removes the files. */
  close(): Promise<void>;
}

/** @param most smaller ones are for tests */
export function diskWorkshop(parent: string = tmpdir(), most: Most = MOST): DiskWorkshop {
  const folder = mkdtempSync(join(parent, 'byname-build-'));
  const files = new Files(folder);
  return {
    sorter: () => new DiskSorter(files, most.units),
    numbers: (width, keys) => new DiskNumbers(files, width, keys, most.rows),
    spool: () => new DiskSpool(files.create()),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
