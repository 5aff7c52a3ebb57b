/** Choosing among languages: the reader's first, then English, then whatever there is. PURE. */
import type { Worded } from '../messages/card-content.ts';
import type { ByLanguage, Entity, Role } from '../model/entity.ts';

/** @param languages BCP 47 tags, best first. @returns `null` when there is no text at all. */
export function pick(texts: ByLanguage | undefined, languages: readonly string[]): string | null {
  return pickWorded(texts, languages)?.text ?? null;
}

/** The same with the language that it is in. */
export function pickWorded(texts: ByLanguage | undefined, languages: readonly string[]): Worded | null {
  const language = pickLanguage(Object.keys(texts ?? {}), languages);
  const text = language === null ? undefined : texts?.[language];
  return text === undefined ? null : { text, language: language === 'und' ? null : language };
}

/** The name to show, in the reader's language where it has one. */
export function nameOf(entity: Pick<Entity, 'id' | 'names'>, languages: readonly string[]): string {
  const language = pickLanguage(Object.keys(entity.names), languages);
  return (language === null ? undefined : entity.names[language]?.[0]) ?? entity.id;
}

/** The name in the language of the entity's country, when it differs from `shown`; `null` when there is none. */
export function ownNameOf(entity: Pick<Entity, 'names' | 'country'>, shown: string): Worded | null {
  if (!entity.country || !/^[A-Z]{2}$/.test(entity.country)) return null;
  const language = new Intl.Locale('und', { region: entity.country }).maximize().language;
  const own = entity.names[language]?.[0];
  return own !== undefined && own !== shown ? { text: own, language } : null;
}

/** "Deutschland" for DE; `null` for what is no country code. */
export function countryName(code: string | undefined, languages: readonly string[]): string | null {
  if (!code || !/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames([...languages, 'en'], { type: 'region', fallback: 'none' }).of(code) ?? null;
}

/** The name of what a role is of; a country's in the reader's language, also where the pack has it in others only. */
export function placeName(
  entity: Pick<Entity, 'id' | 'names' | 'country'>,
  languages: readonly string[],
): string {
  const [first = ''] = languages[0]?.toLowerCase().split('-') ?? [];
  if (first in entity.names) return nameOf(entity, languages);
  const english = countryName(entity.country, ['en']);
  const names = [...(entity.names.en ?? []), ...(entity.names.und ?? [])];
  const country = english !== null && names.includes(english) ? countryName(entity.country, languages) : null;
  return country ?? nameOf(entity, languages);
}

/**
 * Whether a role's title already says of what it is, in whatever case form ("Generalsekretär der Kommunistischen Partei Chinas" of the
 * "Kommunistische Partei Chinas"): every longer word of the place begins a word of the title, but for its last two letters.
 */
export function titleNames(title: string, place: string | null): boolean {
  if (place === null) return false;
  const words = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const said = words(title);
  const wanted = words(place).filter(word => word.length > 3);
  if (wanted.length === 0) return title.includes(place);
  return wanted.every(word => {
    const stem = word.slice(0, Math.max(4, word.length - 2));
    return said.some(other => other.startsWith(stem));
  });
}

/** "Leader of the CDU" says of what it is, though the body is shown as "Christian Democratic Union": one of its names is letters in the title. */
export function titleAbbreviates(title: string, { names }: Pick<Entity, 'names'>): boolean {
  const said = new Set(title.split(/[^\p{L}\p{N}]+/u));
  return Object.values(names).some(own => own.some(name => /^\p{Lu}{2,6}$/u.test(name) && said.has(name)));
}

export function sameRole(a: Role, b: Role): boolean {
  return a.of === b.of && a.country === b.country && JSON.stringify(a.title) === JSON.stringify(b.title);
}

function pickLanguage(have: readonly string[], want: readonly string[]): string | null {
  for (const tag of [...want, 'en', 'und']) {
    const lower = tag.toLowerCase();
    const primary = lower.split('-')[0];
    const found = have.find(h => h === lower) ?? have.find(h => h === primary);
    if (found !== undefined) return found;
  }
  return have[0] ?? null;
}
