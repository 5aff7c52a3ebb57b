/** What tells that a body's name stands for something else, beside the words of `besideNames`. Data only. */
export interface BesideBodies {
  /** What makes a verb of it where an object follows: "had to Google it", "just Google it". Empty where a verb is written otherwise ("googeln"). */
  readonly verbs: {
    readonly modals: readonly string[];
    /** Two words. */
    readonly infinitives: readonly string[];
    readonly objects: readonly string[];
  };
  /** Said in a sentence about exchanges: there a paper's name and a share in percent are its index. Written as words of sport are. */
  readonly stocks: readonly string[];
}
