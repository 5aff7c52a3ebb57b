/** What tells the bearers of one name apart, father and son or two of a family, as the languages' files write it. */
export interface Generations {
  /** Behind a person's name, without points, in every case: "jr", "der jüngere", "hijo". */
  readonly younger: readonly string[];
  readonly elder: readonly string[];
  /** Of a bearer who is neither: "neto". */
  readonly other: readonly string[];
  /** Those of all that are adjectives as well: "Trump senior adviser". */
  readonly adjectives: ReadonlySet<string>;
}

/**
 * Lists with white space between; a phrase has `_` for its spaces, and `*` behind what is an adjective too.
 */
export function generationsOf(younger: string, elder: string, other = ''): Generations {
  const adjectives = new Set<string>();
  const listOf = (text: string): readonly string[] =>
    text
      .split(/\s+/u)
      .filter(word => word !== '')
      .map(word => {
        const plain = word.replaceAll('_', ' ').replace('*', '');
        if (word.endsWith('*')) adjectives.add(plain);
        return plain;
      });
  return { younger: listOf(younger), elder: listOf(elder), other: listOf(other), adjectives };
}
