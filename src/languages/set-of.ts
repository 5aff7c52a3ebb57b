/** Lists of words are data, in the order in which they are read best; what asks for words one by one asks their set. */
import { onceFor } from './once.ts';

/** The set of a list, made once. */
export const setOf = onceFor((list: readonly string[]): ReadonlySet<string> => new Set(list));
