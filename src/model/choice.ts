/** What the reader has decided about a name. PURE: types only. */
import type { EntityKind } from './entity.ts';

/** Who a name is, or that it shall not be marked. */
export type Ruling =
  | { readonly type: 'entity'; readonly id: string; readonly kind: Exclude<EntityKind, 'other'> }
  /** These letters are no name. */
  | { readonly type: 'no-name' }
  /** This person or organisation is not to be marked, whatever it is called. */
  | { readonly type: 'mute'; readonly id: string };

/** A ruling as it is asked for; the background knows what kind of entity it is. */
export type RulingAsked =
  | { readonly type: 'entity'; readonly id: string }
  | Exclude<Ruling, { readonly type: 'entity' }>;

/** `page`: where it was decided; `ever`: everywhere. */
export type Scope = 'page' | 'ever';

export interface Choice {
  /** What it is about: `choiceKey`. One decision a key. */
  readonly key: string;
  /** The letters of the page it was decided at. */
  readonly surface: string;
  readonly ruling: Ruling;
  /** Canonical address of the page; `null`: everywhere. */
  readonly page: string | null;
  /** What the entity was called then, for the list of choices; `null`: there is none. */
  readonly name: string | null;
  /** ISO time. */
  readonly at: string;
}
