/** Answers a card from the packs and the archive. */
import type { Runtime } from 'webextension-polyfill';
import type { FromOrigin } from '../../archive/here.ts';
import type { Contract, Request } from '../../messages/contract.ts';
import type { Entity } from '../../model/entity.ts';
import { similarTo } from '../../reading/strangers/similar-names.ts';
import type { ArchiveDb } from '../../store/archive.ts';
import { articleAt, articlesFor, statementsFor } from '../../store/archive-ask.ts';
import { removedAddresses } from '../../store/archive-keep.ts';
import { clipsNaming } from '../../store/clips-read.ts';
import { keptSoFar } from '../archive/keeping.ts';
import { archive } from '../databases/archive.ts';
import { clipsDb } from '../databases/clips-db.ts';
import { noteOn } from '../packs/entity-notes.ts';
import { type Shelf, shelf } from '../packs/shelf.ts';
import { trustedAddress } from '../tabs/address.ts';
import { type CardSources, composeCard } from './card.ts';
import { namesIn } from './names-in.ts';

/** Read at most this many of each from a pack; the card shows a few of them. */
const FROM_PACK = 200;

/** Milliseconds that a card waits for the clips: while many are being written, reading waits its turn. */
const PATIENCE = 250;
const late = () => new Promise<[]>(resolve => setTimeout(resolve, PATIENCE, []));

/** @throws Error when the entity is in no installed pack any more. */
export async function cardFor(
  request: Request<'card'>,
  sender: Runtime.MessageSender,
): Promise<Contract['card']['answer']> {
  const { page } = request;
  // As the archive knows the page (read-page.ts): what was said here was not said before, whatever address the page claims.
  const canonical = trustedAddress(sender.url ?? page.url, page.canonical);
  const card = await composeCard({ ...request, page: { ...page, canonical } }, sourcesOf(await shelf()));
  if (card === null) throw new Error('this entry is in no installed pack');
  return { card };
}

function sourcesOf({ lexicon }: Shelf): CardSources {
  return {
    async entities(ids) {
      const found = await Promise.all([...new Set(ids)].map(id => lexicon.entityById(id)));
      return new Map(found.flatMap(entity => (entity === null ? [] : [[entity.id, entity] as const])));
    },
    similar: (name, kind) => similarTo(name, kind, lexicon),
    archived: async url => {
      await keptSoFar(url);
      return kept(db => articleAt(db, url), undefined);
    },
    statements: async (here, page) => {
      const found = kept(db => statementsFor(db, here, page?.statements ?? []), null);
      const [records, hidden, asked] = await Promise.all([
        joined(
          lexicon.statementsBy(here.entity, FROM_PACK),
          found.then(asked => asked?.statements ?? []),
        ),
        removed(),
        found,
      ]);
      const statements = records.filter(({ record }) => !hidden.has(record.source.url));
      const left = (asked?.known ?? 0) - (asked?.statements.length ?? 0);
      return { statements, known: statements.length + left };
    },
    articles: async here => {
      const found = kept(db => articlesFor(db, here), null);
      const [records, hidden, asked] = await Promise.all([
        joined(
          lexicon.articlesAbout(here.entity, FROM_PACK),
          found.then(asked => asked?.articles ?? []),
        ),
        removed(),
        found,
      ]);
      return {
        articles: records.filter(({ record }) => !hidden.has(record.url)),
        frequencies: asked?.frequencies.total ? asked.frequencies : null,
      };
    },
    // Clips that cannot be read, or not soon, cost themselves, not the card.
    clips: (id, most) =>
      Promise.race([clipsDb().then(db => clipsNaming(db, id, most)), late()]).catch(error => {
        console.error('byname: the clips cannot be read', error);
        return [];
      }),
    note: id =>
      noteOn(id).catch(error => {
        console.error('byname: the notes cannot be read', error);
        return '';
      }),
    names: (texts, self) => lexicon.reading(texts.join('\n'), () => namesIn(lexicon, texts, self)),
    leaders: async (id): Promise<readonly Entity[]> => lexicon.entities(lexicon.holders(id)),
  };
}

/** A damaged archive costs its part only. */
async function kept<T>(ask: (db: ArchiveDb) => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask(await archive());
  } catch (error) {
    console.error('byname: the archive cannot be read', error);
    return otherwise;
  }
}

/** What the reader wants to see no more, whoever brings it. */
const removed = (): Promise<ReadonlySet<string>> => kept(removedAddresses, new Set());

async function joined<T>(
  pack: Promise<readonly T[]>,
  archived: Promise<readonly T[]>,
): Promise<FromOrigin<T>[]> {
  return [
    ...(await pack).map(record => ({ record, from: 'pack' as const })),
    ...(await archived).map(record => ({ record, from: 'archive' as const })),
  ];
}
