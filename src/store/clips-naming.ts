/** The clips that name somebody. */
import type { Clip } from '../model/clip.ts';
import { type ClipsDb, clipsAfter } from './clips.ts';

/** Clips read at once. */
const PART = 2_000;

/** The clips of the passages that name or quote an entity, the last saved first; deleted ones left out. */
export async function clipsNaming(db: ClipsDb, entity: string, most: number): Promise<Clip[]> {
  const found: Clip[] = [];
  for (let after: string | null = null; ; ) {
    const { clips } = await clipsAfter(db, after, PART);
    found.push(...clips.filter(clip => !clip.deleted && names(clip, entity)));
    after = clips.length < PART ? null : (clips.at(-1)?.id ?? null);
    if (after === null) break;
  }
  return found.sort((a, b) => b.created.localeCompare(a.created)).slice(0, most);
}

const names = ({ entities, speaker }: Clip, entity: string): boolean =>
  speaker?.id === entity || entities.some(({ id }) => id === entity);
