/** Weights of the features of resolution, in natural logarithms of odds. Two passes: names alone, then with the page's other names. */
export type Weights = Readonly<Record<string, number>>;

/** Set by hand: the labelled texts have no dates, few offices with a country, and packs that nobody checked. */
export const BY_HAND: Weights = {
  unborn: -6,
  longDead: -1.5,
  inOffice: 0.4,
  // The packs of the fit tell nobody's gender.
  otherGender: -4,
  'office:holds': 3,
  'office:held': 1.5,
  'office:never': -0.5,
  // Somebody went through this record and its names. The packs that the rest is fitted on take every string that some system once
  // took for the entity, so that their names are wrong far more often.
  vetted: 3,
};

/**
 * Reasons to doubt (doubts.ts), counted on news pages (test/gold/marks.ts) and kept out of the fit: the labelled articles are full of clubs by
 * the name of their city and have packs without a thousand brands, and a fit on them takes these weights back.
 */
export const DOUBTS: Weights = {
  'person:givenTail': -4,
  'person:tail': -3,
  'person:stranger': -3,
  'person:unrecorded': -4,
  'person:otherForm': -5,
  'person:otherPost': -5,
  'person:double': -6,
  'person:crown': -8,
  'person:letters': -4,
  'person:initials': -6,
  'person:otherwise': -3,
  'person:gone': -2,
  'person:inside': -8,
  'person:namedAfter': -6,
  'person:street': -12,
  'person:prize': -12,
  'person:saint': -12,
  'person:several': -6,
  'person:thing': -6,
  'person:mostlyThing': -4,
  'organisation:thing': -6,
  'organisation:several': -6,
  'organisation:plural': -6,
  'organisation:vehicle': -6,
  'organisation:inside': -6,
  'person:otherBracket': -6,
  'organisation:office': -6,
  'organisation:sport': -4,
  'organisation:team': -6,
  'organisation:otherThing': -6,
  'organisation:ended': -4,
  'organisation:numbered': -4,
  'organisation:mostlyThing': -4,
  'organisation:obscure': -4,
  'organisation:longer': -4,
  'organisation:branch': -5,
  'organisation:stray': -6,
  'organisation:placeRecord': -4,
  'organisation:explained': -6,
  'organisation:head': -2.5,
  'organisation:division': -2,
  'organisation:elsewhere': -2,
  'organisation:ordinary': -3,
  'organisation:generic': -2,
  'organisation:foreign': -2,
  'person:elsewhere': -1.5,
  'person:bareElsewhere': -1.5,
  'organisation:spelling': -4,
  'organisation:word': -8,
  'organisation:country': -6,
  'organisation:abroad': -3,
  'organisation:theirs': -6,
  'organisation:others': -6,
  'organisation:tail': -3,
  'organisation:letters': -2.5,
  'organisation:untagged': -3,
  'organisation:there': -2,
  // What speaks for a candidate and is kept out of the fit too: "President Bush", "footballer Daniel Kerr", and the record says so; "Congress"
  // on a page about the United States.
  'person:said': 2,
  'person:generation': 3,
  'person:bracket': 2,
  'organisation:ownCountry': 1.4,
};
