/** Lines sorted by their bytes with the system's `sort`: it spills to disk, so any number of them in constant memory. */
import { spawn } from 'node:child_process';
import { BuildError } from './input/bad-lines.ts';

/** Of memory, for `sort`. */
const MEMORY = '400M';

/** The lines of all `files` in order of their bytes. `work`: a folder for what does not fit into memory. @throws BuildError */
export async function* sortedLines(files: readonly string[], work: string): AsyncGenerator<Buffer> {
  const child = spawn('sort', ['-S', MEMORY, '-T', work, '--', ...files], {
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint += text.toString();
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', error =>
      reject(new BuildError(`cannot run "sort" (part of every Unix): ${error.message}`)),
    );
    child.on('close', resolve);
  });
  // Handled below; without this an early failure counts as unhandled while the pipe is still read.
  ended.catch(() => {});
  try {
    for await (const chunk of child.stdout) yield chunk;
    const code = await ended;
    if (code !== 0) throw new BuildError(`sort failed (${code ?? 'killed'}): ${complaint.trim()}`);
  } finally {
    child.kill();
  }
}
