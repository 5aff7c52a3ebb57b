/** From what is typed into the fields of a clip to what it means. PURE. */
import type { ClipEntity, ClipSpeaker } from '../model/clip.ts';

/** Somebody in no pack that is known here. */
const LOCAL = 'local:';
const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** @param known the first of a name is meant; nobody of that name: somebody in no pack. `null`: nobody */
export function speakerNamed(typed: string, known: readonly ClipEntity[]): ClipSpeaker | null {
  const name = typed.trim();
  if (name === '') return null;
  return { id: known.find(entity => entity.name === name)?.id ?? null, name };
}

/** @returns with somebody more, or the same where they are there already */
export function withEntity(
  entities: readonly ClipEntity[],
  name: string,
  kind: ClipEntity['kind'],
  known: readonly ClipEntity[],
): readonly ClipEntity[] {
  const entity = known.find(one => one.name === name) ?? { id: `${LOCAL}${name}`, name, kind };
  return entities.some(({ id }) => id === entity.id) ? entities : [...entities, entity];
}

/** "Ann Other; Ben Third" */
export function authorsTyped(typed: string): readonly string[] {
  return typed
    .split(';')
    .map(author => author.trim())
    .filter(Boolean);
}

/** A year, a month or a day; `null`: none. `undefined`: what is typed is no date */
export function dateTyped(typed: string): string | null | undefined {
  const day = typed.trim();
  return day === '' ? null : DAY.test(day) ? day : undefined;
}

export function formChosen(value: string): 'direct' | 'indirect' | 'reported' | null {
  return value === 'direct' || value === 'indirect' || value === 'reported' ? value : null;
}
