/** What the reader has written about somebody in a pack. PURE: types only. */
export interface EntityNote {
  /** The entity's; it may be in no installed pack any more. */
  readonly id: string;
  /** Never empty. */
  readonly text: string;
  /** ISO time. */
  readonly changed: string;
}
