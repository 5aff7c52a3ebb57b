/** `starter check`: the starter's facts beside those of another pack; what differs is mended or settled by hand. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Entity } from '../model/entity.ts';
import { type Disagreement, disagreements } from './starter/compare.ts';
import { labelOf } from './starter/entity.ts';
import { loadEntities } from './starter/load.ts';
import { parsed } from './starter/schema.ts';

const OTHER = resolve(import.meta.dirname, '../../../shared/packs/world');

const Text = v.pipe(v.string(), v.minLength(1));
/** src/starter/settled.yaml: what was looked into and stays as it is. */
const SettledSchema = v.array(
  v.strictObject({ id: Text, about: Text, theirs: Text, reason: v.pipe(v.string(), v.minLength(8)) }),
);

/**
 * Prints what differs between the starter in `facts` and the pack folder in `args` (default: ../shared/packs/world) and is not
 * settled in settled.yaml, and settlements that settle nothing any more.
 * @returns exit code: 0 when nothing is open; 1 otherwise; 2 when there is no such folder.
 */
export async function checkCommand(facts: string, args: readonly string[]): Promise<number> {
  const folder = args[0] ?? OTHER;
  const file = ['entities.jsonl', 'entities.jsonl.gz'].map(name => join(folder, name)).find(existsSync);
  if (file === undefined) {
    process.stderr.write(`byname starter check: no entities.jsonl(.gz) in ${folder}\n`);
    return 2;
  }
  const ours = new Map(loadEntities(facts).map(entity => [entity.id, entity]));
  const settled = settledIn(facts);
  const used = new Set<string>();
  let both = 0;
  let open = 0;
  for await (const theirs of entitiesIn(file, id => ours.has(id))) {
    const entity = ours.get(theirs.id);
    if (entity === undefined) continue;
    both++;
    for (const found of disagreements(entity, theirs)) {
      const key = keyOf(theirs.id, found);
      if (settled.has(key)) used.add(key);
      else {
        open++;
        process.stdout.write(
          `${theirs.id}\t${labelOf(entity.names)}\t${found.about}\tours: ${found.ours}\ttheirs: ${found.theirs}\n`,
        );
      }
    }
  }
  const idle = [...settled].filter(key => !used.has(key));
  for (const key of idle) process.stdout.write(`settled.yaml settles nothing: ${key}\n`);
  process.stdout.write(
    `${ours.size} entities, ${both} of them in ${folder}: ${open} disagreements open, ${used.size} settled\n`,
  );
  return open > 0 || idle.length > 0 ? 1 : 0;
}

function settledIn(facts: string): ReadonlySet<string> {
  const file = join(facts, 'settled.yaml');
  if (!existsSync(file)) return new Set();
  const list = parsed(SettledSchema, parse(readFileSync(file, 'utf8')) ?? [], 'settled.yaml');
  return new Set(list.map(entry => keyOf(entry.id, entry)));
}

function keyOf(id: string, { about, theirs }: Pick<Disagreement, 'about' | 'theirs'>): string {
  return `${id} ${about}: ${theirs}`;
}

/** Those that are `wanted`; a line that begins with another id is not even parsed. */
async function* entitiesIn(file: string, wanted: (id: string) => boolean): AsyncGenerator<Entity> {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const id = /^\{\s*"id":\s*"([^"\\]+)"/.exec(line)?.[1];
    if (line === '' || (id !== undefined && !wanted(id))) continue;
    // The other pack is our own test data in the folder format; only its builder writes it.
    yield JSON.parse(line) as Entity;
  }
}
