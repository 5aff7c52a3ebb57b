/** The archive, opened once a life of the background. */
import { type ArchiveDb, openArchiveDb } from '../../store/archive.ts';

let opened: Promise<ArchiveDb> | undefined;

export function archive(): Promise<ArchiveDb> {
  if (opened === undefined) {
    const opening = openArchiveDb();
    const lost = () => {
      if (opened === opening) opened = undefined;
    };
    opened = opening;
    // The browser closes it when it evicts the database; the next call opens another.
    opening.then(db => db.addEventListener('close', lost), lost);
  }
  return opened;
}
