/** What went wrong with a file that was taken in: a sentence in the reader's language, and behind it the details for whoever mends the file. */
import type { Trouble } from '../../clips/read/read.ts';
import { PROBLEMS } from '../../messages/packs.ts';
import { reasonOf } from '../ask.ts';
import { NotInstalled } from '../install-file.ts';
import { problemText } from '../packs/text.ts';
import { number, text } from './text.ts';

export interface FileTrouble {
  readonly words: string;
  /** In English; of entries, one for each. */
  readonly details: readonly string[];
}

/** @param wrong parts of a backup that are no clips and could not be read */
export function troublesOf(file: string, troubles: readonly Trouble[], wrong: number): FileTrouble[] {
  const told = (words: string, details: readonly string[] = []): FileTrouble => ({
    words: text('libraryImportBad', file, words),
    details,
  });
  const entries = troubles.filter(({ kind }) => kind === 'entry');
  const whole = troubles.flatMap(trouble => (trouble.kind === 'entry' ? [] : [told(sentenceOf(trouble))]));
  if (entries.length > 0)
    whole.push(
      told(
        text('libraryImportLeft', number(entries.length)),
        entries.map(({ where, what }) => `${where}: ${what}`),
      ),
    );
  if (wrong > 0) whole.push(told(text('libraryRestoreLeft', number(wrong))));
  return whole;
}

function sentenceOf({ kind, where, what }: Trouble): string {
  switch (kind) {
    case 'entry':
    case 'unreadable':
      return text('libraryImportUnreadable', `${where}: ${what}`);
    case 'foreign':
      return text('libraryImportForeign', `${where}: ${what}`);
    case 'names':
      return text('libraryImportNames');
    case 'pack':
      return problemText({ code: PROBLEMS.find(code => code === where) ?? 'internal', detail: what });
  }
}

/** Of a file that could not be taken in at all. */
export function failureOf(file: string, error: unknown): FileTrouble {
  return { words: text('libraryImportBad', file, reasonIn(error)), details: [] };
}

function reasonIn(error: unknown): string {
  if (!(error instanceof NotInstalled)) return text('libraryNotTaken', reasonOf(error));
  const { problem } = error;
  return problem.code === 'internal' ? text('libraryNotInstalled', problem.detail) : problemText(problem);
}
