/** Changes to a clip. Each is an edit with an id of its own, so that copies edited apart can be merged without loss (merge.ts). PURE. */
import type {
  Clip,
  ClipChange,
  ClipDraft,
  ClipEntity,
  ClipSource,
  ClipValues,
  Dotted,
  Revision,
  SingleField,
  SourceValues,
  Stamp,
} from '../model/clip.ts';

/** `id`: random; `at`: ISO time. */
export interface EditStamp {
  readonly id: string;
  readonly at: string;
}

const SINGLE: readonly SingleField[] = [
  'colour',
  'collection',
  'speaker',
  'form',
  'title',
  'authors',
  'publisher',
  'published',
];

/** Tags without doubles, blanks and white space around them, in the order they were given. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(tag => tag.replace(/\s+/g, ' ').trim()).filter(tag => tag !== ''))];
}

const entityIds = (entities: readonly ClipEntity[]): readonly string[] => entities.map(({ id }) => id);

/** A revision in which everything stands on one edit; the page's description on none: nobody has corrected it. */
export function firstRevision(values: ClipValues, edit: EditStamp): Revision {
  const stamp: Stamp = { at: edit.at, edit: edit.id };
  const dots = (list: readonly string[]) => list.map(value => ({ edit: edit.id, value }));
  return {
    edits: [edit.id],
    notes: values.note === '' ? [] : dots([values.note]),
    tags: dots(values.tags),
    entities: dots([...new Set(entityIds(values.entities))]),
    alive: values.deleted ? [] : [edit.id],
    set: { colour: stamp, collection: stamp, speaker: stamp, form: stamp },
  };
}

/** A new clip. @param source what is known of the page */
export function newClip(
  draft: ClipDraft,
  source: ClipSource,
  edit: EditStamp,
  values: Partial<ClipValues> = {},
): Clip {
  const all: ClipValues = {
    note: '',
    tags: [],
    colour: 'yellow',
    collection: null,
    speaker: draft.speaker,
    form: draft.form,
    entities: draft.entities,
    deleted: false,
    ...values,
  };
  return {
    ...all,
    id: draft.id,
    created: edit.at,
    modified: edit.at,
    creator: null,
    place: draft.place,
    source,
    revision: firstRevision(all, edit),
  };
}

/** The clip with some values changed. An edit that it has seen already changes nothing: requests may be repeated. */
export function revise(clip: Clip, change: ClipChange, edit: EditStamp): Clip {
  const { revision } = clip;
  if (revision.edits.includes(edit.id)) return clip;
  const tags = tagsAfter(clip.tags, change);
  const note = change.note ?? clip.note;
  const entities = change.entities ?? clip.entities;
  const deleted = change.deleted ?? false;
  const stamp: Stamp = { at: edit.at, edit: edit.id };
  const set = { ...revision.set };
  for (const field of SINGLE) if (change[field] !== undefined) set[field] = stamp;
  const values: ClipValues = {
    note,
    tags,
    entities,
    deleted,
    colour: change.colour ?? clip.colour,
    collection: change.collection === undefined ? clip.collection : change.collection,
    speaker: change.speaker === undefined ? clip.speaker : change.speaker,
    form: change.form === undefined ? clip.form : change.form,
  };
  return {
    ...clip,
    ...values,
    source: { ...clip.source, ...corrected(change) },
    modified: edit.at > clip.modified ? edit.at : clip.modified,
    revision: {
      edits: [...revision.edits, edit.id],
      notes: note === clip.note ? revision.notes : note === '' ? [] : [{ edit: edit.id, value: note }],
      tags: dotted(revision.tags, tags, edit.id),
      entities: dotted(revision.entities, entityIds(entities), edit.id),
      alive: deleted ? [] : [edit.id],
      set,
    },
  };
}

/** The values that `change` replaces, as they were: what undoes it. */
export function former(clip: Clip, change: ClipChange): ClipChange {
  const { note, tags, colour, collection, speaker, form, entities, deleted, source } = clip;
  const { title, authors, publisher, published } = source;
  const values: Required<ClipValues> & SourceValues = {
    note,
    tags,
    colour,
    collection,
    speaker,
    form,
    entities,
    deleted,
    title,
    authors,
    publisher,
    published,
  };
  const names = Object.keys(change).map(key => (key === 'addTags' || key === 'removeTags' ? 'tags' : key));
  return Object.fromEntries(Object.entries(values).filter(([key]) => names.includes(key)));
}

function tagsAfter(before: readonly string[], change: ClipChange): readonly string[] {
  const given = cleanTags([...(change.tags ?? before), ...(change.addTags ?? [])]);
  return given.filter(tag => !change.removeTags?.includes(tag));
}

function corrected({ title, authors, publisher, published }: ClipChange): Partial<SourceValues> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { authors }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
}

/** Values that stay keep the edit that brought them. */
function dotted(before: readonly Dotted[], values: readonly string[], edit: string): readonly Dotted[] {
  return [...new Set(values)].flatMap(value => {
    const kept = before.filter(dot => dot.value === value);
    return kept.length > 0 ? kept : [{ edit, value }];
  });
}
