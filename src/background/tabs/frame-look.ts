/** What the background sees of a tab's frames, and what follows from it. PURE. */

export interface FrameLook {
  readonly frameId: number;
  /** What the start-up script made of it; `null`: it has not run there. */
  readonly verdict: { readonly article: boolean; readonly reason: string } | null;
  readonly reading: boolean;
  /** Ids of the entities marked. */
  readonly found: readonly string[];
  /** Of the text that was read, BCP 47; `null`: none was. */
  readonly language: string | null;
  /** Are the reader's hands in this very frame? */
  readonly focused: boolean;
}

/** The frame that a command is for: the one with the focus, else the page, else the first that is read. */
export function frameToTell(
  frames: readonly Pick<FrameLook, 'frameId' | 'reading' | 'focused'>[],
): number | null {
  const read = frames.filter(({ reading }) => reading);
  const chosen = read.find(({ focused }) => focused) ?? read.find(({ frameId }) => frameId === 0) ?? read[0];
  return chosen?.frameId ?? null;
}

/** Different entities, all frames together. */
export function countFound(frames: readonly Pick<FrameLook, 'found'>[]): number {
  return new Set(frames.flatMap(frame => frame.found)).size;
}
