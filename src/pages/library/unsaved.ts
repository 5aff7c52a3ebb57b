/**
 * What was typed or changed here and is not known to be kept: the background, which alone writes clips, may be dead when the page goes, and
 * what a closing page says wakes nobody. The page's own storage takes it at once; the library takes it up when it is opened again.
 */
import * as v from 'valibot';
import { NOTE_BREAK } from '../../clips/merge.ts';
import type { Edit } from '../../messages/clips.ts';
import type { Clip, ClipChange } from '../../model/clip.ts';

/** An edit of one clip. Its id makes it safe to send again. */
export interface Unsaved extends Edit {
  /** ISO time. */
  readonly at: string;
  /** The note as it was when the typing began. */
  readonly was?: string;
}

/** Begins the keys of what is stored: each edit under a key of its own, for two libraries may be open. */
const KEY = 'byname-unsaved ';
/** Edits at once that are remembered; more are made in bulk, by a page that waits for the answer. */
const MOST = 20;

const stored = v.object({
  id: v.string(),
  clip: v.string(),
  change: v.custom<ClipChange>(value => typeof value === 'object' && value !== null),
  at: v.string(),
  was: v.exactOptional(v.string()),
});

function write(unsaved: Unsaved): void {
  try {
    localStorage.setItem(KEY + unsaved.id, JSON.stringify(unsaved));
  } catch (error) {
    // Full, or forbidden: then it is as safe as the page.
    console.warn('byname: what is being typed is not remembered', error);
  }
}

/** Ids under which notes are being typed, by clip. */
const typed = new Map<string, string>();

/** A note is being typed. @param was the note that is kept */
export function rememberTyped(clip: string, was: string, note: string): void {
  const id = typed.get(clip) ?? crypto.randomUUID();
  typed.set(clip, id);
  if (note === was) localStorage.removeItem(KEY + id);
  else write({ id, clip, change: { note }, at: new Date().toISOString(), was });
}

/** Edits are about to be sent; a note that is sent is no longer being typed. */
export function rememberSent(edits: readonly Edit[]): void {
  if (edits.length > MOST) return;
  const at = new Date().toISOString();
  for (const edit of edits) {
    write({ ...edit, at });
    const id = edit.change.note === undefined ? undefined : typed.get(edit.clip);
    if (id === undefined) continue;
    typed.delete(edit.clip);
    localStorage.removeItem(KEY + id);
  }
}

/** They are kept, or never will be. */
export function forget(edits: readonly { readonly id: string }[]): void {
  for (const { id } of edits) localStorage.removeItem(KEY + id);
}

/** Everything that is not known to be kept, oldest first. */
export function unsaved(): readonly Unsaved[] {
  const found = Object.keys(localStorage)
    .filter(key => key.startsWith(KEY))
    .flatMap(key => {
      const parsed = v.safeParse(stored, readJson(localStorage.getItem(key) ?? ''));
      if (parsed.success) return [parsed.output];
      localStorage.removeItem(key);
      return [];
    });
  return found.sort((a, b) => (a.at < b.at ? -1 : 1));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The change that brings it into the clip as it is now; `null`: it is there, or the clip has been deleted. Of a note that somebody else has
 * written since, both stay, as when two copies are merged.
 */
export function changeTo(clip: Clip, { id, change, was }: Unsaved): ClipChange | null {
  const gone = clip.deleted && change.deleted !== false;
  if (gone || clip.revision.edits.includes(id)) return null;
  const { note } = change;
  if (note === undefined || was === undefined || clip.note === was || note.includes(clip.note)) return change;
  return clip.note.includes(note) ? null : { ...change, note: clip.note + NOTE_BREAK + note };
}
