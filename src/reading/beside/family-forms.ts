/** Family names that tell a man from a woman: "Медведев" and "Медведева", of whom "Медведевой" can only be the one. */
import type { Language } from '../../languages/language.ts';
import type { FamilyForms } from '../../languages/names-data.ts';

/**
 * Whether the page has the family name of `name` (folded words, the family name last) in forms that only the other sex has, and in
 * none that only the bearer's has. `onPage`: the page's capitalised words, folded.
 */
export function isOtherForm(
  name: readonly string[],
  onPage: ReadonlySet<string>,
  { names }: Language,
): boolean {
  const family = name.at(-1) ?? '';
  for (const forms of names.familyForms ?? []) {
    const stem = stemOf(family, forms);
    if (stem === null) continue;
    const has = (endings: readonly string[]): boolean => endings.some(ending => onPage.has(stem + ending));
    const isFemale = family === stem + forms.female;
    return isFemale
      ? has(forms.onlyMale) && !has(forms.onlyFemale)
      : has(forms.onlyFemale) && !has(forms.onlyMale);
  }
  return false;
}

function stemOf(family: string, { stems, male, female }: FamilyForms): string | null {
  for (const end of stems)
    for (const ending of [female, male])
      if (family.endsWith(end + ending) && family.length > end.length + ending.length)
        return family.slice(0, family.length - ending.length);
  return null;
}
