/** What the rules hand to each other before speakers are resolved. */
import type { StatementForm } from '../../../model/entity.ts';
import type { Span } from '../../../model/reading.ts';

export interface Draft {
  /** Pieces in order, not overlapping. */
  readonly spans: readonly Span[];
  readonly form: StatementForm;
  readonly cue: Span | null;
  /** The words that name the speaker, where the text has some. */
  readonly speaker: Span | null;
  /** Whom those words stand for, where they are no pronoun: "Demnach". Missing: themselves. */
  readonly standsFor?: Span | null;
  /** Goes on from the statement before without words that say so; joined with the next that does. */
  readonly continues?: boolean;
}

/** Who speaks as the text goes on. */
export interface Context {
  speaker: Span | null;
  /** Number of the unit and of the paragraph where a statement stood last. */
  unit: number;
  paragraph: number;
  /** Who alone spoke in the sentence before, in the same paragraph: whom a sentence without a subject can mean. */
  dropped: Span | null;
  /** The unit before ended with a colon behind a verb of saying, or announced a quotation. */
  announced: boolean;
}
