/**
 * Numbers of the features: each begins the hash of one kind of feature, so that a word before a token is another feature than the same word
 * behind it. The weights are found by these hashes: a number that changes, or one that two kinds share, makes them worthless until they are
 * trained again. No number is used twice but for those behind LANGUAGE, which are counted by themselves.
 */

// The word itself.
/** Of every token. */
export const ANY = 1;
export const WORD = 2;
export const SHAPE = 3;
export const WORD_SHAPE = 4;
export const SUFFIX2 = 5;
export const SUFFIX3 = 6;
export const SUFFIX4 = 7;
export const SUFFIX5 = 8;
export const PREFIX = 9;
export const LONG_SHAPE = 10;
export const TAIL = 11;
/** Each of its classes. */
export const CLASS = 12;
/** All its classes together. */
export const CLASSES = 13;
export const EVIDENCE = 15;
/** One level of the evidence. */
export const LEVEL = 16;
export const GROUP = 17;
export const COARSE_GROUP = 18;
export const COARSE_GROUP_EVIDENCE = 19;
export const KINDS = 120;
export const KINDS_EVIDENCE = 121;
export const KINDS_LANGUAGE = 122;
/** One level of the kinds. */
export const KIND = 123;

/** What holds only in one language; one of the numbers below may follow. */
export const LANGUAGE = 14;
export const LANGUAGE_SHAPE = 1;
export const LANGUAGE_CLASSES = 2;
export const LANGUAGE_SUFFIX3 = 3;
export const LANGUAGE_SUFFIX2 = 4;
export const LANGUAGE_CLASS = 5;
export const LANGUAGE_SHAPES_BESIDE = 6;
export const LANGUAGE_EVIDENCE = 7;

// What stands around it.
export const WORD_BEFORE = 20;
export const WORD_BEHIND = 21;
export const WORD_TWO_BEFORE = 22;
export const WORD_TWO_BEHIND = 23;
export const SHAPE_BEFORE = 24;
export const SHAPE_BEHIND = 25;
/** Of the word before and of the one behind. */
export const SHAPES_BESIDE = 26;
export const SHAPES_BEFORE = 27;
export const SHAPES_BEHIND = 28;
export const CLASS_BEFORE = 30;
export const CLASS_BEHIND = 31;
export const CLASS_TWO_BEFORE = 32;
export const CLASS_TWO_BEHIND = 33;
/** Where in a known name of several words it stands. */
export const PHRASE = 80;
export const PHRASE_CLASSES = 81;

// Pairs of words, and of what they are.
/** The word before and the word; in scripts without case any two that follow each other. */
export const PAIR = 40;
export const PAIR_BEHIND = 41;
export const WORD_BEFORE_SHAPE = 42;
export const WORD_BEHIND_SHAPE = 43;
/** The word before and the one behind. */
export const PAIR_AROUND = 44;
export const PAIR_BEFORE_SHAPE = 45;
export const PAIR_BEHIND_SHAPE = 46;
export const CLASSES_BEFORE = 47;
export const CLASSES_BEHIND = 48;
export const SUFFIX_BEFORE = 49;
export const SUFFIX_BEHIND = 50;
export const EVIDENCE_BEFORE = 54;
export const EVIDENCE_BEHIND = 55;
export const GROUP_BEHIND = 56;
export const COARSE_GROUP_BEHIND = 57;
export const GROUP_BEFORE = 58;
export const COARSE_GROUP_BEFORE = 59;
export const KINDS_BEHIND = 124;
export const KINDS_BEFORE = 125;
/** Where in the words of a dictionary the character and those beside it stand. */
export const PHRASES_BESIDE = 82;
export const PHRASE_BEFORE = 83;
export const PHRASE_BEHIND = 84;
/** Follows a pair of characters; its place among the pairs around the token is added. */
export const PAIR_PLACE = 0x100;

// The run of capitalised words that it stands in.
export const RUN_SIZE = 60;
export const RUN_WORD_BEFORE = 61;
export const RUN_WORD_BEHIND = 62;
export const RUN_LAST_WORD = 63;
export const RUN_FIRST_WORD = 64;
export const RUN_LAST_SUFFIX = 65;
export const RUN_SHAPES_BESIDE = 66;
export const RUN_CLASS_BEFORE = 67;
export const RUN_CLASS_BEHIND = 68;
export const RUN_CLASS_TWO_BEFORE = 69;
/** Of the run's other words. */
export const RUN_CLASS_INSIDE = 70;
export const RUN_LAST_CLASS = 71;
export const RUN_FIRST_CLASS = 72;
/** Of the run's first word and of its last; and so of groups and kinds. */
export const RUN_EVIDENCE = 73;
export const RUN_FIRST_GROUP = 74;
export const RUN_LAST_GROUP = 75;
export const RUN_COARSE_GROUPS = 76;
export const RUN_KINDS = 77;
export const RUN_LAST_KINDS = 78;

// The quotation that it stands in.
export const QUOTE_SIZE = 90;
export const QUOTE_EVIDENCE = 91;
export const QUOTE_WORD_BEFORE = 92;
export const QUOTE_SUFFIX_BEFORE = 93;
export const QUOTE_WORD_TWO_BEFORE = 94;
export const QUOTE_WORD_BEHIND = 95;
export const QUOTE_CLASS_BEFORE = 96;
export const QUOTE_CLASS_TWO_BEFORE = 97;
export const QUOTE_KINDS = 98;

// The runs that its run is listed with.
export const LIST_SIZE_BEFORE = 100;
export const LIST_EVIDENCE_BEFORE = 101;
export const LIST_KINDS_BEFORE = 102;
export const LIST_CLASS_BEFORE = 103;
export const LIST_SIZE_BEHIND = 104;
export const LIST_EVIDENCE_BEHIND = 105;
export const LIST_KINDS_BEHIND = 106;
export const LIST_CLASS_BEHIND = 107;

// In sentences about sport.
export const SPORT = 110;
export const SPORT_EVIDENCE = 111;
export const SPORT_WORD_BEFORE = 112;
export const SPORT_KINDS = 113;
