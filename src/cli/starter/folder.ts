/** A pack as a folder (docs/pack-format.md, "The folder"): what `pack build` compiles and a person can look into. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StarterPack } from './load.ts';

/** Writes pack.json, entities.jsonl, statements.jsonl and articles.jsonl to `dir`, which is made where it is missing. */
export function writeFolder(dir: string, { info, entities, statements, articles }: StarterPack): void {
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'pack.json'), `${JSON.stringify(info, null, 2)}\n`);
  for (const [name, records] of Object.entries({ entities, statements, articles })) {
    writeFileSync(join(dir, `${name}.jsonl`), records.map(record => `${JSON.stringify(record)}\n`).join(''));
  }
}
