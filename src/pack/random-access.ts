/** What a pack is read from. */

export interface RandomAccess {
  /** Bytes. */
  readonly size: number;
  /** Exactly `length` bytes from `offset`, or fewer where the source ends; rejects when the source cannot be read. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /**
   * Gives the memory of what was read back at once, where the engine can: for whoever has taken a little out of a long stretch. Nobody may use the bytes any more;
   * without it they stay until the engine collects them, which it is in no hurry to do.
   */
  readonly release?: Release;
}

export type Release = (bytes: Uint8Array) => void;
