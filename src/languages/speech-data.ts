/**
 * What finding statements must know of a language. Everything but `quotes` may be missing: then only words between
 * quotation marks are found, without a speaker. Words are lower case unless said otherwise; lists are read once.
 */

import type { Ending } from './endings.ts';

/** What may follow a verb of saying as the words that were said. */
export interface Takes {
  /** A clause: "sagte, dass …", "sagte, er sei …", "said (that) …", or words in quotation marks. */
  readonly clause?: boolean;
  /** Only a clause that a conjunction opens ("zeigte, dass …"), or words in quotation marks. */
  readonly that?: boolean;
  /** Denied, it still says something: "schloss nicht aus, dass". */
  readonly doubt?: boolean;
  /** In the passive its subject speaks: "X wird … zitiert". */
  readonly quoted?: boolean;
  /** Can follow reported words without quotation marks: "…, said X". */
  readonly tag?: boolean;
  /** What follows is always a clause, told by no verb that is known: "said output rose". */
  readonly bare?: boolean;
  /** Thought, and not said: "believes". */
  readonly thought?: boolean;
  /** A question with "if": "asked if …". */
  readonly whether?: boolean;
  /** Without quotation marks as well, a judgement behind its object is an act: "called him a liar". */
  readonly naming?: boolean;
  /** Only words in quotation marks: "shared", "sang". */
  readonly onlyQuoted?: boolean;
  /** A listener may stand before the clause: "told reporters (that) …". */
  readonly listener?: boolean;
  /** An infinitive with the language's particle: "kündigte an, … zu bauen", "vowed to …". */
  readonly infinitive?: boolean;
  /** None needed: the act itself is reported ("forderte den Rücktritt", "warned of floods"). */
  readonly act?: boolean;
  /** Refuses its object, so that what a noun before the clause says is not the subject's: "wies den Vorwurf zurück, er habe …". */
  readonly refusal?: boolean;
  /** A judgement in quotation marks as the object: "nannte das „falsch“", "called it “wrong”". */
  readonly label?: boolean;
}

/** A verb of saying with all the forms in which it can be the verb of a clause. */
export interface SpeechVerb {
  /** Finite forms: "sagt", "sagen", "sagte", "sagten", "said", "says". */
  readonly forms: readonly string[];
  /** Forms that need an auxiliary: "gesagt", "said". */
  readonly participles: readonly string[];
  /** Finite forms that mark reported speech themselves: "sage", "fordere". */
  readonly reportedForms: readonly string[];
  /** Forms that lean on another verb's subject: "adding that …". Missing: none. */
  readonly gerunds?: readonly string[];
  /** Bare infinitives, for clauses with a modal: "sagen", "say". */
  readonly infinitives: readonly string[];
  /** The particle of a separable or phrasal verb: "mit" of "teilte … mit", "out" of "pointed out". */
  readonly particle?: string;
  /** Words of which one must stand in the clause as well: "davon" of "ging davon aus". */
  readonly needs?: readonly string[];
  readonly takes: Takes;
}

/** A word that names a source: "laut X", "nach Angaben von X", "X zufolge", "according to X". */
export interface SourcePhrase {
  /** The words of the phrase: "laut", "nach", "according to". */
  readonly words: string;
  readonly place: 'before' | 'after';
  /** It names a source only before words in quotation marks: "Pour le maire, « … »". Missing: no. */
  readonly quoted?: boolean;
  /** Nouns of which the phrase must have one ("Angaben", "Meinung"); lower case; missing: none needed. */
  readonly nouns?: readonly string[];
}

/** Whether a pronoun can stand for a man, a woman, several, or a thing. */
export interface PronounData {
  readonly word: string;
  readonly gender?: 'male' | 'female';
  readonly plural?: boolean;
  /** Can stand for somebody named before: "er", not "ich" or "man". */
  readonly third?: boolean;
}

/** What tells the forms of words that no list holds. */
export interface WordEndings {
  /** Of a verb for one in the present: "s" of "reflects". Missing: none. */
  readonly present?: readonly Ending[];
  /** Of a past tense: "ed". Missing: none. */
  readonly past?: readonly Ending[];
  /** Of a verb that leans on another: "ing". Missing: none. */
  readonly gerund?: readonly Ending[];
  /** Of an infinitive: "n" of "bauen". Missing: none. */
  readonly infinitive?: readonly Ending[];
  /** Of infinitives and participles, which close a clause: "n", "t". Missing: none. */
  readonly nonFinite?: readonly Ending[];
  /** Of an adjective before its noun: "e", "er". Missing: none. */
  readonly attribute?: readonly Ending[];
  /** Of nouns that stand for several: "s". Missing: none. */
  readonly plural?: readonly Ending[];
  /** Of a name whose owner something is: "s" of "Bergs", "'s". Missing: none. */
  readonly possessive?: readonly Ending[];
}

/** Verbs that hang on the word before: "they're", "it's". */
export interface Contractions {
  /** Forms of "be": "'re". */
  readonly be: readonly string[];
  /** All that make a pronoun a clause: "'re", "'ll". */
  readonly verbs: readonly string[];
  /** A verb that is a word of its own behind a pronoun: "'s" of "it's". */
  readonly alone: readonly string[];
  /** A negation on a verb: "n't". */
  readonly not: readonly string[];
}

/** Words that mark the build of a sentence. */
export interface GrammarWords {
  /**
   * Where the verb of a main clause stands: second ("Gestern sagte er"), behind its subject ("Yesterday he said"), or on either side of
   * it ("Об этом сообщил X", "Como dijo X").
   */
  readonly order: 'second' | 'subject-verb' | 'free';
  /** A pronoun as the subject is left out: "Dijo que …". Missing: no. */
  readonly dropsSubject?: boolean;
  /** Endings of finite verbs that say that several speak ("-ron"). Missing: none. */
  readonly pluralEndings?: readonly string[];
  /** What a subject pronoun looks like hung on its verb, the longest first: "-t-il" of "ajoute-t-il". Missing: none. */
  readonly inversions?: readonly string[];
  /** Adverbs that belong to what follows them and begin what was said: "said even a small rise …", "not". Missing: none. */
  readonly focus?: readonly string[];
  /** Forms of verbs of saying that are nouns as well ("claims", "reports"): only between a subject and an object they are verbs. Missing: all. */
  readonly nounForms?: readonly string[];
  /** Forms that are nouns far more often ("annonce"): verbs only between a subject and what a verb takes, or before their subject behind a comma. Missing: none. */
  readonly mostlyNouns?: readonly string[];
  /** Nouns of time that need no preposition behind a verb: "last week". Missing: none. */
  readonly times?: readonly string[];
  /** Words before a day with its preposition: "late on Monday". Missing: none. */
  readonly dayParts?: readonly string[];
  /** Missing: no ending tells anything. */
  readonly endings?: WordEndings;
  /** Missing: none. */
  readonly contractions?: Contractions;
  /** Conjunctions that set somebody else's words against what was said: "…, while the mayor says it is safe". Missing: none. */
  readonly contrasts?: readonly string[];
  /** Words before a number that is not exact, which are prepositions as well: "about 3 in 10". Missing: none. */
  readonly approximators?: readonly string[];
  /** Brings another subject in: "with analysts saying …". Missing: none. */
  readonly withWords?: readonly string[];
  /** Infinitives that make another one perfect, right behind a verb of saying: "affirme avoir vu". Missing: none. */
  readonly perfectInfinitives?: readonly string[];
  /** Pronouns before a verb that take up an object in front of it: "lo" of "el balance lo ha confirmado X". Missing: none. */
  readonly clitics?: readonly string[];
  /** Verbs in the present tense, of the ones that are always finite. Missing: none. */
  readonly presents?: readonly string[];
  /** Past tenses that are participles as well: "found", "led". Missing: none. */
  readonly pasts?: readonly string[];
  /** Endings of nouns that stand for several, so that no verb for one is theirs: "ungen". Missing: none. */
  readonly pluralNounEndings?: readonly string[];
  /** Endings that make an unlisted word of five letters or more a verb of a clause, with few exceptions. Missing: none. */
  readonly finiteEndings?: readonly string[];
  /** Right before a verb of saying they make it impersonal or another verb: "se cree", "si rifiutò". Missing: none. */
  readonly reflexives?: readonly string[];
  /** Words are not separated by spaces; "X said," with a comma opens what was said. Missing: no. */
  readonly unspaced?: boolean;
  /** The conjunction of a reported clause needs no comma before it where the verb stands second: "zei dat …". Missing: no. */
  readonly commaless?: boolean;
  /** A comma always stands before the conjunction of a reported clause: "сказал, что". Missing: no. */
  readonly commaClauses?: boolean;
  /** Nouns are written with a capital. */
  readonly nounsCapital: boolean;
  readonly determiners: readonly string[];
  /** Of these, the forms that cannot begin a subject: "den", "dem", "des". */
  readonly oblique: readonly string[];
  readonly pronouns: readonly PronounData[];
  /** Determiners that begin no subject before an adjective with one of these endings: "der großen Zeitung". Missing: none. */
  readonly obliqueBefore?: { readonly determiners: readonly string[]; readonly endings: readonly Ending[] };
  /** Pronouns that stand for what was said: "das", "dies". */
  readonly thatPronouns: readonly string[];
  readonly prepositions: readonly string[];
  /** Prepositions by which a noun takes another to it: "von", "für", "of". */
  readonly attaching: readonly string[];
  /** Determiners of a possessor behind a noun: "des", "der", "eines". */
  readonly genitive: readonly string[];
  readonly adverbs: readonly string[];
  readonly coordinators: readonly string[];
  /** Begin a clause that can be what was said: "dass", "ob", "that", "whether". */
  readonly complementizers: readonly string[];
  /** Begin a clause that can not: "weil", "als", "because". */
  readonly subordinators: readonly string[];
  readonly relatives: readonly string[];
  /** Question words, which begin indirect questions. */
  readonly questions: readonly string[];
  /** "if" of "asked if …". Missing: none. */
  readonly ifWords?: readonly string[];
  /** "wie" of "wie X mitteilte", "as" of "as X said". */
  readonly asWords: readonly string[];
  /** "so" of "…, so X". */
  readonly soWords: readonly string[];
  /** "Demnach", "Danach". */
  readonly accordingly: readonly string[];
  /** Forms of "have" and "be" as auxiliaries. */
  readonly perfect: readonly string[];
  readonly passive: readonly string[];
  /** "worden". */
  readonly passiveParticiples: readonly string[];
  readonly modals: readonly string[];
  /** Introduces the agent of a passive: "von", "durch", "by". */
  readonly agents: readonly string[];
  readonly negations: readonly string[];
  /** Subjects that are nobody: "es" of "es heißt". */
  readonly impersonal: readonly string[];
  /** Forms of "be": with a participle a state ("ist bekannt"), unless a passive participle follows. */
  readonly be: readonly string[];
  /** Auxiliaries of the past before the past: what was done then is background, no report. */
  readonly pluperfect: readonly string[];
  /** Pronouns that can only be subjects: "er", "wir", "he". */
  readonly subjects: readonly string[];
  /** First words of a phrase, and endings of its words, that tell the gender of a person. */
  readonly genders: {
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly femaleEndings: readonly string[];
  };
  /** Endings of adverbs and the like, which begin a sentence with a capital but are no names: "weise", "lich". */
  readonly adverbEndings: readonly string[];
  /** Determiners of the writer's or the reader's own ("meiner Meinung nach"): nobody in the text. */
  readonly own: readonly string[];
  /** Conjunctions that are relative and name the source before them: "wonach". */
  readonly accordingTo: readonly string[];
  /** Small numbers in words, which begin spans of time: "sechs Tage nach". */
  readonly numerals: readonly string[];
  /** Prepositions of a place where something is written: "in", "auf", "aus". */
  readonly places: readonly string[];
  /** Prepositions before whoever something comes from: "Aus Militärkreisen verlautete". Missing: none. */
  readonly fromWords?: readonly string[];
  /** "zu", "to". */
  readonly infinitiveMarks: readonly string[];
  /** Prefixes that the mark can stand behind in one word: "anzukündigen". */
  readonly separablePrefixes: readonly string[];
  /** Other words that are always verbs of a clause: "ist", "geht". */
  readonly finite: readonly string[];
}

/** Verb forms by which a sentence is marked as somebody else's words without a verb of saying. */
export interface ReportedMood {
  /** Only ever reported speech: "sei", "habe", "müsse". */
  readonly strong: readonly string[];
  /** Reported speech when it goes on from reported speech: "hätten", "wäre", "würden". */
  readonly weak: readonly string[];
  /** Endings of other verbs in this mood ("e": "diene"), and endings that these must not have ("te": a past tense). */
  readonly endings: readonly string[];
  readonly notEndings: readonly string[];
  /** Verbs of hearsay: "soll", "sollen". */
  readonly hearsay: readonly string[];
}

export interface SpeechData {
  /** Pairs of quotation marks, opening and closing. */
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Among them an apostrophe, which opens only before a capital and closes only behind a mark, for it makes genitives as well. Missing: no. */
  readonly typedQuotes?: boolean;
  /** Dashes that open direct speech at the start of a paragraph: "— …, — сказал X." Missing: none. */
  readonly dashes?: readonly string[];
  /**
   * A few words quoted inside a sentence are a statement of their own, within reported speech and where no verb of saying is near, as the
   * labelled German news have it. Missing: no; the reported sentence holds them already.
   */
  readonly partialQuotes?: boolean;
  readonly verbs?: readonly SpeechVerb[];
  readonly phrases?: readonly SourcePhrase[];
  /** Nouns that take a clause with what was said: "Behauptung", "claim". Lower case. */
  readonly nouns?: readonly string[];
  /** Adjectives of what somebody thinks or feels, before "dass": "überzeugt", "convinced". */
  readonly predicates?: readonly string[];
  readonly grammar?: GrammarWords;
  readonly mood?: ReportedMood;
  /** Nouns of people who speak for an organisation: "sprecher", also as the end of a compound. */
  readonly spokespeople?: readonly string[];
  /** Titles that stand behind a name without spaces: "先生". Missing: none. */
  readonly titlesBehind?: readonly string[];
  /** Nouns of what is written: "bericht", "erklärung"; also as the end of a compound. */
  readonly documents?: readonly string[];
  /** Nouns of works, media and the like before a title in quotation marks: "film", "zeitung". */
  readonly titledNouns?: readonly string[];
}
