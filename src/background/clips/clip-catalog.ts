/** The library's catalogue is kept up with the clips while no library is open, so that it opens searchable. */
import { keepUp } from '../../librarian/keep.ts';
import { clipsDb } from '../databases/clips-db.ts';

/** Milliseconds without a writing: an open library, which does the same, is quicker than this. */
const QUIET = 3_000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let working = false;

/** Clips were written. Should the background die before, the next writing or the library goes on from what is kept. */
export function catalogSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void keep(), QUIET);
}

async function keep(): Promise<void> {
  if (working) return catalogSoon();
  working = true;
  await clipsDb()
    .then(db => keepUp(db))
    .catch(error => console.warn('byname: the catalogue was not kept', error));
  working = false;
}
