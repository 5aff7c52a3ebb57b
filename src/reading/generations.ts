/** "Donald Trump Jr" is not Donald Trump: which bearer of a name is meant, where that stands behind it. */
import type { Language } from '../languages/language.ts';
import type { EntityRef } from '../model/lexicon.ts';
import type { Found } from './found.ts';
import type { Profile } from './profile.ts';
import type { TokenizedText } from './tokens.ts';

/** A word directly behind a name, or behind a hyphen or a comma; behind a comma only what is an abbreviation tells a generation. */
const BEHIND = /^(?:(,?)[ \u00a0]|[-‐‑])(\p{L}{2,})(?![\p{L}\p{N}'’-])/u;
const BEHIND_COMMA: ReadonlySet<string> = new Set(['jr', 'sr']);
const NUMBER = /^(?:II|III|IV)$/u;

/** Where it ends, and how it is folded: "jr", "iii". */
export interface Generation {
  readonly end: number;
  readonly word: string;
}

/** What stands behind the name that ends at `end` (UTF-16), or `null`. */
export function generationBehind(text: string, end: number, { names }: Language): Generation | null {
  const [all = '', comma = '', word = ''] = BEHIND.exec(text.slice(end, end + 16)) ?? [];
  const folded = word.toLowerCase();
  const told =
    comma === '' ? names.generations.includes(folded) || NUMBER.test(word) : BEHIND_COMMA.has(folded);
  return told ? { end: end + all.length, word: folded } : null;
}

/**
 * `found` without the people whose name lacks the generation that stands behind it; a stretch with nobody left is none of the lexicon's.
 */
export function ofOneGeneration(
  found: readonly Found[],
  { text }: TokenizedText,
  profiles: ReadonlyMap<EntityRef, Profile>,
  language: Language,
): readonly Found[] {
  return found.flatMap(one => {
    const behind = generationBehind(text, one.end, language)?.word;
    const before = language.names.generationsBefore?.find(word => text.endsWith(word, one.start));
    if (behind === undefined && before === undefined) return [one];
    const refs = one.refs.filter(ref => {
      const profile = profiles.get(ref);
      return before !== undefined ? profile?.entity.kind !== 'person' : mayBe(profile, behind ?? '');
    });
    return refs.length === one.refs.length ? [one] : refs.length === 0 ? [] : [{ ...one, refs }];
  });
}

function mayBe(profile: Profile | undefined, generation: string): boolean {
  if (profile?.entity.kind !== 'person') return true;
  return [...profile.names.keys()].some(name => name.endsWith(` ${generation}`));
}
