/** What kind of clause a segment is. */

export type SegmentKind =
  /** Begins with "dass", "ob", "that". */
  | 'complement'
  /** Begins with a question word. */
  | 'question'
  /** Begins with "wie" and ends with a verb: "wie X mitteilte". */
  | 'as'
  | 'adverbial'
  | 'relative'
  | 'infinitive'
  | 'main'
  /** No verb found: an apposition, a list, the rest of an interrupted clause. */
  | 'fragment';
