/** What the reader can set. */

/** How names are marked; `none`: only while Alt is held. */
export const MARKS = ['underline', 'tint', 'none'] as const;
export type MarkStyle = (typeof MARKS)[number];

/** Where Byname runs on a site: on articles, on every page, when the reader asks for it, nowhere. */
export const WHERE = ['articles', 'always', 'click', 'never'] as const;
export type Where = (typeof WHERE)[number];

/** How soon a pointer that rests on a name opens its card. */
export const PACE_NAMES = ['quick', 'usual', 'slow', 'never'] as const;
export type PaceName = (typeof PACE_NAMES)[number];

export interface Settings {
  /** Keep what is read. */
  readonly archive: boolean;
  readonly marks: MarkStyle;
  readonly pace: PaceName;
  /** Leave most of the packs' names on disk; `null`: as the device's memory suggests. */
  readonly lowMemory: boolean | null;
  /** By host name, without `www.`; sites without a rule: `articles`. */
  readonly sites: Readonly<Record<string, Where>>;
}
