/** Runs a map over files: to one sink, or into shard files from which a broken-off build goes on. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { type BadLines, BuildError, reasonIn } from '../input/bad-lines.ts';
import { openBytes, packingOf } from '../input/bytes.ts';
import { type Line, lineBatches } from '../input/lines.ts';
import { type LineSink, openLines, writeWhole } from '../output.ts';
import type { Progress } from '../progress.ts';
import type { MapLine } from './map.ts';

export interface MapRun {
  readonly map: MapLine;
  readonly bad: BadLines;
  readonly progress: Progress;
}

/** Maps all of `file` (`-`: standard input) to `sink`. @throws BuildError for a bad line that is not to be skipped */
export async function mapToSink(file: string, sink: LineSink, run: MapRun): Promise<void> {
  const source = openBytes(file);
  const total = file === '-' ? null : statSync(file).size;
  let lines = 0;
  for await (const batch of lineBatches(source.chunks)) {
    for (const line of batch) {
      for (const mapped of mapped1(file, line, run)) await sink.write(mapped);
    }
    lines += batch.length;
    run.progress.update(source.taken(), total, lines);
  }
}

function mapped1(file: string, line: Line, { map, bad }: MapRun): readonly string[] {
  try {
    return map(line.bytes);
  } catch (error) {
    if (error instanceof BuildError) throw error;
    bad.add(file, line.number, reasonIn(error));
    return [];
  }
}

/** How far a file is mapped: what is behind `offset` (of plain files) or `lines` (of packed ones) is in whole shards. */
const CheckpointSchema = v.object({
  lines: v.number(),
  offset: v.number(),
  shards: v.number(),
  bad: v.number(),
  done: v.boolean(),
});
type Checkpoint = v.InferOutput<typeof CheckpointSchema>;

export interface ShardPlan {
  readonly work: string;
  /** Begins the names of the shards and of the checkpoint. */
  readonly name: string;
  /** Lines of input a shard. */
  readonly linesPerShard: number;
}

/**
 * Maps `file` into shards of so many lines. After each shard a checkpoint is written; a second run leaves out what is done: a plain file is
 * read from there on, a packed one must be unpacked from its beginning but not parsed again.
 * @returns the shards' files and how many lines were bad, those of earlier runs with them.
 */
export async function mapToShards(
  file: string,
  plan: ShardPlan,
  run: MapRun,
): Promise<{ readonly files: readonly string[]; readonly bad: number }> {
  const place = join(plan.work, `${plan.name}.checkpoint.json`);
  const shardFile = (index: number) => join(plan.work, `${plan.name}.${String(index).padStart(5, '0')}.tsv`);
  let state = await readCheckpoint(place);
  const result = () => ({
    files: Array.from({ length: state.shards }, (_, index) => shardFile(index)),
    bad: state.bad,
  });
  if (state.done) return result();

  const plain = packingOf(file) === 'plain';
  const from = plain ? { offset: state.offset, firstLine: state.lines + 1 } : {};
  const source = openBytes(file, plain ? state.offset : 0);
  const total = statSync(file).size;
  const badBefore = run.bad.count - state.bad;
  let sink: LineSink | null = null;
  let last: Line | null = null;
  const save = async (line: Pick<Line, 'number' | 'end'>, done: boolean) => {
    if (sink !== null) await sink.close();
    const shards = state.shards + (sink === null ? 0 : 1);
    sink = null;
    state = { lines: line.number, offset: line.end, shards, bad: run.bad.count - badBefore, done };
    await writeWhole(place, JSON.stringify(state));
  };
  try {
    for await (const batch of lineBatches(source.chunks, from)) {
      for (const line of batch) {
        last = line;
        if (line.number <= state.lines) continue;
        sink ??= await openLines(shardFile(state.shards));
        for (const mapped of mapped1(file, line, run)) await sink.write(mapped);
        if (line.number % plan.linesPerShard === 0) await save(line, false);
      }
      run.progress.update(source.taken(), total, last?.number ?? 0);
    }
    await save(last ?? { number: state.lines, end: state.offset }, true);
  } finally {
    await (sink as LineSink | null)?.discard();
  }
  return result();
}

async function readCheckpoint(file: string): Promise<Checkpoint> {
  const none: Checkpoint = { lines: 0, offset: 0, shards: 0, bad: 0, done: false };
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return none;
  }
  const parsed = v.safeParse(CheckpointSchema, JSON.parse(text));
  if (!parsed.success)
    throw new BuildError(`${basename(file)} is no checkpoint of ours; delete the work folder`);
  return parsed.output;
}
