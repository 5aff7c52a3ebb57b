/**
 * Two copies of a collection become one, and nothing is lost. Each value stands on the edit that set it; a value goes only when the other
 * copy has seen its edit and no longer holds it (an observed-remove set; Shapiro et al., "Conflict-free replicated data types", 2011).
 * Notes written apart are both kept, tags and people are joined; of fields that hold one value the later setting holds; what one deletes
 * and the other changes stays. Merging is commutative, associative and idempotent. PURE.
 */
import type { Clip, ClipEntity, Dotted, Revision, SingleField, Stamp } from '../model/clip.ts';

/** Between two people's notes. */
export const NOTE_BREAK = '\n\n* * *\n\n';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** Of two tellings that nothing ranks the one that sorts first, whoever merges. */
const first = <T>(a: T, b: T): T => (compare(JSON.stringify(a), JSON.stringify(b)) <= 0 ? a : b);

/** @param a, b copies of one clip, by its id */
export function mergeClip(a: Clip, b: Clip): Clip {
  const seenA = new Set(a.revision.edits);
  const seenB = new Set(b.revision.edits);
  const join = (of: (revision: Revision) => readonly Dotted[]) =>
    mergeDotted(of(a.revision), of(b.revision), seenA, seenB);
  const notes = join(({ notes }) => notes);
  const tags = join(({ tags }) => tags);
  const entities = join(({ entities }) => entities);
  const alive = join(({ alive }) => alive.map(edit => ({ edit, value: '' }))).map(({ edit }) => edit);
  const set: Partial<Record<SingleField, Stamp>> = {};
  const later = <T>(field: SingleField, of: (clip: Clip) => T): T => {
    const [one, other] = [a.revision.set[field], b.revision.set[field]];
    const stamp = one && other ? (newer(one, other) >= 0 ? one : other) : (one ?? other);
    if (stamp) set[field] = stamp;
    if (!stamp || (one && other && newer(one, other) === 0)) return first(of(a), of(b));
    return of(stamp === one ? a : b);
  };
  // What is said of the page does not change with edits, but an import and a re-import may tell it differently.
  const told = first(fixed(a), fixed(b));
  return {
    id: a.id,
    creator: told.creator,
    place: told.place,
    source: {
      ...told.source,
      title: later('title', ({ source }) => source.title),
      authors: later('authors', ({ source }) => source.authors),
      publisher: later('publisher', ({ source }) => source.publisher),
      published: later('published', ({ source }) => source.published),
    },
    colour: later('colour', ({ colour }) => colour),
    collection: later('collection', ({ collection }) => collection),
    speaker: later('speaker', ({ speaker }) => speaker),
    form: later('form', ({ form }) => form),
    created: a.created < b.created ? a.created : b.created,
    modified: a.modified > b.modified ? a.modified : b.modified,
    note: [...new Set(notes.map(({ value }) => value))].join(NOTE_BREAK),
    tags: [...new Set(tags.map(({ value }) => value))],
    entities: mergedEntities(a.entities, b.entities, entities),
    deleted: alive.length === 0,
    revision: {
      edits: [...new Set([...a.revision.edits, ...b.revision.edits])].sort(compare),
      notes,
      tags,
      entities,
      alive,
      set,
    },
  };
}

function fixed({ creator, place, source }: Clip): Pick<Clip, 'creator' | 'place'> & {
  readonly source: Pick<Clip['source'], 'url' | 'accessed' | 'language'>;
} {
  const { url, accessed, language } = source;
  return { creator, place, source: { url, accessed, language } };
}

function mergedEntities(
  a: readonly ClipEntity[],
  b: readonly ClipEntity[],
  dots: readonly Dotted[],
): readonly ClipEntity[] {
  return [...new Set(dots.map(({ value }) => value))].flatMap(id => {
    const told = [...a, ...b].filter(entity => entity.id === id);
    return told.length > 0 ? [told.reduce(first)] : [];
  });
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
