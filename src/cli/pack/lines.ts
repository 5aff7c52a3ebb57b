/** Lines of a text file, gzipped or not, with their numbers. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

/** A line longer than this is no record but a broken file. */
const LONGEST_LINE = 16 * 1024 * 1024;

/** Empty lines are left out. @throws Error when the file cannot be read, is no gzip though its name says so, or is not UTF-8 */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const file = createReadStream(path);
  const gzipped = path.endsWith('.gz');
  const stream = gzipped ? file.pipe(createGunzip()) : file;
  if (gzipped) file.on('error', error => stream.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  try {
    for await (const chunk of stream) {
      const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = pieces.pop() ?? '';
      for (const text of pieces) {
        number++;
        if (text.trim() !== '') yield { number, text };
      }
      if (rest.length > LONGEST_LINE) throw new Error(`line ${number + 1} is longer than ${LONGEST_LINE}`);
    }
    rest += decoder.decode();
    if (rest.trim() !== '') yield { number: number + 1, text: rest };
  } finally {
    file.destroy();
  }
}
