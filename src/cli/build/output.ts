/** Files that are whole or not there: written beside their place and renamed. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';

/** UTF-16 units gathered before they are written. */
const GATHER = 1 << 18;

/** Where a builder's lines go. */
export interface LineSink {
  /** `line` without its line break. Wait for the promise where there is one: the sink is full. */
  write(line: string): Promise<void> | undefined;
  /** Everything is where it belongs. */
  close(): Promise<void>;
  /** Nothing of it stays; harmless after `close`. */
  discard(): Promise<void>;
}

/** A file of lines that appears under its name when it is closed. Makes the folder. */
export async function openLines(file: string): Promise<LineSink> {
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.part`;
  const stream = createWriteStream(part);
  const lines = gathered(stream);
  return {
    write: lines.write,
    async close() {
      lines.flush();
      stream.end();
      await finished(stream);
      await rename(part, file);
    },
    async discard() {
      stream.destroy();
      // One that is still being opened would make its file after it is gone.
      if (!stream.closed) await once(stream, 'close');
      await rm(part, { force: true });
    },
  };
}

/** Standard output, or another stream that stays open. */
export function streamLines(stream: NodeJS.WritableStream = process.stdout): LineSink {
  const lines = gathered(stream);
  return { write: lines.write, close: async () => await lines.flush(), discard: async () => {} };
}

function gathered(stream: NodeJS.WritableStream) {
  let text = '';
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure ??= error;
  });
  const flush = (): Promise<void> | undefined => {
    if (failure) throw failure;
    const full = text;
    text = '';
    if (full === '' || stream.write(full)) return undefined;
    return once(stream, 'drain').then(() => undefined);
  };
  return {
    flush,
    write(line: string): Promise<void> | undefined {
      text += `${line}\n`;
      return text.length < GATHER ? undefined : flush();
    },
  };
}

/** A small file, written beside its place and renamed. Makes the folder. */
export async function writeWhole(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}
