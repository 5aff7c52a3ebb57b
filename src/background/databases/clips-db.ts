/** The clips' database, opened once a life of the background. */
import { type ClipsDb, openClipsDb } from '../../store/clips-db.ts';

let opened: Promise<ClipsDb> | undefined;

export function clipsDb(): Promise<ClipsDb> {
  const forget = () => {
    opened = undefined;
  };
  opened ??= openClipsDb(undefined, forget).catch(error => {
    forget();
    throw error;
  });
  return opened;
}
