/** "Juan Carlos Bacileff" is not Juan Carlos: names made of given names only, with a word behind that is no name of theirs. */
import { flatMap } from '../../languages/flat-map.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { isTitleCaseAt, isTitleOrBodyWord, isTitleWord } from '../beside/cues.ts';
import { withoutEndings } from '../names/short-names.ts';
import type { Found } from '../page/found.ts';
import { generationBehind } from '../page/generations.ts';
import { isGivenName } from '../page/given-names.ts';
import { countryOfWord, type Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import type { TaggedName } from '../tagger/tag.ts';
import { nameWords } from '../text/name-words.ts';
import type { Token } from '../text/token.ts';
import { sentenceAt, tokenAt } from '../text/tokens.ts';
import { endOfRun, type Stranger, strangerAt } from './strangers.ts';

/** The lexicon's stretches without those that are somebody else's given names, and the whole names that those begin. */
export interface Apart {
  readonly found: readonly Found[];
  readonly strangers: readonly Stranger[];
}

/** `found` in order of start. `tagged`: the tagger's names; `null` when it has not run. */
export function withoutGivenOfOthers(
  found: readonly Found[],
  tagged: readonly TaggedName[] | null,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): Apart {
  const strangers: Stranger[] = [];
  const rest = found.filter((one, i) => {
    const end = endOfWhole(one, found[i + 1], tagged, profiles, page);
    if (end === null) return true;
    strangers.push(strangerAt(page.tokenized, one.firstToken, end, 'person'));
    return false;
  });
  return strangers.length === 0 ? { found, strangers } : { found: rest, strangers };
}

/** The token behind the whole name that a stretch of given names begins; `null`: it is a name by itself. */
function endOfWhole(
  one: Found,
  behind: Found | undefined,
  tagged: readonly TaggedName[] | null,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): number | null {
  const { tokenized } = page;
  const { tokens, sentences } = tokenized;
  if (!goesOn(one, page)) return null;
  const people = flatMap(one.refs, ref => profiles.get(ref) ?? []).filter(p => p.entity.kind === 'person');
  const given = people.length === 0 ? 'no' : givenNamesOf(one, people, page);
  if (given === 'no') return null;
  const to = sentences[sentenceAt(sentences, one.start)]?.endToken ?? tokens.length;
  if (one.endToken >= to) return null;
  const behindStart = tokens[one.endToken]?.start ?? one.end;
  const whole = tagged?.find(
    ({ kind, start, end }) => kind === 'person' && start <= one.start && end > behindStart,
  );
  const family = familyNameBehind(one, whole !== undefined, page);
  if (family === null || isOwnName(family, people, page)) return null;
  const headline = isTitleCaseAt(tokenized, one.start);
  if (whole !== undefined) {
    if (headline && page.lists.isOrdinary(family.text)) return null;
  } else if (given !== 'yes' || headline || !isToldByCapital(one, behind, profiles, page)) return null;
  const end = endOfRun(tokens, one.firstToken, to, page.language);
  const tag = whole === undefined ? 0 : tokenAt(tokens, whole.end - 1) + 1;
  return Math.max(end, tag, one.endToken + 1);
}

/** A word with a capital, or a particle, stands behind a space. A compound's part has none. */
function goesOn(
  { start, end, firstToken, endToken }: Found,
  { tokenized: { text, tokens }, language: { names } }: Page,
): boolean {
  const next = tokens[endToken];
  if (next?.kind !== 'word' || (!next.capital && !names.particles.includes(next.lower))) return false;
  return /^[ \u00a0]$/u.test(text.slice(end, next.start)) && tokens[firstToken]?.start === start;
}

/** The word behind given names that may be a family name, in a name of the tagger's behind particles too; `null`: none is. */
function familyNameBehind({ end, endToken }: Found, tagged: boolean, page: Page): Token | null {
  const { tokenized, language } = page;
  let at = endToken;
  if (tagged) while (language.names.particles.includes(tokenized.tokens[at]?.lower ?? '')) at++;
  const family = tokenized.tokens[at];
  if (family === undefined || !mayBeFamilyName(family, page)) return null;
  return generationBehind(tokenized.text, end, language) === null ? family : null;
}

/** A capital that every noun has tells nothing; neither does one that begins a body's name. */
function isToldByCapital(
  { endToken }: Found,
  behind: Found | undefined,
  profiles: ReadonlyMap<EntityRef, Profile>,
  { language }: Page,
): boolean {
  if (language.names.nounsCapitalised) return false;
  if (behind?.firstToken !== endToken) return true;
  return behind.refs.some(ref => profiles.get(ref)?.entity.kind === 'person');
}

/** Whether all words are given names of any language, titles aside. Patronymics count as such, but for "Роман Абрамович"; `perhaps`: the last is a family name as well. */
function givenNamesOf(
  { text }: Found,
  people: readonly Profile[],
  { language, lists }: Page,
): 'yes' | 'perhaps' | 'no' {
  const { names } = language;
  const words = text.split(/[\s\u00a0-]+/u).filter(word => !isTitleWord(word.toLowerCase(), names));
  const formsOf = (word: string): readonly string[] => withoutEndings(word.toLowerCase(), language);
  const isFamilyName = (word: string): boolean =>
    people.some(({ labels }) =>
      labels.some(label =>
        nameWords(word).some(own => withoutEndings(own, language).includes(label.at(-1) ?? '')),
      ),
    );
  const kinds = words.map((word, k) => {
    if (formsOf(word).some(isGivenName)) return 'yes';
    const patronymic = names.patronymicEndings?.some(ending => word.toLowerCase().endsWith(ending)) === true;
    if (k > 0 && patronymic) return isFamilyName(word) ? 'no' : 'yes';
    return words.length > 1 && lists.isGivenName(word) ? 'perhaps' : 'no';
  });
  if (kinds.length === 0 || kinds.includes('no')) return 'no';
  return kinds.at(-1) === 'perhaps' ? 'perhaps' : 'yes';
}

/** A word with a capital that is no title, no body's word, no country and no common word. */
function mayBeFamilyName({ kind, capital, text, lower }: Token, { language }: Page): boolean {
  const { names } = language;
  return (
    kind === 'word' &&
    capital &&
    /\p{Ll}/u.test(text) &&
    !names.common.includes(lower) &&
    !names.notNames.has(lower) &&
    !isTitleOrBodyWord(lower, names) &&
    countryOfWord(lower, language) === null
  );
}

/** "Francisco Franco Bahamonde": a longer name of one who is meant. */
function isOwnName({ text }: Token, people: readonly Profile[], { language }: Page): boolean {
  const forms = flatMap(nameWords(text), word => withoutEndings(word, language));
  return people.some(({ names }) =>
    [...names.keys()].some(name => name.split(' ').some(word => forms.includes(word))),
  );
}
