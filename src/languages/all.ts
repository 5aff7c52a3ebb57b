/** The languages that can be read, by tag. A new language is one more file and one more line here. */
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

export const LANGUAGES: readonly Language[] = [de, en];

/** The language of a BCP 47 tag ("de-AT" is German), or `null` when it cannot be read. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find(language => language.tag === primary) ?? null;
}
