/**
 * Names that the page spells as no record does, which is enough only for records that somebody vetted: two or three characters in traditional
 * Chinese are many people's, and a Polish word with its ending taken off may be anything.
 */
import type { EntityRef } from '../../model/lexicon.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { inSimplified } from '../text/in-simplified.ts';

/** `found` without those who are meant by such a spelling only and whose record nobody vetted; nor what nobody is left of. */
export function withoutUnvetted(
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  { language: { names, speech }, capitalised }: Page,
): readonly Found[] {
  const unspaced = speech.grammar?.unspaced === true;
  if (!unspaced && names.nameEndingSwaps === undefined) return found;
  const isFar = unspaced ? isTraditional : isInflectedWord;
  return found.flatMap(one => {
    if (!isFar(one)) return [one];
    const refs = one.refs.filter(ref => {
      const profile = profiles.get(ref);
      if (profile === undefined) return false;
      return (
        profile.entity.checked !== undefined ||
        profile.spellings.has(one.text) ||
        (!unspaced && [...profile.names.keys()].some(name => capitalised.has(name)))
      );
    });
    if (refs.length === one.refs.length) return [one];
    return refs.length === 0 ? [] : [{ ...one, refs }];
  });
}

const isTraditional = ({ text }: Found): boolean => inSimplified(text) !== text;

const isInflectedWord = ({ form, text }: Found): boolean =>
  form === 'inflected' && /^\p{Script=Latin}+$/u.test(text);
