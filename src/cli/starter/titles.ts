/** The title of a role for one person: the form for their gender, in the languages of the entry and those of titles.yaml. */
import type { ByLanguage } from '../../model/entity.ts';
import type { Entry, EntryTitle, Titles } from './schema.ts';

/** What the entry says comes first; `titles` adds the languages it leaves out, found by the English title. */
export function titleFor(title: EntryTitle, gender: Entry['gender'], titles: Titles): ByLanguage {
  const said = inGender(title, gender);
  const more = said.en === undefined ? undefined : titles[said.en];
  return more === undefined ? said : { ...inGender(more, gender), ...said };
}

/** Picks by gender where the title tells two; the masculine form where the gender is not told. */
export function inGender(title: EntryTitle, gender: Entry['gender']): ByLanguage {
  return Object.fromEntries(
    Object.entries(title).map(([language, form]) => [
      language,
      typeof form === 'string' ? form : form[gender === 'female' ? 1 : 0],
    ]),
  );
}
