/** Changes to a clip. Each is an edit with an id of its own, so that copies edited apart can be merged without loss (merge.ts). PURE. */
import type {
  Clip,
  ClipDraft,
  ClipSource,
  ClipValues,
  Dotted,
  Revision,
  SingleField,
  Stamp,
} from '../model/clip.ts';

export type ClipChange = Partial<ClipValues>;

/** `id`: random; `at`: ISO time. */
export interface EditStamp {
  readonly id: string;
  readonly at: string;
}

const SINGLE: readonly SingleField[] = ['colour', 'collection', 'speaker', 'form'];

/** Tags without doubles, blanks and white space around them, in the order they were given. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map(tag => tag.replace(/\s+/g, ' ').trim()).filter(tag => tag !== ''))];
}

/** A revision in which everything stands on one edit. */
export function firstRevision(values: ClipValues, edit: EditStamp): Revision {
  const stamp: Stamp = { at: edit.at, edit: edit.id };
  return {
    edits: [edit.id],
    notes: values.note === '' ? [] : [{ edit: edit.id, value: values.note }],
    tags: values.tags.map(value => ({ edit: edit.id, value })),
    alive: values.deleted ? [] : [edit.id],
    set: { colour: stamp, collection: stamp, speaker: stamp, form: stamp },
  };
}

/** A new clip. @param source what is known of the page */
export function newClip(
  draft: ClipDraft,
  source: ClipSource,
  edit: EditStamp,
  values: ClipChange = {},
): Clip {
  const all: ClipValues = {
    note: '',
    tags: [],
    colour: 'yellow',
    collection: null,
    speaker: draft.speaker,
    form: draft.form,
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
    entities: draft.entities,
    revision: firstRevision(all, edit),
  };
}

/** The clip with some values changed. An edit that it has seen already changes nothing: requests may be repeated. */
export function revise(clip: Clip, change: ClipChange, edit: EditStamp): Clip {
  const { revision } = clip;
  if (revision.edits.includes(edit.id)) return clip;
  const tags = change.tags === undefined ? clip.tags : cleanTags(change.tags);
  const note = change.note ?? clip.note;
  const deleted = change.deleted ?? false;
  const stamp: Stamp = { at: edit.at, edit: edit.id };
  const set = { ...revision.set };
  for (const field of SINGLE) if (change[field] !== undefined) set[field] = stamp;
  const values: ClipValues = {
    note,
    tags,
    deleted,
    colour: change.colour ?? clip.colour,
    collection: change.collection === undefined ? clip.collection : change.collection,
    speaker: change.speaker === undefined ? clip.speaker : change.speaker,
    form: change.form === undefined ? clip.form : change.form,
  };
  return {
    ...clip,
    ...values,
    modified: edit.at > clip.modified ? edit.at : clip.modified,
    revision: {
      edits: [...revision.edits, edit.id],
      notes: note === clip.note ? revision.notes : note === '' ? [] : [{ edit: edit.id, value: note }],
      tags: change.tags === undefined ? revision.tags : dotted(revision.tags, tags, edit.id),
      alive: deleted ? [] : [edit.id],
      set,
    },
  };
}

/** Tags that stay keep the edit that brought them. */
function dotted(before: readonly Dotted[], tags: readonly string[], edit: string): readonly Dotted[] {
  return tags.flatMap(value => {
    const kept = before.filter(dot => dot.value === value);
    return kept.length > 0 ? kept : [{ edit, value }];
  });
}
