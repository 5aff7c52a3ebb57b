/** What the interface says: one file of strings a language. */

export interface Texts {
  /** BCP 47, for `lang` and for dates. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly loading: string;
  readonly unavailable: string;
  readonly updated: string;
  readonly retry: string;
  readonly close: string;
  readonly pin: string;
  readonly unpin: string;
  readonly back: string;
  readonly person: string;
  readonly organisation: string;
  /** Label of the whole card: "About Angela Merkel". */
  about(name: string): string;
  /** "on 24 July 2020", as a heading. */
  onDay(day: string): string;
  readonly today: string;
  onDayAndToday(day: string): string;
  /** "24 July 2020 and today". */
  andToday(day: string): string;
  readonly noRoleThen: string;
  readonly noRoleNow: string;
  /** Of somebody with a role that nobody says the end of. */
  readonly maybeRoleNow: string;
  since(date: string): string;
  /** Since a day, and nobody says whether it has ended. */
  sinceAtLeast(date: string): string;
  until(date: string): string;
  between(from: string, to: string): string;
  aged(years: number): string;
  born(date: string): string;
  lived(born: string | null, died: string): string;
  readonly partOf: string;
  readonly headedBy: string;
  readonly headedByNow: string;
  readonly statements: string;
  readonly moreStatements: string;
  readonly reported: string;
  readonly related: string;
  /** "also names Putin, Merkel". */
  shares(names: string): string;
  /** Between a label and what it is of: in French with a space before it. */
  readonly colon: string;
  readonly sources: string;
  readonly ownArchive: string;
  checked(age: string, date: string): string;
  readonly unknownPerson: string;
  readonly unknownOrganisation: string;
  readonly pageSays: string;
  readonly pageSaysNothing: string;
  readonly similar: string;
  readonly choose: string;
  readonly opensNew: string;
  /** Said to screen readers when the keyboard comes to a name: "Angela Merkel, person, 3 of 40. Enter opens the card." */
  mentionOf(
    name: string,
    kind: 'person' | 'organisation' | 'unknown' | 'doubt',
    at: number,
    of: number,
  ): string;
  readonly noMentions: string;
  readonly walkOver: string;
  /** Of an organisation's card: who of the page belongs to it, who has a role there, its parts. */
  readonly onPage: string;
  readonly officers: string;
  readonly officersNow: string;
  readonly members: string;
  /** Label of the picture of a life's roles. */
  readonly timeline: string;
  /** What the reader has saved of or about them, and the note beside it. */
  readonly clips: string;
  readonly note: string;
  readonly addNote: string;
  readonly noteKept: string;
  readonly noteNotKept: string;
  readonly settle: SettleTexts;
}

/** Where the reader decides who a name is. */
export interface SettleTexts {
  readonly here: string;
  readonly ever: string;
  /** Label of the two buttons beside a candidate. */
  isHere(name: string): string;
  isEver(name: string): string;
  readonly else: string;
  readonly noName: string;
  never(name: string): string;
  /** Never mark these letters, whoever they may mean. */
  neverWords(words: string): string;
  /** Opens the buttons that correct. */
  readonly wrong: string;
  readonly group: string;
}
