/** What the packs page asks for. */
import type { Contract, Request } from '../../messages/contract.ts';
import type { PackRow, PacksView } from '../../messages/packs.ts';
import { saveRoster } from '../../store/pack-roster.ts';
import {
  type InstalledPack,
  listPacks,
  orderPacks,
  packsWithoutBytes,
  removePack,
  switchPack,
} from '../../store/packs.ts';
import { packsDb } from '../databases/packs-db.ts';
import { BUILT_IN } from '../packs/publisher.ts';
import { forgetShelf, shelf } from '../packs/shelf.ts';
import { AddressSource } from './address.ts';
import { add, busy, cancel, jobRows, resume, retry } from './installer.ts';
import { problemOf } from './problem.ts';

type Answers = {
  [N in Extract<keyof Contract, `packs.${string}`>]: (request: Request<N>) => Promise<Contract[N]['answer']>;
};

export const packAnswers: Answers = {
  'packs.view': async () => {
    await resume();
    return view();
  },
  'packs.add': async request => {
    await add(request);
    return view();
  },
  'packs.cancel': async ({ job }) => {
    await cancel(job);
    return view();
  },
  'packs.retry': async ({ job }) => {
    await retry(job);
    return view();
  },
  'packs.remove': async ({ id }) => {
    if (id === BUILT_IN) throw new Error('the built-in pack can be switched off, not removed');
    await removePack(await packsDb(), id);
    return changed();
  },
  'packs.switch': async ({ id, on }) => {
    await switchPack(await packsDb(), id, on);
    return changed();
  },
  'packs.order': async ({ ids }) => {
    await orderPacks(await packsDb(), ids);
    return changed();
  },
  'packs.check': async ({ id }) => {
    const pack = (await listPacks(await packsDb())).find(candidate => candidate.id === id);
    if (pack?.origin.type !== 'address') throw new Error('this pack has no address');
    try {
      const source = new AddressSource(pack.origin.url, AbortSignal.timeout(60_000), { bytes: 0 });
      const { content, info, header } = await source.head();
      if (content === pack.content) return { state: 'current' };
      return { state: 'available', version: info?.version ?? null, size: header.size };
    } catch (error) {
      return { state: 'problem', problem: problemOf(error) };
    }
  },
};

/** The next message opens the packs as they are now. */
async function changed(): Promise<PacksView> {
  last = null;
  forgetShelf();
  await saveRoster(await listPacks(await packsDb()));
  return view();
}

/** What is installed, as last read, and the installations there were then. */
let last: { readonly jobs: string; readonly packs: readonly PackRow[] } | null = null;

/**
 * While something is being installed the database is busy, and for as long as one Blob is written it answers nobody; so what is installed is
 * read again only after something was changed or an installation came or went.
 */
async function view(): Promise<PacksView> {
  const rows = await jobRows();
  const jobs = rows.map(({ id }) => id).join();
  if (last === null || last.jobs !== jobs || !busy()) last = { jobs, packs: await packRows() };
  return { packs: last.packs, jobs: rows };
}

async function packRows(): Promise<PackRow[]> {
  const db = await packsDb();
  // An empty database has lost its packs, or is new: opening the shelf tells, and puts back what can be put back.
  if ((await db.count('packs')) === 0) await shelf();
  const [packs, missing] = await Promise.all([listPacks(db), packsWithoutBytes(db)]);
  return packs.map(pack => rowOf(pack, missing));
}

function rowOf(pack: InstalledPack, missing: ReadonlySet<string>): PackRow {
  const { order: _order, generation: _generation, content: _content, ...row } = pack;
  return { ...row, missing: missing.has(pack.id) };
}
