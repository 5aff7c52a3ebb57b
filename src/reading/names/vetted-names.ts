/**
 * Names that the page spells as no record does, or without a capital, which is enough only for records that somebody vetted: two or three characters
 * in traditional Chinese are many people's, a Polish word with its ending taken off may be anything, and "may" is a word.
 */
import { flatMap } from '../../languages/flat-map.ts';
import type { EntityRef, LexiconEntity } from '../../model/lexicon.ts';
import { type Found, isSmall } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import type { Profile } from '../page/profile.ts';
import { inSimplified } from '../text/in-simplified.ts';

/** `found` without those who are meant by such a spelling only and whose record nobody vetted; nor what nobody is left of. */
export function withoutUnvetted(
  found: readonly Found[],
  profiles: ReadonlyMap<EntityRef, Profile>,
  { language: { tag, names, speech }, capitalised }: Page,
): readonly Found[] {
  const unspaced = speech.grammar?.unspaced === true;
  const isFar = unspaced
    ? isTraditional
    : names.nameEndingSwaps === undefined
      ? () => false
      : isInflectedWord;
  return flatMap(found, one => {
    const small = isSmall(one.text);
    if (!small && !isFar(one)) return [one];
    const refs = one.refs.filter(ref => {
      const profile = profiles.get(ref);
      if (profile === undefined) return false;
      if (small) return isSpelledSmall(one.text, profile.entity, tag);
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

/** "dpa", "armée russe": whoever vetted the record wrote it so, in the page's language or in none. */
function isSpelledSmall(
  text: string,
  { checked, names, unchecked = [] }: LexiconEntity,
  tag: string,
): boolean {
  if (checked === undefined || unchecked.includes(text)) return false;
  return names[tag]?.includes(text) === true || names.und?.includes(text) === true;
}

const isTraditional = ({ text }: Found): boolean => inSimplified(text) !== text;

const isInflectedWord = ({ form, text }: Found): boolean =>
  form === 'inflected' && /^\p{Script=Latin}+$/u.test(text);
