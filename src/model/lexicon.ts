/**
 * What the reading must be able to ask of the installed packs. The background and the CLI answer it from pack files
 * (several packs in the user's order appear as one lexicon); tests answer it from a list.
 */
import type { Entity } from './entity.ts';

/** Names an entity within one lexicon, for the duration of one reading; not stable beyond it. */
export type EntityRef = number;

/** How the page's spelling relates to the name in the pack. */
export type MatchForm =
  /** The same characters, but for soft hyphens, spaces, apostrophes and normalisation (NFC). */
  | 'exact'
  /** Case, accents or umlaut spelling differ. */
  | 'folded'
  /** A case ending was taken off or differs ("Putins", "Путину"). */
  | 'inflected'
  /** The name is a part of a hyphen compound ("Merkel-Regierung"). */
  | 'compound';

/** A stretch of text that spells a name in a pack. */
export interface NameHit {
  /** UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  /** Entities with this name; never empty; best form first, then most prominent first where the pack knows. */
  readonly refs: readonly EntityRef[];
  readonly form: MatchForm;
  /** How each of `refs` is spelled here, parallel to it, best first: "Иванова" is exact for one and inflected for another. */
  readonly forms?: readonly MatchForm[];
}

/** A record as a lexicon of several packs gives it. */
export interface LexiconEntity extends Entity {
  /** Of a checked record: the names that it has from records of other packs that nobody checked. */
  readonly unchecked?: readonly string[];
}

export interface Lexicon {
  /**
   * The leftmost-longest names in `text`, on word boundaries (character-level in scripts without spaces), in order of start,
   * not overlapping. Synchronous: bytes in memory only.
   */
  match(text: string): readonly NameHit[];
  /** Exactly this string as a name (folded as `match` folds), or `null`. */
  lookup(name: string): NameHit | null;
  /** Refs of those who hold or held an office, by key `<country>/<office>` ("RU/head-of-state"). */
  holders(key: string): readonly EntityRef[];
  /** Refs of names within a small edit distance of `name`, most similar first; at most `limit`. */
  similar(name: string, limit: number): Promise<readonly EntityRef[]>;
  /** Records of these refs, in their order. One read for all: ask once for a whole page. */
  entities(refs: readonly EntityRef[]): Promise<readonly LexiconEntity[]>;
}
