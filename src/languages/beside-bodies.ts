/** What stands beside the names of bodies. Data only. */

/** What beside a body's name says that something else bears it. Written as words of sport are. */
export interface BesideBodies {
  /** Behind it: a ground or a tournament ("Arena", "Open"). Those of English hold in every language. */
  readonly grounds: readonly string[];
  /** The same where the name follows: "estadio", "trophée". Empty where it does not. */
  readonly groundsBefore: readonly string[];
  /** What the names of other bodies end in that begin with its own: "Foundation". None that name a part of it ("Council"). Those of English hold in every language. */
  readonly bodies: readonly string[];
  /** The same where its name follows: "fondation". */
  readonly bodiesBefore: readonly string[];
  /** What makes a verb of it where an object follows: "had to Google it", "just Google it". Empty where a verb is written otherwise ("googeln"). */
  readonly verbs: {
    readonly modals: readonly string[];
    /** Two words. */
    readonly infinitives: readonly string[];
    readonly objects: readonly string[];
  };
  /** A share index, before it or behind. */
  readonly indices: readonly string[];
  /** Said in a sentence about exchanges: there a paper's name and a share in percent are its index. */
  readonly stocks: readonly string[];
  /** What a picture's credit begins with: "photo". */
  readonly credits: readonly string[];
}
