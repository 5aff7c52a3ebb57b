/** Answers a card from the packs and the archive. */
import type { Contract, Request } from '../messages/contract.ts';
import type { Entity } from '../model/entity.ts';
import { articlesNaming, statementsOf } from '../store/archive.ts';
import { clipsNaming } from '../store/clips-naming.ts';
import { archive } from './archive.ts';
import { type CardSources, composeCard } from './card.ts';
import type { FromOrigin } from './choose.ts';
import { clipsDb } from './clips.ts';
import { namesIn } from './names-in.ts';
import { type Shelf, shelf } from './shelf.ts';

/** Read at most this many of each from a pack; the card shows a few of them. */
const FROM_PACK = 200;

/** @throws Error when the entity is in no installed pack any more. */
export async function cardFor(request: Request<'card'>): Promise<Contract['card']['answer']> {
  const card = await composeCard(request, sourcesOf(await shelf()));
  if (card === null) throw new Error('this entry is in no installed pack');
  return { card };
}

function sourcesOf({ lexicon }: Shelf): CardSources {
  return {
    async entities(ids) {
      const found = await Promise.all([...new Set(ids)].map(id => lexicon.entityById(id)));
      return new Map(found.flatMap(entity => (entity === null ? [] : [[entity.id, entity] as const])));
    },
    statements: id =>
      joined(
        lexicon.statementsBy(id, FROM_PACK),
        archive().then(db => statementsOf(db, id)),
      ),
    articles: id =>
      joined(
        lexicon.articlesAbout(id, FROM_PACK),
        archive().then(db => articlesNaming(db, id)),
      ),
    // Clips that cannot be read cost themselves, not the card.
    clips: (id, most) =>
      clipsDb()
        .then(db => clipsNaming(db, id, most))
        .catch(error => {
          console.error('byname: the clips cannot be read', error);
          return [];
        }),
    names: (texts, self) => lexicon.reading(texts.join('\n'), () => namesIn(lexicon, texts, self)),
    leaders: async (id): Promise<readonly Entity[]> => lexicon.entities(lexicon.holders(id)),
  };
}

/** The packs' and the archive's; a damaged archive costs its part only. */
async function joined<T>(
  pack: Promise<readonly T[]>,
  archived: Promise<readonly T[]>,
): Promise<FromOrigin<T>[]> {
  const kept = archived.catch(error => {
    console.error('byname: the archive cannot be read', error);
    return [];
  });
  return [
    ...(await pack).map(record => ({ record, from: 'pack' as const })),
    ...(await kept).map(record => ({ record, from: 'archive' as const })),
  ];
}
