/** Runs a reducer over sorted lines. */
import { type BadLines, BuildError, reasonIn } from '../input/bad-lines.ts';
import { lineBatches, textOf } from '../input/lines.ts';
import type { LineSink } from '../output.ts';
import type { Progress } from '../progress.ts';
import { parseKeyed } from './records.ts';
import type { Reducer } from './reduce.ts';

export interface ReduceRun {
  readonly reducer: Reducer;
  readonly bad: BadLines;
  readonly progress: Progress;
  /** For messages. */
  readonly name: string;
  /** Bytes, where they are known. */
  readonly total: number | null;
}

/** @throws BuildError for a bad line that is not to be skipped, and always where the lines are not sorted */
export async function reduceTo(chunks: AsyncIterable<Buffer>, sink: LineSink, run: ReduceRun): Promise<void> {
  const { reducer, bad, progress, name, total } = run;
  let number = 0;
  const reduced = (step: () => readonly string[]): readonly string[] => {
    try {
      return step();
    } catch (error) {
      if (error instanceof BuildError) throw new BuildError(`${name}:${number}: ${error.message}`);
      bad.add(name, number, reasonIn(error));
      return [];
    }
  };
  for await (const batch of lineBatches(chunks)) {
    for (const line of batch) {
      number = line.number;
      for (const out of reduced(() => reducer.line(parseKeyed(textOf(line.bytes))))) await sink.write(out);
    }
    progress.update(batch.at(-1)?.end ?? 0, total, number);
  }
  for (const out of reduced(() => reducer.end())) await sink.write(out);
}
