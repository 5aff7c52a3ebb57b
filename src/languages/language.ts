/**
 * What the reading must know of one language. One file a language (de.ts, en.ts, …), one interface, no if-language elsewhere.
 */
import type { NamesData } from './names-data.ts';
import type { SpeechData } from './speech-data.ts';

export interface Language {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** Which weights of the name tagger are trained for it (src/reading/tagger/weights); missing: `latin`. */
  readonly tagger?: 'latin' | 'chinese';
  readonly names: NamesData;
  readonly speech: SpeechData;
}
