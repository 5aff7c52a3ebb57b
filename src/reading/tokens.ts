/** A word, a number or a punctuation mark of the text. */
export interface Token {
  /** UTF-16 units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
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
}
