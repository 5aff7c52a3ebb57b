/** Reasons to doubt a body by its letters, which others have too. */

import { hasArticleOfSeveral } from '../beside/kin.ts';
import type { Tag } from '../beside/tags.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { isFamous, isParty, type Profile } from '../page/profile.ts';
import { CHANCE } from './doubts-of-bodies.ts';

/** So many letters ("BBVA") are hardly another body's where the language of its country is written. */
const MANY_LETTERS = 4;

/** `spelledOut`: words, folded, that the page says the letters stand for. */
export function addDoubtsOfLetters(
  f: Record<string, number>,
  found: Found,
  tag: Tag,
  spelledOut: readonly string[],
  profile: Profile,
  page: Page,
): void {
  if (spelledOut.length > 0 && isExplainedOtherwise(spelledOut, profile, page))
    f['organisation:explained'] = 1;
  if (hasArticleOfSeveral(found, page) && !isSeveral(profile, page)) f['organisation:plural'] = 1;
  if (isElsewhereCalledSo(f, found, profile, page)) f['organisation:stray'] = 1;
  // "ANC", "SZ": nothing on the page speaks for the body, not a word of its name either. Others have the same letters.
  if (isFamousHere(f, found, tag, profile, page)) return;
  const { country } = profile;
  const spoken = country !== null && page.language.names.spokenIn.includes(country);
  const unseen = (f.described ?? 0) === 0;
  const many = found.text.length >= MANY_LETTERS && spoken;
  if (f.vetted !== undefined && unseen && f.otherCountry === 1 && f.elsewhere === undefined && !many)
    f['organisation:stray'] = 1;
  const home = country !== null && country === page.home;
  const supported =
    (f.country ?? 0) > 0 ||
    (home && f.vetted === 1) ||
    (f.described ?? 0) > (f.otherCountry === 1 ? 2 : 1) * CHANCE;
  if (!supported && (f['organisation:label'] !== 1 || f.vetted !== 1)) f['organisation:letters'] = 1;
}

/** "OAS" in Portuguese, where the Organization of American States is OEA, and nothing on the page speaks for it. */
function isElsewhereCalledSo(
  f: Readonly<Record<string, number>>,
  { text }: Found,
  { entity: { names } }: Profile,
  { language: { tag } }: Page,
): boolean {
  if ((f.described ?? 0) > 0 || (f.country ?? 0) > 0 || f.elsewhere !== undefined) return false;
  const isOf = (own: string): boolean => names[own]?.includes(text) === true;
  if (isOf(tag) || isOf('und') || isOf('mul')) return false;
  return names[tag]?.some(name => /^\p{Lu}{3,6}$/u.test(name) && name.length === text.length) === true;
}

/**
 * Whether letters behind an article of several may be the body's: "las FARC", "las AFP" (pension funds) not. Where its country's language is
 * written its press knows what it is called.
 */
function isSeveral({ country, entity: { names } }: Profile, { language, home }: Page): boolean {
  if (country !== null && (country === home || language.names.spokenIn.includes(country))) return true;
  return [...(names[language.tag] ?? []), ...(names.en ?? [])].some(
    name => name.includes(' ') && /\p{Ll}{2}[sx](?!\p{L})/u.test(name),
  );
}

/** "AFP", "VW", "EU-Kommissar": letters of a checked record that all know and no other has, where the tagger sees a body, or in a compound. */
function isFamousHere(
  f: Readonly<Record<string, number>>,
  { form }: Found,
  { kind }: Tag,
  { entity, country }: Profile,
  page: Page,
): boolean {
  if (f.vetted !== 1 || f['organisation:only'] !== 1 || !isFamous(entity)) return false;
  // "Jane Holt, RN" is a nurse, an ANC a ward: a party has its letters for itself where its country is spoken of, at home, or in most texts of the language.
  if (
    f.otherCountry === 1 &&
    isParty(entity) &&
    country !== page.home &&
    country !== page.language.names.spokenIn[0]
  )
    return false;
  return kind === 'organisation' || form === 'compound';
}

/**
 * The page says what the letters stand for, and the candidate has half those words at most, in its names or, where none is spelled out in the
 * page's language, in what its record says of it.
 */
function isExplainedOtherwise(
  spelledOut: readonly string[],
  { names, stems, entity }: Profile,
  page: Page,
): boolean {
  const spelled = entity.names[page.language.tag]?.some(name => name.includes(' ')) === true;
  const own = [...[...names.keys()].flatMap(name => name.split(' ')), ...(spelled ? [] : stems)];
  const shared = spelledOut.filter(word => own.some(one => isSame(one, word)));
  if (shared.length <= spelledOut.length / 2) return true;
  // "People's Power Party (PPP)" of the Pakistan Peoples Party: the same letters, for other words in their places.
  const alike = [...names.keys()].map(name => name.split(' ')).filter(words => isInitials(words, spelledOut));
  return (
    alike.length > 0 &&
    alike.every(
      words => words.filter((word, i) => isSame(word, spelledOut[i] ?? '')).length <= words.length / 2,
    )
  );
}

const isSame = (a: string, b: string): boolean => a.slice(0, 5) === b.slice(0, 5);

/** Whether words begin with the same letters one by one. */
function isInitials(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, i) => word.charAt(0) === others[i]?.charAt(0));
}
