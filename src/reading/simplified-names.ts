/** Names that a page in traditional characters spells otherwise than the packs, which mostly have simplified ones. */
import type { Language } from '../languages/language.ts';
import type { EntityRef, Lexicon, NameHit } from '../model/lexicon.ts';
import type { Found } from './found.ts';
import { inSimplified } from './in-simplified.ts';
import type { Profile } from './profile.ts';

/** `hits` of `text` and those of the same text in simplified characters, in order of start; of two that touch the longer, then the page's own spelling. */
export function withSimplified(
  hits: readonly NameHit[],
  text: string,
  lexicon: Lexicon,
  { speech }: Language,
): readonly NameHit[] {
  if (speech.grammar?.unspaced !== true) return hits;
  const simplified = inSimplified(text);
  if (simplified === text) return hits;
  const length = ({ start, end }: NameHit): number => end - start;
  const touch = (a: NameHit, b: NameHit): boolean => a.start < b.end && b.start < a.end;
  const more = lexicon
    .match(simplified)
    .filter(own => hits.every(hit => !touch(hit, own) || length(hit) < length(own)));
  if (more.length === 0) return hits;
  const kept = hits.filter(hit => !more.some(own => touch(hit, own)));
  return [...kept, ...more].sort((a, b) => a.start - b.start);
}

/** Two or three characters are many people's: in characters that no name of the record has they are whoever's somebody vetted the record of. */
export function withoutUnvetted(
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  { speech }: Language,
): readonly Found[] {
  if (speech.grammar?.unspaced !== true) return found;
  return found.flatMap(one => {
    if (inSimplified(one.text) === one.text) return [one];
    const refs = one.refs.filter(ref => {
      const profile = profiles.get(ref);
      return profile?.entity.checked !== undefined || profile?.spellings.has(one.text) === true;
    });
    if (refs.length === one.refs.length) return [one];
    return refs.length === 0 ? [] : [{ ...one, refs }];
  });
}
