/** A stretch of items. */

/** Item indices, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
