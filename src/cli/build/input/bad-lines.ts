/** What happens to a line that cannot be used: reported with file, line and reason, then skipped or the end of the build. */

/** Ends a build; the message is for the person at the terminal. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** So many are printed; the rest is counted, lest a file of another format fills the disk with complaints. */
const PRINTED = 200;

export class BadLines {
  readonly #skip: boolean;
  readonly #report: (text: string) => void;
  #count = 0;

  /** `skip`: go on after a bad line. `report` is given one line of text a time. */
  constructor(skip: boolean, report: (text: string) => void = text => process.stderr.write(`${text}\n`)) {
    this.#skip = skip;
    this.#report = report;
  }

  get count(): number {
    return this.#count;
  }

  /** A line, numbered from 1, of a file or of standard input (`-`). @throws BuildError unless bad lines are to be skipped. */
  add(file: string, line: number, reason: string): void {
    const input = process.env.mapreduce_map_input_file ?? 'standard input';
    this.addAt(`${file === '-' ? input : file}:${line}`, reason);
  }

  /** The same for what has no line of its own: `where` is the file and the place in it. */
  addAt(where: string, reason: string): void {
    const text = `${where}: ${reason}`;
    if (!this.#skip) throw new BuildError(`${text}\n  (--skip-bad leaves such out and goes on)`);
    this.#count++;
    if (this.#count <= PRINTED) this.#report(`skipped ${text}`);
    if (this.#count === PRINTED) this.#report('more are skipped without a word; the count comes at the end');
  }

  /** The last word of a build: how many were left out. */
  tell(): void {
    if (this.#count > 0) this.#report(`${this.#count} bad lines skipped`);
  }
}

/** The reason in an error, as one line. */
export function reasonIn(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
}
