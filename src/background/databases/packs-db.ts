/** The background's connection to the database of packs; opened anew after the browser has closed it. */
import { openPacksDb, type PacksDb } from '../../store/packs.ts';

let connection: Promise<PacksDb> | undefined;
const listeners: (() => void)[] = [];

export function packsDb(): Promise<PacksDb> {
  if (connection === undefined) {
    const opening = openPacksDb('byname-packs', () => {
      if (connection === opening) connection = undefined;
      for (const listener of listeners) listener();
    });
    connection = opening;
    opening.catch(() => {
      if (connection === opening) connection = undefined;
    });
  }
  return connection;
}

/** Calls back whenever the connection is lost: what was read from it may be gone. */
export function onPacksDbClosed(listener: () => void): void {
  listeners.push(listener);
}
