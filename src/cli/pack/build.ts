/** `pack build`: a folder into a pack file. */
import { open, rename, rm } from 'node:fs/promises';
import type { BuildOptions, BuildStep, BuildWarning, PackContents } from '../../pack/write/contents.ts';
import { buildPackParts } from '../../pack/write.ts';
import { type Progress, progress } from '../build/progress.ts';
import { diskWorkshop } from './workshop/disk.ts';

/**
 * Writes beside `out` and renames at the end: a build cut short leaves the file that was there. What does not fit into memory goes to the system's
 * temporary folder meanwhile.
 * @returns bytes
 */
export async function writePackFile(
  contents: PackContents,
  out: string,
  options: Omit<BuildOptions, 'workshop'> = {},
): Promise<number> {
  const temporary = `${out}.${process.pid}.part`;
  const workshop = diskWorkshop();
  let size = 0;
  try {
    const file = await open(temporary, 'w');
    try {
      for await (const part of buildPackParts(contents, { ...options, workshop })) {
        await file.writeFile(part);
        size += part.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await workshop.close();
  }
  return size;
}

/** A small build needs no bar. */
const SHORT_MS = 1_000;

/** A bar for each step of a build, once it has taken a second. */
export class BuildProgress {
  private readonly started = performance.now();
  private step: BuildStep | null = null;
  private bar: Progress | null = null;

  update(step: BuildStep, done: number, total: number | null): void {
    if (performance.now() - this.started < SHORT_MS) return;
    if (step !== this.step) {
      this.end();
      this.step = step;
      this.bar = progress(LABELS[step]);
    }
    this.bar?.update(done, total, done);
  }

  end(): void {
    this.bar?.end();
    this.bar = null;
  }
}

const LABELS: Readonly<Record<BuildStep, string>> = {
  read: 'read entities',
  sort: 'sort entities',
  compile: 'compile',
};

/** One line for each warning. */
export function describeWarning(warning: BuildWarning): string {
  switch (warning.type) {
    case 'name':
      return `${warning.entity}: the name ${JSON.stringify(warning.name)} cannot be found (${warning.problem})`;
    case 'double':
      return `${warning.entity}: a second record; its names are added to the first's`;
    case 'unknown-speaker':
      return `${warning.entity}: a statement of somebody without a record is left out`;
  }
}
