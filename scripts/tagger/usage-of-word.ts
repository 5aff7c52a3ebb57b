/** What the use of a word says of it, and of which kinds of names. */
import {
  FAMILY_AT,
  GIVEN_AT,
  ORDINARY_AT,
  ORGANISATION_AT,
  PLACE_AT,
} from '../../src/reading/tagger/evidence.ts';

export interface Usage {
  readonly word: string;
  /** From 1. */
  readonly group: number;
  /** The groups in coarser ones, from 0. */
  readonly coarse: number;
  /** How surely it is a name of each of NAMES, 0..1. */
  readonly names: readonly number[];
  /** How a name may be written in Russian, less the ending that it declines by. */
  readonly cyrillic: readonly string[];
}

/** Where the lists' levels of each kind of name are; the last: products, letters, peoples, that are neither people nor bodies. */
export const NAMES = [GIVEN_AT, FAMILY_AT, PLACE_AT, ORGANISATION_AT, ORDINARY_AT] as const;
