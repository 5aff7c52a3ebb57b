/** What finding statements is given. */
import type { Language } from '../../../languages/language.ts';
import type { Mention, Unknown } from '../../../model/reading.ts';
import type { TokenizedText } from '../../text/token.ts';

export interface StatementsInput {
  readonly tokenized: TokenizedText;
  readonly language: Language;
  /** In order of start. */
  readonly mentions: readonly Mention[];
  readonly unknowns: readonly Unknown[];
  /** Of the people among the mentions, by entity id, where it is known: a pronoun of the other gender is not theirs. */
  readonly genders?: ReadonlyMap<string, 'male' | 'female'>;
}
