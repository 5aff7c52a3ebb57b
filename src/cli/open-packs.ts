/** Packs for the terminal: pack files, folders and single files of entities, as one lexicon. */
import { createHash } from 'node:crypto';
import { access, mkdir, readdir, stat } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { type CombinedLexicon, combine } from '../pack/lexicon.ts';
import { openPack, type Pack } from '../pack/open.ts';
import { writePackFile } from './pack/build.ts';
import { fromFile } from './pack/file-source.ts';
import { filesOf, readEntities, readFolder } from './pack/folder.ts';

/**
 * @param paths in the order in which they count: a pack file, a folder (compiled into the system's temporary folder, and again when one of its
 *   files changes), or a file of entities (`.jsonl`, `.jsonl.gz`)
 * @throws Error, PackError when one of them cannot be used
 */
export async function openPacks(paths: readonly string[]): Promise<CombinedLexicon> {
  const packs: Pack[] = [];
  for (const path of paths) packs.push(await openPack(await fromFile(await packFile(path))));
  return combine(packs);
}

async function packFile(path: string): Promise<string> {
  const folder = (await stat(path)).isDirectory();
  if (!folder && !/\.jsonl(\.gz)?$/.test(path)) return path;
  const files = folder ? Object.values(await filesOf(path)).flat() : [path];
  const cached = join(
    await cacheFolder(),
    `${await keyOf(folder ? [join(path, 'pack.json'), ...files] : files)}.byname`,
  );
  if (!(await exists(cached))) {
    await writePackFile(folder ? await readFolder(path) : readEntities(path), cached);
  }
  return cached;
}

/** Changes with any of the files, and with the program that compiles them. */
async function keyOf(files: readonly string[]): Promise<string> {
  const program = await readdir(resolve(import.meta.dirname, '../pack'), { recursive: true });
  const sources = program
    .filter(name => name.endsWith('.ts'))
    .map(name => resolve(import.meta.dirname, '../pack', name));
  const hash = createHash('sha256');
  for (const file of [...files.map(name => resolve(name)), ...sources.sort()]) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex').slice(0, 32);
}

/** Only this user can write there. */
async function cacheFolder(): Promise<string> {
  const folder = join(tmpdir(), `byname-packs-${userInfo().username}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { uid } = await stat(folder);
  if (process.getuid !== undefined && uid !== process.getuid())
    throw new Error(`${folder} belongs to somebody else`);
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
