/** The languages that can be read, by tag. A new language is one more file and one more line here. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

export const LANGUAGES: readonly Language[] = [de, en, es, fr, it, nl, pl, pt, ru, zh];

/** The language alone of a BCP 47 tag, as pages write them ("pt_BR" too), or `null` where it begins with none. */
export function primaryTag(tag: string | null | undefined): string | null {
  return /^[a-z]{2,3}(?=[-_]|$)/.exec(tag?.toLowerCase() ?? '')?.[0] ?? null;
}

/** The language of a BCP 47 tag ("de-AT" is German), or `null` when it cannot be read. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = primaryTag(tag);
  return LANGUAGES.find(language => language.tag === primary) ?? null;
}
