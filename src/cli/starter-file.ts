/** The starter pack as a file, compiled when its facts have changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPack } from '../pack/write.ts';
import { loadStarter } from './starter/load.ts';

const FACTS = resolve(import.meta.dirname, '../starter');
const CACHE = resolve(import.meta.dirname, '../../.cache');

/** @returns path of the compiled pack. */
export async function starterPackFile(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [
    FACTS,
    resolve(import.meta.dirname, 'starter'),
    resolve(import.meta.dirname, '../pack'),
  ]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(ya?ml|ts)$/.test(name)) hash.update(readFileSync(join(folder, name)));
    }
  }
  const file = join(CACHE, `starter-${hash.digest('hex').slice(0, 16)}.byname`);
  if (!existsSync(file)) {
    mkdirSync(CACHE, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, await buildPack(loadStarter(FACTS)));
    renameSync(unfinished, file);
  }
  return file;
}
