/** How saints and evangelists are told from everybody else who has their given names. Data only, in lower case. */
export interface Saints {
  /** Directly before the name, in every case, without points: "san", "apostle". */
  readonly titles: readonly string[];
  /** Before it with one or two of `links` between: "gospel" (of), "Evangelium" (nach). */
  readonly books: readonly string[];
  readonly links: readonly string[];
}
