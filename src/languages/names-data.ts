/**
 * What finding and resolving names must know of a language: titles, role words, demonyms, endings, … Data only.
 * Lists are in lower case unless said; a language leaves a list empty rather than guess.
 */
import type { BesideBodies } from './beside-bodies.ts';
import type { BesideNames } from './beside-names.ts';
import type { Generations } from './generations.ts';
import type { Office } from './office.ts';
import type { WorkWords } from './work.ts';

/** How a family name that ends in one of `stems` ends: for a man, for a woman, and in cases that only one of them has. */
export interface FamilyForms {
  readonly stems: readonly string[];
  readonly male: string;
  readonly female: string;
  readonly onlyMale: readonly string[];
  readonly onlyFemale: readonly string[];
}

/**
 * What beside the words of an office says that not whoever holds it today is meant. Each entry is one or more words as the tokens cut them
 * ("d' alors"), joined by spaces.
 */
export interface BesideOffices {
  /** Verbs of becoming before it, and what else makes the post of it without a link: "became", "sworn in". */
  readonly becoming: readonly string[];
  /** Nouns that an office is linked to as a post: "race" (for), "post" (of). */
  readonly posts: readonly string[];
  /** What may stand between those and the office beside articles and of-words: "as", "for". Of the latter they are too loose for a country's office to go on with. */
  readonly links: readonly string[];
  /** Behind an office, beside `ofWords`: it is another, of something smaller ("islamique", "府"). */
  readonly goesOn: readonly string[];
  /** The same by the ending of a word in small letters: "regionale", "vasco". */
  readonly goesOnEndings: readonly string[];
  /** Anywhere in the sentence: it speaks of another time. "At the time", "damals". */
  readonly otherTimes: readonly string[];
}

/**
 * What texts and records of sport are known by. A word with a hyphen at its end stands for all that begin so ("football-"), one with a
 * hyphen at its beginning for all that end so; in a language without spaces every word is looked for anywhere.
 */
export interface SportWords {
  /** Hardly said but of sport: "midfielder". */
  readonly topic: readonly string[];
  /** Said of sport beside the name of a club, or where the text is about sport anyway: "coach", "club", "scored". */
  readonly beside: readonly string[];
  /** What a record says of a body that reports on sport as on anything else: "newspaper", "broadcaster". */
  readonly media: readonly string[];
  /** Of the words above, those that a record of whoever makes something for sport has too: "sports car maker", "athletic equipment". */
  readonly goods: readonly string[];
  /** What a record says of a firm, whose name a team, a ground or a tournament may bear: "maker", "bank", "airline". */
  readonly firms: readonly string[];
  /** What a record says of a school whose teams are called as it is for short: "Ohio State". */
  readonly schools?: readonly string[];
  /** What stands near a firm's name where the firm is meant: "shares", "sponsor". Not what is said of a club as well ("contract", "owner"). */
  readonly business: readonly string[];
}

/** What tells a maker's name from that of a car or an aeroplane of its make: "in his BMW", "der Airbus", "avión Boeing". */
export interface VehicleWords {
  /** What the record of a maker of aircraft says; a word with a hyphen at its end stands for all that begin so. */
  readonly aircraftMakers: readonly string[];
  /** The same of cars and what else drives. */
  readonly makers: readonly string[];
  /** Articles and possessives that a vehicle has and a firm has not: "a", "seinem". */
  readonly articles: readonly string[];
  /** Articles with which a car is meant, not who made it; none that a firm's name has as well ("la Fiat"). */
  readonly carArticles: readonly string[];
  /** With these an aircraft is meant, not who made it; none that a firm's name has as well ("la Boeing"). */
  readonly aircraftArticles: readonly string[];
}

export interface NamesData {
  /** Countries with newspapers in the language, by ISO 3166-1 code. */
  readonly spokenIn: readonly string[];
  /** Words of this language that tell it from others: function words, most frequent first. */
  readonly common: readonly string[];
  /** Written with a point that ends no sentence ("dr", "bzw"). */
  readonly abbreviations: readonly string[];
  /** Written with a point that may also end a sentence ("usw", "inc"). */
  readonly finalAbbreviations: readonly string[];
  /** Words that begin a sentence behind an abbreviation if a word in small letters follows: "… in the U.S. Last year …". Missing: none. */
  readonly openers?: readonly string[];
  /** A number with a point is an ordinal ("24. Juli"). */
  readonly ordinalPoint: boolean;
  /** Every noun has a capital, so that a capital tells little. */
  readonly nounsCapitalised: boolean;
  /** Family name first ("Xi Jinping"), written so in the language itself. Names from elsewhere are told by the pack. */
  readonly familyFirst: boolean;

  /** Forms of address and academic, clerical, military titles before a name, without points. */
  readonly honorifics: {
    readonly male: readonly string[];
    readonly female: readonly string[];
    readonly any: readonly string[];
  };
  /** Whole names that stand for anybody ("john doe"), and letters that are a word for people ("SDF"). Missing: none. */
  readonly placeholders?: readonly string[];
  /** Beside a person's name: which bearer of the name is meant. */
  readonly generations: Generations;
  /** The same directly before a name: 小特朗普 is Trump the younger. Missing: none. */
  readonly generationsBefore?: Readonly<Record<string, 'younger' | 'elder'>>;
  /**
   * Characters that foreign names are written with and that are hardly a word by themselves. Missing: the script has spaces between words.
   */
  readonly transcribed?: string;
  /** Characters that names of other languages are written with and that other words have as often. */
  readonly alsoTranscribed?: string;
  /** Small words inside a name ("von", "der", "al", "bin"). */
  readonly particles: readonly string[];
  /** Given names, the most frequent in the news of the language. */
  readonly givenNames: ReadonlySet<string>;
  /** What a father's name ends in that stands behind a given name, in every case. Missing: none. */
  readonly patronymicEndings?: readonly string[];
  /** Words for what a person does or is, all genders: "director", "sprecherin", "chemist". */
  readonly roles: ReadonlySet<string>;
  /** Which of the words for what somebody is are of politics and of sport. */
  readonly work: WorkWords;
  /** Compounds with these ends are role words too ("-ministerin"). Empty where the language has no such compounds. */
  readonly roleEndings: readonly string[];
  /** Words that make a capitalised sequence an organisation: "ministry", "university", "party". */
  readonly organisationWords: ReadonlySet<string>;
  readonly organisationEndings: readonly string[];
  /**
   * Words of names that bodies of many countries bear: "supreme court", "ministry of finance", "democratic party". A name of nothing else is
   * the one of the country that the text speaks of. Nothing that one country alone has, or many have together ("European", "world").
   */
  readonly sharedBodies: readonly string[];
  /** What a word beside a name makes of it. */
  readonly besideNames: BesideNames;
  /** Beside a body's name, behind it where a country's adjective stands there: a part of the country has it ("state Supreme Court"). */
  readonly partsOfCountries: readonly string[];
  readonly vehicles: VehicleWords;
  /** Behind a company's name: "inc", "gmbh". */
  readonly legalForms: readonly string[];

  /**
   * What stands before the name of somebody in office and alone says too little to be a description: "Speaker Pelosi"; `minister`: one of
   * any department ("Minister Spahn", "Secretary Kerry").
   */
  readonly titles: Partial<Record<Office | 'minister', readonly string[]>>;
  /** A title stands behind the name as well as before it: "克林顿总统". Missing: no. */
  readonly titleBehindName?: boolean;
  /** Words that name an office class, all genders, the commonest first; may be more than one word. */
  readonly offices: Partial<Record<Office, readonly string[]>>;
  /** By ISO 3166-1 code: adjectives without ending, as they stand before an office ("russisch"). */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  /** What may follow the adjective ("-e", "-er"); `''` for none. */
  readonly adjectiveEndings: readonly string[];
  /** Names of countries beside those that Intl.DisplayNames knows ("USA", "Großbritannien"). */
  readonly countryNames: Readonly<Record<string, readonly string[]>>;
  /** Compounded before an office ("US-Präsident"): prefix to country. */
  readonly countryPrefixes: Readonly<Record<string, string>>;
  /**
   * Whose office it is when none is said ("die Bundeskanzlerin"): office word to countries, the language's first home first. One country
   * alone: it can be no other. `*`: elsewhere the words mean something else, or some other country's office. A country where they mean
   * something else, and where nobody holds this office, may be listed too: pages from there and about it are in doubt.
   */
  readonly ownOffices: Readonly<Record<string, readonly string[]>>;
  readonly besideOffices: BesideOffices;

  readonly definiteArticles: readonly string[];
  /** Of these, those that with a masculine office word say several ("die Präsidenten"). */
  readonly pluralArticles: readonly string[];
  /** What ends a woman's office word ("Ministerin"); `null` where the words are the same for all. */
  readonly feminineOfficeEnding: string | null;
  readonly indefiniteArticles: readonly string[];
  /** A country's adjective or genitive stands directly behind an office: "le président russe", "президент России". Missing: no. */
  readonly countryBehind?: boolean;
  /** Between an office and its country or organisation: "of", "von", "des". */
  readonly ofWords: readonly string[];
  /** Prepositions that attach an organisation to a role word ("Direktor beim ZK"). */
  readonly attachingWords: readonly string[];
  /** Says that an office is over: "ehemaliger", "former". */
  readonly former: readonly string[];
  /** Says otherwise that an office is not held now, or not for sure: "designated", "acting". Such a description names nobody for sure. */
  readonly notNow: readonly string[];
  /** What the record of a body that is no more begins with, beside `former`: "defunct". */
  readonly ended: readonly string[];
  /** The same as `former`, grown together with the word of the office: "ex-", "Alt-". */
  readonly formerPrefixes: readonly string[];
  /** Before a place rather than a person: "in", "near". */
  readonly placeWords: readonly string[];
  /**
   * What the records of towns and regions are said to be, in this language: "municipality"; before one of `links`, so that a club in a city
   * is none. Missing: such records are not told.
   */
  readonly settlements?: { readonly nouns: readonly string[]; readonly links: readonly string[] };
  /** Before an organisation or a person, not before a place: "by", "von". */
  readonly agentWords: readonly string[];
  readonly sport: SportWords;
  readonly besideBodies: BesideBodies;
  /** Endings a name may take in a sentence ("-s"), longest first. */
  readonly nameEndings: readonly string[];
  /**
   * Endings of a name in another case, with what the name ends in when it stands alone ("-ой" of "-а"), both without diacritics ("й"
   * is "и"), the longest first. Missing: none.
   */
  readonly nameEndingSwaps?: readonly (readonly [inflected: string, first: string])[];
  /** Family names that men and women of one family bear in different forms, folded. Missing: none. */
  readonly familyForms?: readonly FamilyForms[];
  /** Verbs of saying and of human doing, as they stand beside a subject: the subject is a person or a body. */
  readonly humanVerbs: ReadonlySet<string>;
  /** Words that are capitalised where they stand and no names: weekdays, months, frequent nouns that names are made of. */
  readonly notNames: ReadonlySet<string>;
}
