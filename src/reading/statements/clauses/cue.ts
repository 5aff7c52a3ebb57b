/** A cue: the verb or noun by which something is said. */
import type { SpeechVerb } from '../../../languages/speech-data.ts';

export interface Cue {
  readonly verb: SpeechVerb;
  /** Index of its segment. */
  readonly segment: number;
  /** Index of the finite verb: its own or the auxiliary. */
  readonly finite: number;
  /** Indices of all its words, in order. */
  readonly words: readonly number[];
  readonly voice: 'active' | 'passive';
  /** The verb closes its clause, as in subordinate clauses. */
  readonly final: boolean;
  /** Marked as reported speech by its own mood: "gehe davon aus", "habe gesagt". */
  readonly mood: boolean;
  /** With a modal: "will … prüfen". */
  readonly modal: boolean;
  /** A form that leans on the subject of the clause before: "…, adding that …". */
  readonly leaning?: boolean;
  /** Index of the last segment in which one of its words stands (the particle may come late). */
  readonly lastSegment: number;
}
