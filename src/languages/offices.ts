/** Office classes: what a role is, whatever a country or a language calls it. */
import type { Role } from '../model/entity.ts';
import { LANGUAGES, languageOf } from './all.ts';
import { countryOfName, isNameOfCountry } from './countries.ts';
import type { Language } from './language.ts';
import { isOffice, type Office } from './office.ts';

/** Words before an office that leave it what it is. */
const HARMLESS = /^(?:the|acting|federal|union|cabinet|der|die|das|le|la|el|o|il) /u;
/** What may follow "President", "Premier" without making it the office of something smaller than a state. */
const OF_STATE =
  /^(?: (?:of|der|des|de|du|della|del) )?(?:the )?(?:(?:people's |islamic |democratic |federal |french |socialist )*(?:republic|state|nation|cabinet|government|regierung)(?: of .+)?|state council|(?:islamic |federal |democratic |socialist |people's )*republic of .+|.+ federation)$/u;
/** Departments add to a minister's title what they like: "… and European Affairs". */
const MINISTER = /(?:minister|secretary)/u;

/**
 * The class of a role by its title in any of our languages, or `null` when it is none of the classes or the title alone does
 * not tell ("President" of a club). A role that has an `office` keeps it. "President" without more counts only with a
 * country and without an organisation; "President of X" only where X is a country.
 */
export function officeOf(role: Pick<Role, 'title' | 'office' | 'of' | 'country'>): Office | null {
  if (role.office !== undefined) return isOffice(role.office) ? role.office : null;
  const known = ofTitles.get(role);
  if (known !== undefined) return known;
  const office = officeOfTitles(role);
  ofTitles.set(role, office);
  return office;
}

/** By role: a page asks for the same ones again and again, and a title is compared with hundreds of phrases. */
const ofTitles = new WeakMap<Pick<Role, 'title'>, Office | null>();

function officeOfTitles(role: Pick<Role, 'title' | 'of' | 'country'>): Office | null {
  for (const [tag, title] of Object.entries(role.title)) {
    const language = languageOf(tag);
    const office = classOfTitle(title, role, language === null ? LANGUAGES : [language]);
    if (office !== null) return office;
  }
  return null;
}

/** @param languages those that the title may be in: where it is told, the words of the others need not be made. */
function classOfTitle(
  title: string,
  role: Pick<Role, 'of' | 'country'>,
  languages: readonly Language[],
): Office | null {
  let rest = title.trim().toLowerCase().replaceAll('’', "'");
  for (let next = rest.replace(HARMLESS, ''); next !== rest; next = rest.replace(HARMLESS, '')) rest = next;
  for (const [phrase, office] of phrasesOf(languages)) {
    const tail = rest.slice(phrase.length);
    if (rest.startsWith(phrase) && !/^\p{L}/u.test(tail))
      return fits(tail, phrase, role, languages) ? office : null;
  }
  return null;
}

const sorted = new Map<Language | null, readonly (readonly [string, Office])[]>();

/** All phrases of one language or of all, the longest first: "president of the government" before "president". */
function phrasesOf(languages: readonly Language[]): readonly (readonly [string, Office])[] {
  const key = languages.length === 1 ? (languages[0] ?? null) : null;
  const known = sorted.get(key);
  if (known !== undefined) return known;
  const made = languages
    .flatMap(language =>
      Object.entries(language.names.offices).flatMap(([office, list]) =>
        isOffice(office) ? list.map(phrase => [phrase, office] as const) : [],
      ),
    )
    .sort((a, b) => b[0].length - a[0].length);
  sorted.set(key, made);
  return made;
}

function fits(
  tail: string,
  phrase: string,
  role: Pick<Role, 'of' | 'country'>,
  languages: readonly Language[],
): boolean {
  if (tail === '') return role.country !== undefined;
  if (MINISTER.test(phrase) && /^(?:,| and | und | et | y | e | i | en )/u.test(tail)) return true;
  if (OF_STATE.test(tail)) return role.country !== undefined;
  const country = /^(?: (?:of|for|der|des|von|de|du|d'|della|del|di)|,) (?:the )?(.+)$/u.exec(tail)?.[1];
  if (country === undefined) return false;
  const { country: code = '' } = role;
  return (
    languages.some(language => isNameOfCountry(country, code, language)) ||
    countryOfName(country, languages) !== null
  );
}
