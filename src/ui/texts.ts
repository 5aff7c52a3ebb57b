/** The interface's strings by language. The language is handed in; components ask no browser. */
import type { Texts } from './text.ts';
import { de } from './text-de.ts';
import { en } from './text-en.ts';
import { es } from './text-es.ts';
import { fr } from './text-fr.ts';

/** The languages of the interface. */
export const ALL: readonly Texts[] = [en, de, fr, es];

/** The texts of the first of `languages` there is; English when there is none. */
export function textsFor(languages: readonly string[]): Texts {
  for (const language of languages) {
    const found = ALL.find(texts => texts.language === language.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return en;
}
