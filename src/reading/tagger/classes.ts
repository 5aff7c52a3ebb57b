/**
 * Classes of words the tagger knows beforehand: what carries over between languages. Which word has which classes is data
 * (scripts/tagger/words/, one file a language) that is hashed into the weights' file; a word may have several.
 */
export const WORD_CLASSES = [
  'article',
  'locative', // prepositions before places: in, à, w, в
  'preposition',
  'conjunction',
  'pronoun',
  'auxiliary',
  'says',
  'title', // before a person's name: Herr, Mrs, Sir, Dr
  'role', // what a person is or does: president, actor, Stürmer
  'kin',
  'body', // head of an organisation's name: university, ministry, club, bank
  'legal', // GmbH, Inc, S.A.
  'club', // FC, SV, AC
  'landform', // head of a place's name: river, street, castle
  'place', // countries, large cities
  'demonym',
  'time', // months, days
  'work', // film, album, song
  'event', // war, cup, festival
  'joins', // verbs and nouns before organisations: joined, signed, member
  'lives', // born, died, married
  'organisation', // known organisations of one word
  'particle', // inside names: von, de, van, al, bin, of
  'noun', // capitalised though no name: thing words of sentence starts and of German
  'given',
  'family',
  'givenStem', // a given name with an ending
  'familyStem',
  'settlement', // towns, regions
  'ordinary', // a common word of the text's language
  'namedAfter', // a whole name of an organisation, or a word that many of them have
  'sport', // what stands where clubs play: match, goal, season; the 32nd and last
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Bit of a class. */
export function bitOf(wordClass: WordClass): number {
  return 1 << WORD_CLASSES.indexOf(wordClass);
}

export const GIVEN = bitOf('given');
export const FAMILY = bitOf('family');
export const GIVEN_STEM = bitOf('givenStem');
export const FAMILY_STEM = bitOf('familyStem');
export const PARTICLE = bitOf('particle');
export const SETTLEMENT = bitOf('settlement');
export const ORDINARY = bitOf('ordinary');
export const NAMED_AFTER = bitOf('namedAfter');
export const SPORT = bitOf('sport');

/** Seeds that tell apart how an entry of the lists matches. */
export const WHOLE = 0x1001;
export const ENDING = 0x1002;
export const BEGINNING = 0x1003;

/** Where class bits are asked for: the weights' file at run time, a map while training. */
export interface ClassTable {
  /** Class bits of an entry's hash (mixed with WHOLE, ENDING or BEGINNING); 0 when there are none. */
  classesOf(hash: number): number;
  /** What the lists say of a word, by keyOfWord or a word's own hash: levels packed as evidence.ts says; 0: nothing. */
  evidenceOf(hash: number): number;
  /**
   * What other words a word is used like, by its own hash: number of its fine group, above bit 8 of its coarse one, above bit 16 what kinds of
   * names are used like it (words.ts); 0: unknown.
   */
  groupOf(hash: number): number;
}
