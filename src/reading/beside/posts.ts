/** What the page says beside a name that somebody does, and for which country, against what a record says. */
import { LANGUAGES } from '../../languages/all.ts';
import { OF_MANY_STATES } from '../../languages/countries.ts';
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import { MAY_BE, type Work } from '../../languages/work.ts';
import type { Entity } from '../../model/entity.ts';
import { countryOfWord, countryWordsIn, type Page, wordsOfCountry } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { isLinkWord } from '../text/clause-words.ts';
import type { Span } from './apposition.ts';
import { isRole } from './cues.ts';

/** A post as it is said beside a name. */
export interface Post {
  /** What kinds of work its words tell. */
  readonly works: ReadonlySet<Work>;
  /** ISO codes of the countries that it is said to be of, and of all that are named in it. */
  readonly of: readonly string[];
  readonly named: readonly string[];
}

/** Words of a country's name. */
const LONGEST = 4;

/** The post in a description; `null`: its words tell no kind of work. */
export function postOf({ first, end }: Span, { tokenized: { tokens }, language }: Page): Post | null {
  const { names } = language;
  const works = new Set<Work>();
  for (let i = first; i < end; i++) {
    const { lower = '', text = '' } = tokens[i] ?? {};
    // "the senator's wife", "wife of the senator"
    if (/^['’]s?$/u.test(text)) works.clear();
    if (names.ofWords.includes(lower) || isLinkWord(lower, language)) break;
    const work = names.work.of(lower);
    // "executive producer", "chief executive"
    const isBeforeRole = i + 1 < end && isRole(tokens[i + 1]?.lower ?? '', names);
    if (isBeforeRole && (work === null || work === 'business')) continue;
    if (work !== null) works.add(work);
    else if (isRole(lower, names)) break;
  }
  if (works.size === 0) return null;
  const of: string[] = [];
  const named: string[] = [];
  const countries = countryWordsIn(language);
  for (let i = first; i < end; i++)
    for (let length = Math.min(LONGEST, end - i); length > 0; length--) {
      const words = tokens.slice(i, i + length).map(({ lower }) => lower);
      const code = length > 1 ? countries.get(words.join(' ')) : countryOfWord(words[0] ?? '', language);
      if (code === undefined || code === null) continue;
      named.push(code);
      let before = i - 1;
      while (names.definiteArticles.includes(tokens[before]?.lower ?? '')) before--;
      const link = before < first ? '' : (tokens[before]?.lower ?? '');
      if ((names.ofWords.includes(link) || !isLinkWord(link, language)) && !OF_MANY_STATES.has(code))
        of.push(code);
      break;
    }
  return { works, of, named };
}

/** Whether a post cannot be that of a record: of another kind of work, or of a country that the record knows nothing of. */
export function contradicts(post: Post, profile: Profile, language: Language): boolean {
  const works = worksOf(profile.entity);
  if (works.size > 0 && ![...post.works].some(work => MAY_BE[work].some(own => works.has(own)))) return true;
  if (!post.works.has('politics')) return false;
  const { entity, country, stems } = profile;
  const own = new Set([country, entity.country, ...(entity.roles ?? []).map(role => role.country)]);
  const known = [...own].filter(code => typeof code === 'string');
  if (known.length === 0 || known.some(code => OF_MANY_STATES.has(code))) return false;
  if (post.of.length === 0 || post.named.some(code => own.has(code))) return false;
  return !post.of.some(code => [...wordsOfCountry(code, language)].some(stem => stems.has(stem)));
}

/** The kinds of work that a record tells by its offices and in its words, whatever language they are in. */
export const worksOf = onceFor(({ description = {}, roles = [] }: Entity): ReadonlySet<Work> => {
  const works = new Set<Work>();
  if (roles.some(role => role.office !== undefined)) works.add('politics');
  for (const { tag, names } of LANGUAGES)
    for (const text of [description[tag], ...roles.map(({ title }) => title[tag])])
      for (const word of text?.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
        const work = names.work.of(word);
        if (work !== null) works.add(work);
      }
  return works;
});
