/** What finding and resolving names must know of a language: titles, role words, demonyms, endings, … All lists in lower case unless said. */
export interface NamesData {
  /** Words of this language that tell it from others: function words, lower case, most frequent first. */
  readonly common: readonly string[];
  /** Written with a point that ends no sentence ("dr", "bzw"). */
  readonly abbreviations: readonly string[];
  /** Written with a point that may also end a sentence ("usw", "inc"). */
  readonly finalAbbreviations: readonly string[];
  /** A number with a point is an ordinal ("24. Juli"). */
  readonly ordinalPoint: boolean;
}
