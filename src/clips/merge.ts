/**
 * Two copies of a collection become one, and nothing is lost. Each value stands on the edit that set it; a value goes only when the other
 * copy has seen its edit and no longer holds it (an observed-remove set; Shapiro et al., "Conflict-free replicated data types", 2011).
 * Notes written apart are both kept; of colour, collection, speaker and form the later setting holds; what one deletes and the other
 * changes stays. Merging is commutative, associative and idempotent. PURE.
 */
import type { Clip, Dotted, Revision, SingleField, Stamp } from '../model/clip.ts';

/** Between two people's notes. */
export const NOTE_BREAK = '\n\n* * *\n\n';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @param a, b copies of one clip, by its id */
export function mergeClip(a: Clip, b: Clip): Clip {
  const seenA = new Set(a.revision.edits);
  const seenB = new Set(b.revision.edits);
  const notes = mergeDotted(a.revision.notes, b.revision.notes, seenA, seenB);
  const tags = mergeDotted(a.revision.tags, b.revision.tags, seenA, seenB);
  const alive = mergeDotted(
    a.revision.alive.map(edit => ({ edit, value: '' })),
    b.revision.alive.map(edit => ({ edit, value: '' })),
    seenA,
    seenB,
  ).map(({ edit }) => edit);
  const set: Partial<Record<SingleField, Stamp>> = {};
  const later = (field: SingleField): Clip => {
    const [one, other] = [a.revision.set[field], b.revision.set[field]];
    const winner = !other || (one && newer(one, other) >= 0) ? a : b;
    const stamp = winner.revision.set[field];
    if (stamp) set[field] = stamp;
    return winner;
  };
  const values = {
    colour: later('colour').colour,
    collection: later('collection').collection,
    speaker: later('speaker').speaker,
    form: later('form').form,
  };
  const revision: Revision = {
    edits: [...new Set([...a.revision.edits, ...b.revision.edits])].sort(compare),
    notes,
    tags,
    alive,
    set,
  };
  // What is said of the page does not change with edits; two tellings of it (an import and a re-import) are put in an order of their own.
  const base = compare(JSON.stringify(fixed(a)), JSON.stringify(fixed(b))) <= 0 ? a : b;
  return {
    ...base,
    ...values,
    created: a.created < b.created ? a.created : b.created,
    modified: a.modified > b.modified ? a.modified : b.modified,
    note: [...new Set(notes.map(({ value }) => value))].join(NOTE_BREAK),
    tags: [...new Set(tags.map(({ value }) => value))],
    deleted: alive.length === 0,
    revision,
  };
}

function fixed({ id, creator, place, source, entities }: Clip): unknown {
  return [id, creator, place, source, entities];
}

function newer(a: Stamp, b: Stamp): number {
  return compare(a.at, b.at) || compare(a.edit, b.edit);
}

function mergeDotted(
  a: readonly Dotted[],
  b: readonly Dotted[],
  seenA: ReadonlySet<string>,
  seenB: ReadonlySet<string>,
): readonly Dotted[] {
  const key = ({ edit, value }: Dotted) => `${edit}\n${value}`;
  const inA = new Set(a.map(key));
  const inB = new Set(b.map(key));
  const kept = [
    ...a.filter(dot => inB.has(key(dot)) || !seenB.has(dot.edit)),
    ...b.filter(dot => !inA.has(key(dot)) && !seenA.has(dot.edit)),
  ];
  return kept.sort((one, other) => compare(one.edit, other.edit) || compare(one.value, other.value));
}

/** Two copies of a collection, by clip id; in order of creation. */
export function mergeCollections(a: readonly Clip[], b: readonly Clip[]): readonly Clip[] {
  const merged = new Map<string, Clip>();
  for (const clip of [...a, ...b]) {
    const there = merged.get(clip.id);
    merged.set(clip.id, there ? mergeClip(there, clip) : clip);
  }
  return [...merged.values()].sort((x, y) => compare(x.created, y.created) || compare(x.id, y.id));
}

/** Does `a` hold everything that `b` has seen? */
export function hasSeen(a: Clip, b: Clip): boolean {
  const seen = new Set(a.revision.edits);
  return b.revision.edits.every(edit => seen.has(edit));
}
