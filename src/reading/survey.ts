/** Everything on a page that may be a name, with what is known of whom it may mean: what resolution decides on. */
import { flatMap } from '../languages/flat-map.ts';
import type { Language } from '../languages/language.ts';
import { once } from '../languages/once.ts';
import type { EntityRef, Lexicon, NameHit } from '../model/lexicon.ts';
import { appositionOf } from './beside/apposition.ts';
import type { Beside } from './beside/beside.ts';
import { cuesOf, isTitleOrBodyWord } from './beside/cues.ts';
import { type Post, postOf } from './beside/posts.ts';
import { sportAt } from './beside/sport.ts';
import { tagOf } from './beside/tags.ts';
import { acronymOf, initialsOf } from './names/acronyms.ts';
import { ofOneGeneration } from './names/bearers.ts';
import { withInflected } from './names/inflected-names.ts';
import { type FullName, withShortForms } from './names/short-names.ts';
import { withSimplified } from './names/simplified-names.ts';
import { withTitledNames } from './names/titled-names.ts';
import { afterTitles, trimmed } from './names/trim.ts';
import { withoutUnvetted } from './names/vetted-names.ts';
import { type Description, findDescriptions } from './offices/descriptions.ts';
import { descriptionBeside, type Holders } from './offices/holders.ts';
import { officeKeys } from './offices/own-offices.ts';
import { type Found, nameStretches } from './page/found.ts';
import { countryOfWord, type Page, pageOf } from './page/page.ts';
import { addProfiles, type Profile } from './page/profile.ts';
import { baseForm } from './resolution/base-form.ts';
import { type Case, caseOf } from './resolution/cases.ts';
import { withoutGivenOfOthers } from './strangers/given-alone.ts';
import { type Stranger, strangersOf } from './strangers/strangers.ts';
import { withBorders } from './strangers/tag-borders.ts';
import type { TaggedName } from './tagger/tag.ts';
import type { WordLists } from './tagger/word-lists.ts';
import { nameKey } from './text/name-words.ts';
import type { TokenizedText } from './text/token.ts';
import { tokenAt } from './text/tokens.ts';

export interface Survey {
  readonly page: Page;
  readonly profiles: ReadonlyMap<EntityRef, Profile>;
  readonly cases: readonly Case[];
  /** Names that the packs do not know. */
  readonly strangers: readonly Stranger[];
  readonly descriptions: readonly Description[];
  readonly holders: Holders;
}

/** `tagged`: the tagger's names in order of start; `null` when it has not run. `lists`: the tagger's. `home`: where the page comes from. Asks the lexicon for all entities at once. */
export async function survey(
  tokenized: TokenizedText,
  language: Language,
  published: string | null,
  lexicon: Lexicon,
  tagged: readonly TaggedName[] | null,
  lists?: WordLists,
  home: string | null = null,
): Promise<Survey> {
  const page = pageOf(tokenized, language, published, lists, home);
  const spelled = withSimplified(
    longerBehindTitles(tokenized, lexicon, language),
    tokenized.text,
    lexicon,
    language,
  );
  const hits = withInflected(spelled, tokenized, lexicon, language);
  const named = nameStretches(tokenized, hits, language);
  const descriptions = findDescriptions(tokenized, language);
  const holders = new Map(officeKeys(descriptions, page).map(key => [key, lexicon.holders(key)]));
  const profiles = new Map<EntityRef, Profile>();
  const refs = [...flatMap(named, found => found.refs), ...[...holders.values()].flat()];
  await addProfiles(refs, profiles, language, lexicon);
  const bearers = (some: readonly Found[]): Promise<readonly Found[]> =>
    ofOneGeneration(some, tokenized, profiles, language, lexicon);
  const spelledOut = withoutUnvetted(named, profiles, page);
  const bounded = await bearers(spelledOut.map(one => trimmed(one, tokenized, profiles, language)));
  const apart = withoutGivenOfOthers(bounded, tagged, profiles, page);
  const names = withSameNames(await withTitledNames(apart.found, tagged, profiles, page, lexicon));
  const tags = tagged === null ? null : withBorders(tagged, tokenized, names, profiles, language);
  const strangers = strangersOf(tokenized, names, tags, language, apart.strangers).filter(
    stranger => !isKnownBehindWord(stranger, names, profiles, page),
  );
  const known = names.filter(one => !strangers.some(stranger => isPartOfName(one, stranger)));
  const full = fullNames(known, strangers, profiles, page);
  const stretches = (await bearers(withShortForms(tokenized, known, full, language))).filter(
    one => !strangers.some(stranger => isStrangers(one, stranger, page)),
  );
  const people = [
    ...known.filter(one => isOfPerson(one, profiles)),
    ...strangers.filter(({ kind }) => kind === 'person'),
  ];
  // "President Doubtman": an office of any country is no evidence.
  const ofCountries = descriptions.filter(({ countries }) => countries.length > 0);
  const beside = besideOf(people, ofCountries, tags, page);
  const cases = stretches.map(one => caseOf(one, beside(one), profiles, page));
  return { page, profiles, cases, strangers, descriptions, holders };
}

/** What stands beside each stretch. `people`: people's names on the page, in any order; `tags`: the tagger's names, `null` when it has not run. */
function besideOf(
  people: readonly Pick<Found, 'firstToken' | 'endToken'>[],
  descriptions: readonly Description[],
  tags: readonly TaggedName[] | null,
  page: Page,
): (one: Found) => Beside {
  const { tokenized, language } = page;
  const firsts = new Set(people.map(({ firstToken }) => firstToken));
  const postBeside = ({ firstToken, endToken }: Found): Post | null => {
    const said = appositionOf(tokenized, firstToken, endToken, language, people);
    return said === null ? null : postOf(said, page);
  };
  return one => ({
    cues: cuesOf(tokenized, one.firstToken, one.endToken, language),
    tag: tagOf(one, tags, tokenized.text, language.names.nameEndings),
    description: descriptionBeside(descriptions, tokenized, one, firsts),
    // Few candidates need what takes some looking for.
    post: once(() => postBeside(one)),
    sport: once(() => sportAt(one, page)),
  });
}

function isOfPerson({ refs }: Found, profiles: ReadonlyMap<EntityRef, Profile>): boolean {
  return refs.some(ref => profiles.get(ref)?.entity.kind === 'person');
}

/** How far behind an article or a title a longer name is looked for, in UTF-16 units. */
const REACH = 160;

/**
 * The lexicon's names. Its leftmost match may begin with an article or a title and so hide a longer name behind it: "the Communist Party"
 * before "Communist Party of Austria".
 */
function longerBehindTitles(
  tokenized: TokenizedText,
  lexicon: Lexicon,
  language: Language,
): readonly NameHit[] {
  const hits: NameHit[] = [];
  for (const hit of lexicon.match(tokenized.text)) {
    if (hit.start < (hits.at(-1)?.end ?? 0)) continue;
    const first = tokenAt(tokenized.tokens, hit.start);
    const end = tokenAt(tokenized.tokens, hit.end);
    const from =
      tokenized.tokens[end > first + 1 ? afterTitles(tokenized, first, end, language) : first]?.start ??
      hit.start;
    const behind = from > hit.start ? lexicon.match(tokenized.text.slice(from, from + REACH))[0] : undefined;
    const longer =
      behind !== undefined &&
      behind.start === 0 &&
      from + behind.end > hit.end &&
      from + behind.end < from + REACH;
    hits.push(longer ? { ...behind, start: from, end: from + behind.end } : hit);
  }
  return hits;
}

/** Stretches that read the same mean the same: each has the candidates of all ("President Holt" and "Holt"). */
function withSameNames(found: readonly Found[]): readonly Found[] {
  const refs = new Map<string, Set<EntityRef>>();
  for (const one of found) {
    const key = nameKey(one.text);
    const all = refs.get(key);
    if (all === undefined) refs.set(key, new Set(one.refs));
    else for (const ref of one.refs) all.add(ref);
  }
  return found.map(one => {
    const all = refs.get(nameKey(one.text));
    return all === undefined || all.size === one.refs.length ? one : { ...one, refs: [...all] };
  });
}

function isInside(one: Found, stranger: Stranger): boolean {
  return stranger.start <= one.start && stranger.end >= one.end;
}

/** "Bush" of "Jenna Bush": a person's name is not cut in pieces. */
function isPartOfName(one: Found, stranger: Stranger): boolean {
  return stranger.kind === 'person' && isInside(one, stranger);
}

/** Whether a stretch is a part of a stranger's name and nothing more. */
function isStrangers(one: Found, stranger: Stranger, page: Page): boolean {
  return isInside(one, stranger) && (one.refs.length === 0 || isRelative(one, stranger, page));
}

/** Of a person's full name. */
const FULL = 2;
/** Shorter ones are initials, or syllables of a name. */
const LEAST_LETTERS = 3;

/**
 * "[MSZ] Radosław Sikorski", "ministro degli [Esteri] Antonio Tajani": somebody's full name with something before it that is no part of a
 * name. But "José Antonio Tajani" is another.
 */
function isKnownBehindWord(
  stranger: Stranger,
  names: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  { tokenized: { tokens }, language, lists }: Page,
): boolean {
  const { givenNames, particles } = language.names;
  const known = names.find(
    one =>
      one.end === stranger.end &&
      one.start > stranger.start &&
      one.endToken - one.firstToken >= FULL &&
      isOfPerson(one, profiles),
  );
  if (known === undefined) return false;
  const before = tokens.slice(stranger.firstToken, known.firstToken);
  return before.every(
    ({ text, lower }) =>
      text.length >= LEAST_LETTERS &&
      !givenNames.has(lower) &&
      !particles.includes(lower) &&
      !lists.isGivenName(text),
  );
}

/** "Clinton" of "Chelsea Clinton" on a page about Hillary Clinton, "Кадыров" of "Ахмат Кадыров": the family name with another given name. */
function isRelative(
  one: Found,
  stranger: Stranger,
  { tokenized: { tokens }, language, lists }: Page,
): boolean {
  const { names } = language;
  const given = stranger.words[0] ?? '';
  if (!isPartOfName(one, stranger) || one.start <= stranger.start) return false;
  if (names.givenNames.has(given) || lists.isGivenName(given)) return true;
  // No list has all given names. Capitals only are a body's, a common word or a title is none.
  const { text = '', lower = '' } = tokens[stranger.firstToken] ?? {};
  return (
    one.firstToken === stranger.firstToken + 1 &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    !isTitleOrBodyWord(lower, names) &&
    !lists.isOrdinary(text) &&
    !lists.isPlace(text) &&
    countryOfWord(lower, language) === null
  );
}

/** Its initials, unless the lexicon knows somebody by them, or a country ("USA" of the United States Army). `named`: what the lexicon knows on the page. */
function ownInitials({ text }: Found, named: ReadonlySet<string>, { language }: Page): string | null {
  const letters = initialsOf(text);
  if (letters === null || named.has(letters)) return null;
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  const isCountry = (words: string): boolean => countryOfWord(words, language) !== null;
  return isCountry(letters.toLowerCase()) || isCountry(`${first} ${second}`) ? null : letters;
}

/** The names of more than one word, known or not, which may be shortened later on the page, and those beside a title. */
function fullNames(
  found: readonly Found[],
  strangers: readonly Stranger[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): readonly FullName[] {
  const { tokenized } = page;
  const named = new Set(found.map(({ text }) => text));
  const known = flatMap(found, (one): FullName[] => {
    const words = baseForm(one, profiles, page);
    if (one.titled.length > 0)
      return [{ start: one.start, words, kind: 'person', refs: one.titled, acronym: null }];
    if (words.length < 2) return [];
    const acronym = acronymOf(tokenized, one) ?? ownInitials(one, named, page);
    return flatMap(['person', 'organisation'] as const, kind => {
      const refs = one.refs.filter(ref => profiles.get(ref)?.entity.kind === kind);
      return refs.length === 0
        ? []
        : [
            {
              start: one.start,
              words,
              kind,
              refs,
              kin: one.kin,
              acronym: kind === 'person' ? null : acronym,
            },
          ];
    });
  });
  const unknown = flatMap(strangers, (one): FullName[] =>
    one.words.length < 2
      ? []
      : [
          {
            start: one.start,
            words: one.words,
            kind: one.kind,
            refs: [],
            acronym: acronymOf(tokenized, one),
          },
        ],
  );
  return [...known, ...unknown];
}
