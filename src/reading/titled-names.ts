/**
 * A title and a family name without the full name on the page: "President Clinton", "Ministerin Kern", "l'ex-président Sarkozy". Who is meant is
 * asked of the packs' dated roles: whoever bears the name and held such an office on the article's day.
 */
import { LANGUAGES } from '../languages/all.ts';
import type { Language } from '../languages/language.ts';
import type { EntityRef, Lexicon } from '../model/lexicon.ts';
import { type Found, nameWords, stretch } from './found.ts';
import { type Page, stemOf } from './page.ts';
import { type Profile, profileOf } from './profile.ts';
import { familyNames, withoutEndings } from './short-names.ts';
import type { TaggedName } from './tagger/tag.ts';
import { bears, type Title, titlesBesideNames } from './titles.ts';
import type { Token } from './tokens.ts';

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
  if (page.published === null) return found;
  const titles = titlesBesideNames(page).filter(title => isFree(title, found, tagged, page));
  if (titles.length === 0) return found;
  const holders = titles.map(({ countries, offices }) => [
    ...new Set(
      countries.flatMap(country => offices.flatMap(office => lexicon.holders(`${country}/${office}`))),
    ),
  ]);
  const missing = [...new Set(holders.flat())].filter(ref => !profiles.has(ref));
  const entities = await lexicon.entities(missing);
  missing.forEach((ref, i) => {
    const entity = entities[i];
    if (entity !== undefined) profiles.set(ref, profileOf(entity, page.language));
  });
  return titles.reduce(
    (all, title, i) => withName(all, title, holders[i] ?? [], tagged, profiles, page),
    found,
  );
}

/** Whether a word that may be a name stands there, which no full name holds there or elsewhere on the page that the packs do not know. */
function isFree(
  title: Title,
  found: readonly Found[],
  tagged: readonly TaggedName[] | null,
  { tokenized: { text, tokens }, language }: Page,
): boolean {
  if (language.names.titlesBehind === true) return true;
  const name = tokens.slice(title.endToken, title.endToken + MOST_PARTICLES + 1).find(token => token.capital);
  if (name === undefined) return false;
  const isFull = (start: number, end: number): boolean =>
    /\p{Lu}.*[\s-]\p{Lu}/su.test(text.slice(start, end));
  if (found.some(one => one.start <= name.start && one.end > name.start && isFull(one.start, one.end)))
    return false;
  const stem = stemOf(nameWords(name.text).join(''));
  return !(tagged ?? []).some(
    ({ kind, start, end }) =>
      kind === 'person' &&
      isFull(start, end) &&
      !found.some(one => one.start <= start && one.end >= end) &&
      nameWords(text.slice(start, end)).some(word => stemOf(word) === stem),
  );
}

/** "von der Leyen" */
const MOST_PARTICLES = 2;

/** `found` with the name of one title. */
function withName(
  found: readonly Found[],
  title: Title,
  holders: readonly EntityRef[],
  tagged: readonly TaggedName[] | null,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): readonly Found[] {
  const name =
    titledName(title, holders, profiles, page) ?? knownName(title, found, profiles, page.published ?? '');
  if (name === null) return found;
  const { tokens } = page.tokenized;
  const start = tokens[name.firstToken]?.start ?? 0;
  const end = tokens[name.endToken - 1]?.end ?? start;
  const longer = (other: { readonly start: number; readonly end: number }): boolean =>
    other.start < end && other.end > start && (other.start < start || other.end > end);
  if (found.some(longer) || tagged?.some(one => one.kind === 'person' && longer(one)) === true) return found;
  const same = found.find(one => one.start === start && one.end === end);
  const refs = [...new Set([...(same?.refs ?? []), ...name.refs])];
  const titled: Found = {
    ...(same ?? stretch(page.tokenized, start, end, 'short', refs)),
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
): TitledName | null {
  const { published } = page;
  if (published === null) return null;
  let best: { firstToken: number; endToken: number; refs: EntityRef[] } | null = null;
  for (const ref of refs) {
    const profile = profiles.get(ref);
    if (profile === undefined || !bears(profile.entity, title, published)) continue;
    const place = nameBeside(title, profile, page);
    if (place === null) continue;
    const [firstToken, endToken] = place;
    const longer = best === null || endToken - firstToken > best.endToken - best.firstToken;
    if (longer) best = { firstToken, endToken, refs: [ref] };
    else if (best?.firstToken === firstToken && best.endToken === endToken) best.refs.push(ref);
  }
  return best;
}

/** A name of the lexicon behind a title without a country: of its bearers the one who has the title anywhere, if it is one. */
function knownName(
  title: Title,
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  published: string,
): TitledName | null {
  const known = title.said ? undefined : found.find(({ firstToken }) => firstToken === title.endToken);
  const bearers = (known?.refs ?? []).filter(ref => {
    const entity = profiles.get(ref)?.entity;
    return entity !== undefined && bears(entity, title, published, true);
  });
  return known === undefined || bearers.length !== 1 ? null : { ...known, refs: bearers };
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
        if (language.names.titlesBehind === true && text.endsWith(joined, start))
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

function isGivenName(word: string): boolean {
  return LANGUAGES.some(({ names }) => names.givenNames.has(word));
}
