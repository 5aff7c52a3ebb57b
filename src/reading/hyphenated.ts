/** A capital behind a hyphen, where hyphens make no compounds: the half of a longer name ("Zuma-Sambudla", "Roche-Bois"). */
import type { Found } from './found.ts';
import type { Page } from './page.ts';

/** UTF-16 units of the other half that are looked at. */
const LONGEST = 40;

/** The word with a capital that a hyphen ties to the end of a name; `null`: none, or a compound as in German ("Merkel-Nachfolger"). */
export function hyphenatedWith({ end }: Found, { tokenized: { text }, language }: Page): string | null {
  if (language.names.nounsCapitalised) return null;
  return /^[-‐‑](\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + LONGEST))?.[1] ?? null;
}
