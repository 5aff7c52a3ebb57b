/** A person or an organisation that the reader has entered. PURE: types only. */
import type { EntityKind } from './entity.ts';

/** What the reader types. */
export interface OwnEntryDraft {
  readonly kind: Exclude<EntityKind, 'other'>;
  /** First the one to show, then other spellings; at least one. */
  readonly names: readonly string[];
  readonly role: string;
  readonly note: string;
  /** Web addresses. */
  readonly links: readonly string[];
}

export interface OwnEntry extends OwnEntryDraft {
  /** `own:<uuid>`. */
  readonly id: string;
  /** ISO times. */
  readonly created: string;
  readonly changed: string;
}
