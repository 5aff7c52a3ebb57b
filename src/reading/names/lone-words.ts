/** Which words of a longer name may be a name of their own: "Élysée" of "Palais de l'Élysée", not "Comité" of a committee. */
import type { Language } from '../../languages/language.ts';
import type { NamesData } from '../../languages/names-data.ts';
import { onceFor } from '../../languages/once.ts';
import { countryWordsIn } from '../page/page.ts';
import { nameWords } from '../text/name-words.ts';

/** The language's words that are no name alone, folded as names are: "comite". */
const unfitWords = onceFor(({ names }: Language): ReadonlySet<string> => {
  const { common, notNames, organisationWords, legalForms, particles, roles } = names;
  return new Set(
    [common, notNames, organisationWords, legalForms, particles, roles].flatMap(words =>
      [...words].map(word => nameWords(word).join(' ')),
    ),
  );
});

/** @param form folded ({@link nameWords}) */
export function canStandAlone(form: readonly string[], language: Language): boolean {
  const { names } = language;
  const first = form[0];
  if (first === undefined) return false;
  if (form.length > 1)
    return !form.every(word => names.common.includes(word)) && !countryWordsIn(language).has(form.join(' '));
  return (
    first.length > 1 &&
    !unfitWords(language).has(first) &&
    !names.roleEndings.some(ending => first.length > ending.length + 2 && first.endsWith(ending)) &&
    !countryWordsIn(language).has(first)
  );
}

/** "of", "für", "la": words that join the parts of a body's name or two bodies, and end neither. `lower`: in lower case. */
export function isJoiningWord(lower: string, names: NamesData): boolean {
  return (
    names.ofWords.includes(lower) ||
    names.attachingWords.includes(lower) ||
    names.definiteArticles.includes(lower)
  );
}
