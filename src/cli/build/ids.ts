/** Ids of entities that foreign sources call something of their own. */

export const WIKIDATA_ID = /^Q[1-9]\d{0,14}$/;

/** A name as a part of an id: letters and digits of any script in lower case, without accents, joined by hyphens; at most 80 units. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .normalize('NFC');
}

/** BCP 47 in lower case (`zh_TW` → `zh-tw`); `und` for what is no tag. */
export function languageTag(code: string): string {
  const tag = code.trim().toLowerCase().replaceAll('_', '-');
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/.test(tag) ? tag : 'und';
}

/** Language and title of an address at Wikipedia; `null` for other addresses, also of the sister projects. */
export function wikipediaTitle(url: string): readonly [language: string, title: string] | null {
  const [, language, path] =
    /^https?:\/\/([a-z]{2,3}(?:-[a-z]+)*)(?:\.m)?\.wikipedia\.org\/wiki\/([^?#]+)/.exec(url) ?? [];
  if (language === undefined || path === undefined || language === 'www') return null;
  try {
    return [language, decodeURIComponent(path).replaceAll(' ', '_')];
  } catch {
    return null;
  }
}
