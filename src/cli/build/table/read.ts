/** Tables and lines of JSON as rows of cells, streamed. */
import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { type BadLines, BuildError, reasonIn } from '../input/bad-lines.ts';
import { openBytes } from '../input/bytes.ts';
import { lineBatches, textOf } from '../input/lines.ts';
import type { Progress } from '../progress.ts';

export interface Row {
  readonly line: number;
  /** By heading, as the file has it. A value of a JSON line that is no text is not turned into any. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface TableOptions {
  /** One character. */
  readonly delimiter: string;
  /** A label of the Encoding Standard: `utf-8`, `windows-1252`, … */
  readonly encoding: string;
}

interface Run {
  readonly bad: BadLines;
  readonly progress: Progress;
}

/** Rows under the headings of the first line. What csv-parse takes for broken is a bad line. */
export async function* csvRows(
  file: string,
  { delimiter, encoding }: TableOptions,
  run: Run,
): AsyncGenerator<Row> {
  const source = openBytes(file);
  const skipped: CsvError[] = [];
  const parser = parse({
    columns: true,
    info: true,
    bom: true,
    delimiter,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: error => {
      if (error !== undefined) skipped.push(error);
      return undefined;
    },
  });
  /** The parser is ahead of its reader: what is wrong further down waits for its turn. */
  const report = (upTo: number) => {
    const due = skipped.filter(error => Number(error.lines ?? 0) <= upTo);
    for (const error of due) {
      skipped.splice(skipped.indexOf(error), 1);
      run.bad.add(file, Number(error.lines ?? 0), reasonIn(error));
    }
  };
  const text = Readable.from(decoded(file, source.chunks, encoding));
  text.on('error', error => parser.destroy(error));
  let count = 0;
  for await (const { record, info } of text.pipe(parser)) {
    report(info.lines);
    yield { line: info.lines, values: record };
    run.progress.update(source.taken(), null, ++count);
  }
  report(Number.POSITIVE_INFINITY);
}

async function* decoded(
  file: string,
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new BuildError(`no encoding "${encoding}"`);
  }
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new BuildError(`${file}: not ${encoding}; --encoding says what it is`);
    throw error;
  }
}

/** A JSON object a line. */
export async function* jsonRows(file: string, { bad, progress }: Run): AsyncGenerator<Row> {
  const source = openBytes(file);
  let count = 0;
  for await (const batch of lineBatches(source.chunks)) {
    for (const line of batch) {
      const values = objectOn(line.bytes);
      if (typeof values === 'string') bad.add(file, line.number, values);
      else if (values !== null) yield { line: line.number, values };
    }
    count += batch.length;
    progress.update(source.taken(), null, count);
  }
}

function objectOn(bytes: Buffer): Record<string, unknown> | string | null {
  try {
    const text = textOf(bytes).replace(/^\ufeff/, '');
    if (text.trim() === '') return null;
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : 'no JSON object';
  } catch (error) {
    return reasonIn(error).slice(0, 200);
  }
}
