/** What page, library and background say to each other about clips. Those of `clip.` come from pages, those of `clips.` from the library. */
import type { Choice } from '../model/choice.ts';
import type { Clip, ClipChange, ClipDraft, ClipValues, Found, Gain } from '../model/clip.ts';
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';
import type { EntityNote } from '../model/entity-note.ts';
import type { OwnEntry } from '../model/own-entry.ts';
import type { Settings } from '../model/settings.ts';
import type { PageMeta } from './page-meta.ts';

export interface Edit {
  /** Random; an edit that came twice is made once. */
  readonly id: string;
  readonly clip: string;
  readonly change: ClipChange;
}

/** How a clip's passage was found when its page was last open. */
export interface LastFound {
  readonly clip: string;
  readonly found: Found;
  /** ISO time. */
  readonly at: string;
}

/** One bundle of the library's clips; `next`: where to go on, `null` at the end. */
export interface ClipsPart {
  /** W3C annotations, as they are kept (src/clips/annotation.ts). */
  readonly clips: readonly Clip[];
  readonly found: readonly LastFound[];
  readonly next: string | null;
}

/** An article of the archive with its statements. */
export interface ArchivedPage {
  readonly article: ArticleRecord & { readonly readAt: string };
  readonly statements: readonly StatementRecord[];
}

export interface ClipContract {
  /** Keeps a passage. Answered only when it is on the disk. */
  'clip.save': {
    request: { readonly draft: ClipDraft; readonly page: PageMeta; readonly values: Partial<ClipValues> };
    answer: { readonly clip: Clip };
  };
  /** The clips of the page that asks. */
  'clip.page': { request: { readonly page: PageMeta }; answer: { readonly clips: readonly Clip[] } };
  /** Changes a clip of the page that asks. */
  'clip.edit': { request: { readonly edit: Edit; readonly page: PageMeta }; answer: { readonly clip: Clip } };
  /** Where the page's clips were found, for the library. */
  'clip.found': {
    request: {
      readonly page: PageMeta;
      readonly found: readonly { readonly clip: string; readonly found: Found }[];
    };
    answer: Record<never, never>;
  };
  /** Tags and collections there are, most used first, for completion. */
  'clip.words': {
    request: Record<never, never>;
    answer: { readonly tags: readonly string[]; readonly collections: readonly string[] };
  };
  'clips.list': { request: { readonly after: string | null; readonly count: number }; answer: ClipsPart };
  /** `undo`: for each clip that was changed, the change that takes it back. */
  'clips.edit': {
    request: { readonly edits: readonly Edit[] };
    answer: { readonly undo: readonly { readonly clip: string; readonly change: ClipChange }[] };
  };
  /** Takes in clips from a file (as annotations): new ones are kept, known ones merged. `shared`: somebody else has them too. */
  'clips.take': {
    request: { readonly annotations: readonly unknown[]; readonly shared?: boolean };
    answer: Gain;
  };
  /** A collection as a pack; `bytes`: base64. */
  'clips.pack': {
    request: { readonly title: string; readonly licence: string; readonly attribution: string };
    answer: { readonly bytes: string };
  };
  /** For good. */
  'clips.purge': { request: { readonly ids: readonly string[] }; answer: { readonly removed: number } };
  /** Everything but the clips, in parts: the first has all that is small, each a bundle of the archive. */
  'backup.read': {
    request: { readonly after: string | null };
    answer: {
      readonly settings: Settings;
      readonly own: readonly OwnEntry[];
      readonly choices: readonly Choice[];
      readonly notes: readonly EntityNote[];
      /** Addresses that were removed from the archive for good. */
      readonly removed: readonly string[];
      readonly archive: readonly ArchivedPage[];
      readonly next: string | null;
    };
  };
  /** Parts of a backup, checked one by one: what is wrong is left out and counted. */
  'backup.restore': {
    request: {
      readonly settings: unknown;
      readonly choices: readonly unknown[];
      readonly own: readonly unknown[];
      readonly notes: readonly unknown[];
      readonly removed: readonly unknown[];
      readonly archive: readonly unknown[];
    };
    answer: { readonly restored: number; readonly wrong: number };
  };
}

/** Clips were written, or their passages found: the channel on which the background says which. */
export const CLIPS_CHANGED = 'byname-clips-changed';

/** The background asks the page in front to save what is selected there. */
export const SAVE_SELECTION = 'byname.clip-selection';
