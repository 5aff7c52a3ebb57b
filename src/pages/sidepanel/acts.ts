/** What the panel's buttons do. */
import type { RulingAsked, Scope } from '../../model/choice.ts';
import type { OwnEntry, OwnEntryDraft } from '../../model/own-entry.ts';

export interface Acts {
  readonly jump: (start: number) => void;
  readonly rule: (surface: string, ruling: RulingAsked, scope: Scope) => void;
  readonly undo: (key: string) => void;
  /** Opens the form, for a new entry or to change one. */
  readonly edit: (entry: OwnEntry | null, draft: OwnEntryDraft) => void;
  readonly removeOwn: (id: string) => void;
}
