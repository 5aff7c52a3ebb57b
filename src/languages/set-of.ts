/** Lists of words are data, in the order in which they are read best; what asks for words one by one asks their set. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The set of a list, made once. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const made = new Set(list);
  sets.set(list, made);
  return made;
}
