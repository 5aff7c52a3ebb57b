/** What a reading is sure of, for tests. */
import { SURE } from '../../src/model/certainty.ts';
import type { Mention } from '../../src/model/reading.ts';

/** The mentions that the reader is not asked about. */
export const sureOf = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ confidence }) => confidence >= SURE);

/** The same as "text=entity". */
export const sureNames = (mentions: readonly Mention[]): readonly string[] =>
  sureOf(mentions).map(({ text, entity }) => `${text}=${entity}`);
