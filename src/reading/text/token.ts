/** A text cut into tokens and sentences: what every part of reading is given. */
import type { Form } from './forms.ts';

/** A form at a place in the text. */
export interface Token extends Form {
  /** UTF-16 units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence as indices into the tokens, end exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** The text cut into tokens and sentences; sentences never cross a paragraph (an empty line or line break). */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The tokens' forms, each once: what depends on the form alone is worked out for these. */
  readonly forms: readonly Form[];
}
