/** Installs a pack from a file on a page that is not the packs' own; the background asks for the file as often as it dies. */
import type { Problem } from '../messages/packs.ts';
import { ask } from './ask.ts';
import { forgetFile, handOver, holdFile } from './packs/files.ts';

/** Milliseconds between two looks. */
const LOOK = 150;

/** `problem` has a sentence in the reader's language (packs/text.ts). */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail || problem.code);
    this.problem = problem;
  }
}

/** Resolves when it is installed. @throws NotInstalled */
export async function installFile(file: File): Promise<void> {
  const job = crypto.randomUUID();
  holdFile(job, file);
  const { name, size } = file;
  let { jobs } = await ask('packs.add', {
    job,
    from: { type: 'file', name, size, signature: null },
    replaces: null,
  });
  try {
    for (let own = jobs.find(({ id }) => id === job); own; own = jobs.find(({ id }) => id === job)) {
      if (own.problem !== null) {
        await ask('packs.cancel', { job });
        throw new NotInstalled(own.problem);
      }
      handOver(jobs);
      await new Promise(later => setTimeout(later, LOOK));
      ({ jobs } = await ask('packs.view', {}));
    }
  } finally {
    forgetFile(job);
  }
}
