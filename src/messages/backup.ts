/** What is said about backups that are made by themselves. */
import * as v from 'valibot';

const EVERY = ['off', 'day', 'week'] as const;
export type Every = (typeof EVERY)[number];

/** The page that makes the file, in the extension. */
export const MAKER = 'src/pages/backup/backup.html';

export interface BackupContract {
  /** `every`: from now on; `null`: as it is. `problem`: why the last one was not written. */
  'backup.plan': {
    request: { readonly every: Every | null };
    answer: { readonly every: Every; readonly last: string | null; readonly problem: string | null };
  };
  /** The last writing of clips, before a backup is made. */
  'backup.turn': { request: Record<never, never>; answer: { readonly turn: number } };
  /** A file is made; answered when it is in the downloads folder. */
  'backup.made': {
    request: { readonly url: string; readonly file: string; readonly turn: number };
    answer: Record<never, never>;
  };
}

export const backupRequests = [
  v.object({ name: v.literal('backup.plan'), every: v.nullable(v.picklist(EVERY)) }),
  v.object({ name: v.literal('backup.turn') }),
  v.object({
    name: v.literal('backup.made'),
    url: v.pipe(v.string(), v.maxLength(500)),
    file: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,80}$/)),
    turn: v.number(),
  }),
] as const;
