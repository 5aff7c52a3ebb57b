/** Who has a name like that of somebody in no pack. Each name costs several reads of the pack, so that a page's marks do not wait for it. */
import type { Lexicon } from '../../model/lexicon.ts';
import { nameOfUnknown, type Reading, type Unknown } from '../../model/reading.ts';
import { nameWords } from '../text/name-words.ts';

const MOST_SIMILAR = 3;
/** Past the first names a page is a list. */
const MOST_ASKED = 6;

/** Ids of entities with a name like that of an unknown, most similar first. One Latin word alone is like too many names, and bodies are not asked for. */
export async function similarTo(
  name: string,
  kind: Unknown['kind'],
  lexicon: Pick<Lexicon, 'similar' | 'entities'>,
): Promise<readonly string[]> {
  if (!isAsked(name, kind)) return [];
  const entities = await lexicon.entities(await lexicon.similar(name, MOST_SIMILAR));
  return entities.filter(entity => entity.kind !== 'other').map(entity => entity.id);
}

/** A reading with the similar names of its unknowns: of the first six different ones. */
export async function withSimilarNames(
  reading: Reading,
  lexicon: Pick<Lexicon, 'similar' | 'entities'>,
): Promise<Reading> {
  /** By folded name. */
  const asked = new Map<string, Promise<readonly string[]>>();
  for (const unknown of reading.unknowns) {
    const name = nameOfUnknown(unknown);
    if (asked.size < MOST_ASKED && isAsked(name, unknown.kind) && !asked.has(keyOf(name)))
      asked.set(keyOf(name), similarTo(name, unknown.kind, lexicon));
  }
  const similar = async (unknown: Unknown): Promise<readonly string[]> =>
    (unknown.kind === 'person' ? await asked.get(keyOf(nameOfUnknown(unknown))) : undefined) ?? [];
  const unknowns = await Promise.all(
    reading.unknowns.map(async unknown => ({ ...unknown, similar: await similar(unknown) })),
  );
  return { ...reading, unknowns };
}

const keyOf = (name: string): string => nameWords(name).join(' ');

function isAsked(name: string, kind: Unknown['kind']): boolean {
  const [first = '', ...rest] = nameWords(name);
  return kind === 'person' && (rest.length > 0 || !/^\p{Script=Latin}/u.test(first));
}
