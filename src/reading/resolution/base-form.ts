/** A name without what the sentence added to it. */
import { flatMap } from '../../languages/flat-map.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { nameKey, nameWords } from '../text/name-words.ts';

/** The words as the lexicon knows them: without the ending that the sentence gave the last one ("Sicherheitsrates"). */
export function baseForm(
  found: Found,
  profiles: ReadonlyMap<EntityRef, Profile>,
  page: Page,
): readonly string[] {
  const known = (key: string): boolean => found.refs.some(ref => profiles.get(ref)?.names.has(key) === true);
  const words = nameWords(found.text);
  if (known(nameKey(found.text))) return words;
  const last = words.at(-1) ?? '';
  if (found.form === 'inflected') {
    const same = flatMap(found.refs, ref => inflectedName(words, profiles.get(ref), page) ?? [])[0];
    if (same !== undefined) return same.split(' ');
  }
  for (const ending of page.language.names.nameEndings) {
    if (!last.endsWith(ending) || last.length < ending.length + 2) continue;
    const stem = [...words.slice(0, -1), last.slice(0, -ending.length)];
    if (known(stem.join(' ')) || (found.form === 'short' && ending === 's')) return stem;
  }
  return words;
}

/**
 * The name of a profile that `words` are in another case, each word by itself ("Анжелы Меркель", "Vereinten Nationen"). A word alone only where
 * endings take letters away: elsewhere "Bundes" would be BUND.
 */
function inflectedName(words: readonly string[], profile: Profile | undefined, page: Page): string | null {
  if (profile === undefined) return null;
  if (words.length === 1 && (page.language.names.nameEndingSwaps ?? []).length === 0) return null;
  for (const name of profile.names.keys()) {
    const own = name.split(' ');
    if (own.length === words.length && own.every((word, i) => isInflected(words[i] ?? '', word))) return name;
  }
  return null;
}

/** The longest case ending, in letters, and how many letters of a word stay what they are. */
const ENDING = 3;
const LEAST_STEM = 2;

/** Whether two words differ in their last letters only. */
function isInflected(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= LEAST_STEM && a.length - same <= ENDING && b.length - same <= ENDING;
}
