/** The build as a cluster does it: cut, map, partition, sort, reduce. In this process but for `sort`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadLines } from '../../../../src/cli/build/input/bad-lines.ts';
import { openLines } from '../../../../src/cli/build/output.ts';
import type { Progress } from '../../../../src/cli/build/progress.ts';
import { sortedLines } from '../../../../src/cli/build/sorted.ts';
import type { DraftOptions } from '../../../../src/cli/build/wikidata/draft.ts';
import { type Facts, parseFacts } from '../../../../src/cli/build/wikidata/facts.ts';
import { entityMapper, type MapLine, mapClasses } from '../../../../src/cli/build/wikidata/map.ts';
import { languageChoices } from '../../../../src/cli/build/wikidata/names.ts';
import {
  classReducer,
  entityReducer,
  labelReducer,
  type Reducer,
} from '../../../../src/cli/build/wikidata/reduce.ts';
import { mapToSink } from '../../../../src/cli/build/wikidata/run-map.ts';
import { reduceTo } from '../../../../src/cli/build/wikidata/run-reduce.ts';

export const silent: Progress = { update() {}, end() {} };
export const refuse = () => new BadLines(false, () => {});

export const options = (
  facts: Facts,
  languages = ['en', 'de'],
  over: Partial<DraftOptions> = {},
): DraftOptions => ({
  facts,
  languages: languageChoices(languages),
  minSitelinks: 0,
  placesFrom: null,
  ...over,
});

export interface Cluster {
  readonly facts: string;
  readonly entities: string;
}

/** @param shards mappers and reducers */
export async function build(lines: readonly string[], shards: number): Promise<Cluster> {
  const dir = mkdtempSync(join(tmpdir(), 'byname-build-'));
  try {
    return await buildIn(dir, lines, shards);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function buildIn(dir: string, lines: readonly string[], shards: number): Promise<Cluster> {
  const cuts = Array.from({ length: shards }, (_, index) => {
    const file = join(dir, `cut.${index}.json`);
    const from = Math.floor((lines.length * index) / shards);
    const to = Math.floor((lines.length * (index + 1)) / shards);
    writeFileSync(
      file,
      lines
        .slice(from, to)
        .map(line => `${line}\n`)
        .join(''),
    );
    return file;
  });
  const facts = await round(dir, 'classes', cuts, mapClasses, classReducer, 1);
  const map = entityMapper(options(parseFacts(facts, 'facts')));
  const labels = await round(dir, 'labels', cuts, map, labelReducer, shards);
  const labelled = join(dir, 'labelled');
  writeFileSync(labelled, labels);
  const parts = await reduceAll(
    dir,
    'entities',
    partition(dir, 'entities', [labelled], shards),
    entityReducer,
  );
  return { facts, entities: await collect(sortedLines(parts, dir)) };
}

async function round(
  dir: string,
  name: string,
  cuts: readonly string[],
  map: MapLine,
  reducer: () => Reducer,
  reducers: number,
): Promise<string> {
  const mapped: string[] = [];
  for (const [index, cut] of cuts.entries()) {
    const to = join(dir, `${name}.mapped.${index}`);
    const sink = await openLines(to);
    await mapToSink(cut, sink, { map, bad: refuse(), progress: silent });
    await sink.close();
    mapped.push(to);
  }
  const reduced = await reduceAll(dir, name, partition(dir, name, mapped, reducers), reducer);
  return reduced.map(file => readFileSync(file, 'utf8')).join('');
}

/** By the key alone, as a cluster's partitioner does. */
function partition(dir: string, name: string, files: readonly string[], parts: number): string[] {
  const lines = files.flatMap(file => readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const buckets = Array.from({ length: parts }, (): string[] => []);
  for (const line of lines) {
    const key = line.slice(0, line.indexOf('\t'));
    let hash = 7;
    for (const character of key) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
    buckets[hash % parts]?.push(line);
  }
  return buckets.map((bucket, index) => {
    const file = join(dir, `${name}.part.${index}`);
    writeFileSync(file, bucket.map(line => `${line}\n`).join(''));
    return file;
  });
}

async function reduceAll(
  dir: string,
  name: string,
  parts: readonly string[],
  reducer: () => Reducer,
): Promise<string[]> {
  const out: string[] = [];
  for (const [index, part] of parts.entries()) {
    const to = join(dir, `${name}.reduced.${index}`);
    const sink = await openLines(to);
    await reduceTo(sortedLines([part], dir), sink, {
      reducer: reducer(),
      bad: refuse(),
      progress: silent,
      name,
      total: null,
    });
    await sink.close();
    out.push(to);
  }
  return out;
}

async function collect(chunks: AsyncIterable<Buffer>): Promise<string> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all).toString('utf8');
}
