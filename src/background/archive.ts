/** The archive, opened once a life of the background. */
import { type ArchiveDb, openArchiveDb } from '../store/archive.ts';

let opened: Promise<ArchiveDb> | undefined;

export function archive(): Promise<ArchiveDb> {
  opened ??= openArchiveDb().catch(error => {
    opened = undefined;
    throw error;
  });
  return opened;
}
