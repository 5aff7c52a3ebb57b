/** A stretch of items: indices, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
