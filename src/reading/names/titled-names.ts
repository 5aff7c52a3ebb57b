/**
 * A title and a family name without the full name on the page: "President Clinton", "Ministerin Kern", "l'ex-président Sarkozy". Who is meant is
 * asked of the packs' dated roles: whoever bears the name and held such an office on the article's day.
 */
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import type { EntityRef, Lexicon } from '../../model/lexicon.ts';
import { officeKey } from '../offices/holders.ts';
import { bears, type Title, titlesBesideNames } from '../offices/titles.ts';
import { type Found, stretch } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import { type Page, stemOf } from '../page/page.ts';
import { addProfiles, type Profile } from '../page/profile.ts';
import type { TaggedName } from '../tagger/tag.ts';
import { nameWords } from '../text/name-words.ts';
import type { Token } from '../text/token.ts';
import { familyNames, withoutEndings } from './short-names.ts';

/**
 * `found` with the names that stand beside a title and with those who bear both: new stretches, and more candidates for stretches that the
 * lexicon knows. Their records are added to `profiles`. Asks the lexicon for whom it has not read yet.
 */
export async function withTitledNames(
  found: readonly Found[],
  tagged: readonly TaggedName[] | null,
  profiles: Map<EntityRef, Profile>,
  page: Page,
  lexicon: Lexicon,
): Promise<readonly Found[]> {
  const { published } = page;
  if (published === null) return found;
  let named = found;
  const open: Title[] = [];
  for (const title of titlesBesideNames(page)) {
    if (!isFree(title, found, tagged, page)) continue;
    const name = knownName(title, found, profiles, published);
    if (name !== null) named = withName(named, name, tagged, page);
    else if (!isShort(title, found, profiles, page, published)) open.push(title);
  }
  const holders = open.map(({ countries, offices }) => [
    ...new Set(
      flatMap(countries, country => flatMap(offices, office => lexicon.holders(officeKey(office, country)))),
    ),
  ]);
  await addProfiles(holders.flat(), profiles, page.language, lexicon);
  open.forEach((title, i) => {
    const name = titledName(title, holders[i] ?? [], profiles, page, published);
    if (name !== null) named = withName(named, name, tagged, page);
  });
  return named;
}

/** Whether a word that may be a name stands there, which no full name holds there or elsewhere on the page that the packs do not know. */
function isFree(
  title: Title,
  found: readonly Found[],
  tagged: readonly TaggedName[] | null,
  page: Page,
): boolean {
  const { text } = page.tokenized;
  if (page.language.names.titleBehindName === true) return true;
  const name = wordBehind(title, page);
  if (name === undefined) return false;
  if (found.some(one => one.start <= name.start && one.end > name.start && isFull(one.text))) return false;
  const stem = stemOfName(name.text);
  return !(tagged ?? []).some(
    ({ kind, start, end }) =>
      kind === 'person' &&
      isFull(text.slice(start, end)) &&
      !found.some(one => one.start <= start && one.end >= end) &&
      nameWords(text.slice(start, end)).some(word => stemOf(word) === stem),
  );
}

/** "von der Leyen" */
const MOST_PARTICLES = 2;

function wordBehind({ endToken }: Title, { tokenized: { tokens } }: Page): Token | undefined {
  return tokens.slice(endToken, endToken + MOST_PARTICLES + 1).find(token => token.capital);
}

function isFull(name: string): boolean {
  return /\p{Lu}.*[\s-]\p{Lu}/su.test(name);
}

function stemOfName(word: string): string {
  return stemOf(nameWords(word).join(''));
}

/** Whether the page has the full name of somebody who has the title: short names are found without it. */
function isShort(
  title: Title,
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
  published: string,
): boolean {
  const stem = stemOfName(wordBehind(title, page)?.text ?? '');
  return found.some(
    ({ text, refs }) =>
      isFull(text) &&
      nameWords(text).some(word => stemOf(word) === stem) &&
      refs.some(ref => isBearer(ref, title, profiles, published)),
  );
}

function isBearer(
  ref: EntityRef,
  title: Title,
  profiles: ReadonlyMap<EntityRef, Profile>,
  published: string,
  anywhere = false,
): boolean {
  const entity = profiles.get(ref)?.entity;
  return entity !== undefined && bears(entity, title, published, anywhere);
}

/** `found` with the name of a title. */
function withName(
  found: readonly Found[],
  name: TitledName,
  tagged: readonly TaggedName[] | null,
  { tokenized }: Page,
): readonly Found[] {
  const start = tokenized.tokens[name.firstToken]?.start ?? 0;
  const end = tokenized.tokens[name.endToken - 1]?.end ?? start;
  const longer = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start < end && other.end > start && (other.start < start || other.end > end);
  if (found.some(longer) || tagged?.some(one => one.kind === 'person' && longer(one)) === true) return found;
  const same = found.find(one => one.start === start && one.end === end);
  const refs = [...new Set([...(same?.refs ?? []), ...name.refs])];
  const titled: Found = {
    ...(same ?? stretch(tokenized, start, end, 'short', refs)),
    refs,
    titled: name.refs,
  };
  const rest = found.filter(one => one.start >= end || one.end <= start);
  return [...rest, titled].sort((a, b) => a.start - b.start);
}

interface TitledName {
  readonly firstToken: number;
  readonly endToken: number;
  /** Who bears the title and the name. */
  readonly refs: readonly EntityRef[];
}

/** The name beside a title, of those in `refs` who bear both; the longest where names of several lengths fit. `null`: nobody's. */
function titledName(
  title: Title,
  refs: readonly EntityRef[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
  published: string,
): TitledName | null {
  let best: { firstToken: number; endToken: number; refs: EntityRef[] } | null = null;
  for (const ref of refs) {
    const profile = profiles.get(ref);
    if (profile === undefined || !isBearer(ref, title, profiles, published)) continue;
    const place = nameBeside(title, profile, page);
    if (place === null) continue;
    const [firstToken, endToken] = place;
    const longer = best === null || endToken - firstToken > best.endToken - best.firstToken;
    if (longer) best = { firstToken, endToken, refs: [ref] };
    else if (best?.firstToken === firstToken && best.endToken === endToken) best.refs.push(ref);
  }
  return best;
}

/** A name of the lexicon behind a title: of its bearers the one who has the title, if it is one; anywhere if no country is said. */
function knownName(
  title: Title,
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  published: string,
): TitledName | null {
  const known = found.find(({ firstToken }) => firstToken === title.endToken);
  if (known === undefined) return null;
  for (const anywhere of title.said ? [false] : [false, true]) {
    const bearers = known.refs.filter(ref => isBearer(ref, title, profiles, published, anywhere));
    if (bearers.length > 0) return bearers.length > 1 ? null : { ...known, refs: bearers };
  }
  return null;
}

function nameBeside(
  title: Title,
  profile: Profile,
  page: Page,
): readonly [firstToken: number, endToken: number] | null {
  const { tokenized, language } = page;
  const { text, tokens } = tokenized;
  const monarch = title.offices.includes('monarch');
  const at = tokens[title.endToken];
  let longest: readonly [number, number] | null = null;
  for (const label of profile.labels) {
    for (const form of monarch ? [label.slice(0, 1)] : familyNames(label, isGivenName, language)) {
      const joined = form.join('');
      if (/^[\p{Script=Han}\p{Script=Katakana}]{2,}$/u.test(joined)) {
        const start = tokens[title.firstToken]?.start ?? 0;
        const count = joined.length;
        if (at !== undefined && text.startsWith(joined, at.start))
          return [title.endToken, title.endToken + count];
        if (language.names.titleBehindName === true && text.endsWith(joined, start))
          return [title.firstToken - count, title.firstToken];
      } else {
        const end = endOfForm(tokens, title.endToken, form, language);
        if (end !== null && end > (longest?.[1] ?? 0)) longest = [title.endToken, end];
      }
    }
  }
  return longest;
}

/** Behind the tokens from `first` on that spell `form`, the last word in any case; `null`: they do not, or a longer name stands there. */
function endOfForm(
  tokens: readonly Token[],
  first: number,
  form: readonly string[],
  language: Language,
): number | null {
  let k = 0;
  let i = first;
  for (; k < form.length; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    for (const word of nameWords(token.text)) {
      const last = k === form.length - 1;
      if (word !== form[k] && !(last && withoutEndings(word, language).includes(form[k] ?? ''))) return null;
      k++;
    }
  }
  if (k > form.length || !tokens.slice(first, i).some(token => token.capital)) return null;
  const next = tokens[i];
  const goesOn = next?.kind === 'word' && next.capital;
  if (goesOn && (!language.names.nounsCapitalised || isGivenName(tokens[first]?.lower ?? ''))) return null;
  return i;
}
