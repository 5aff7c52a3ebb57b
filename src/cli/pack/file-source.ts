/** A file on disk as the bytes of a pack. */
import { open } from 'node:fs/promises';
import type { RandomAccess } from '../../pack/random-access.ts';

export interface FileSource extends RandomAccess {
  close(): Promise<void>;
}

/** @throws the file system's error when there is no such file */
export async function fromFile(path: string): Promise<FileSource> {
  const file = await open(path, 'r');
  const { size } = await file.stat();
  return {
    size,
    close: () => file.close(),
    async read(offset, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let done = 0;
      while (done < bytes.length) {
        const { bytesRead } = await file.read(bytes, done, bytes.length - done, offset + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return done === bytes.length ? bytes : bytes.subarray(0, done);
    },
  };
}
