/** What streets, squares and other grounds with people's names are called in a language. Data only. */

/** In lower case; abbreviations without their last point ("str", "p.zza", "c/"). Nothing that people do or are in beside their names ("le sondage place X"). */
export interface Streets {
  /** Directly before the name, in every case, of one word or two: "rue", "ulicy", "la place". */
  readonly before: readonly string[];
  /** Directly behind it, with a capital or by a hyphen: "Street", "-Str". In a language without spaces anything that the text goes on with. */
  readonly behind: readonly string[];
  /** May stand between `before` and somebody's full name: "plaza de". */
  readonly links: readonly string[];
}
