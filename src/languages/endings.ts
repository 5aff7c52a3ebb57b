/** Endings by which words that no list holds are told. */
import { words } from './lists.ts';

/** An ending, and the letters behind which it is part of another: "s", but not "ss". */
export interface Ending {
  readonly ends: string;
  readonly notBehind?: string;
}

/** A list of endings that may stand behind any letter, with white space between. */
export const endings = (list: string): readonly Ending[] => words(list).map(ends => ({ ends }));
