/** What finding statements must know of a language: quotation marks, verbs of saying, the forms of reported speech, … */
export interface SpeechData {
  /** Pairs of quotation marks, opening and closing. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
}
