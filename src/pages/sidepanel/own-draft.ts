/**
 * Own entries that are being typed: a panel is closed with one click, also by the page beside it. Kept in the pages' own storage, each under
 * its entry's id, until it is saved or called off.
 */
import * as v from 'valibot';
import type { OwnEntryDraft } from '../../model/own-entry.ts';

export interface Editing {
  readonly id: string;
  /** Names and links as they are typed: with blank lines and all. */
  readonly draft: OwnEntryDraft;
  /** Begun in a panel that has been closed since. */
  readonly takenUp?: true;
}

const KEY = 'byname-own-draft ';

const stored = v.object({
  kind: v.picklist(['person', 'organisation']),
  names: v.array(v.string()),
  role: v.string(),
  note: v.string(),
  links: v.array(v.string()),
});

export function keepDraft(id: string, draft: OwnEntryDraft): void {
  try {
    localStorage.setItem(KEY + id, JSON.stringify(draft));
  } catch (error) {
    // Full, or forbidden: then it is as safe as the panel.
    console.warn('byname: the draft of an own entry is not kept', error);
  }
}

export function dropDraft(id: string): void {
  localStorage.removeItem(KEY + id);
}

/** What was being typed of the entry; `null`: nothing. */
export function draftOf(id: string): Editing | null {
  const text = localStorage.getItem(KEY + id);
  if (text === null) return null;
  try {
    const { success, output } = v.safeParse(stored, JSON.parse(text));
    if (success) return { id, draft: output, takenUp: true };
  } catch {
    // Another version's, or another hand's.
  }
  dropDraft(id);
  return null;
}

/** Any that is neither saved nor called off. */
export function anyDraft(): Editing | null {
  for (const key of Object.keys(localStorage)) {
    const found = key.startsWith(KEY) ? draftOf(key.slice(KEY.length)) : null;
    if (found) return found;
  }
  return null;
}
