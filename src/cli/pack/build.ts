/** `pack build`: a folder into a pack file. */
import { open, rename, rm } from 'node:fs/promises';
import { type BuildWarning, buildPackParts, type PackContents } from '../../pack/write.ts';

/** Writes beside `out` and renames at the end: a build cut short leaves the file that was there. @returns bytes */
export async function writePackFile(
  contents: PackContents,
  out: string,
  onWarning: (warning: BuildWarning) => void = () => {},
): Promise<number> {
  const parts = await buildPackParts(contents, { onWarning });
  const temporary = `${out}.${process.pid}.part`;
  try {
    const file = await open(temporary, 'w');
    try {
      for (const part of parts) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, out);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return parts.reduce((sum, part) => sum + part.length, 0);
}

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
