/** What finding and resolving names must know of a language: titles, role words, demonyms, endings, … */
export interface NamesData {
  /** Words of this language that tell it from others: function words, lower case, most frequent first. */
  readonly common: readonly string[];
}
