/** Records of towns and regions among those of bodies: a commune has a council and so passes for one. */
import { LANGUAGES } from '../../languages/all.ts';
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import type { Entity } from '../../model/entity.ts';
import { countryOfWord } from '../page/page.ts';

/** What a description of a town or a region looks like in a language: "rural municipality in …", "commune française du …". */
const settlementIn = onceFor(({ names: { settlements } }: Language): RegExp | null => {
  if (settlements === undefined) return null;
  const links = `(?:${settlements.links.join('|')})(?!\\p{L})`;
  const nouns = settlements.nouns.join('|');
  return new RegExp(`^(?:(?!${links})[\\p{L}-]+ ){0,4}(?:${nouns})(?: ([\\p{L}-]+))??(?: ${links}|,|$)`, 'u');
});

/** Whether a record is said to be a town or a region, in any language: asked of it on page after page. */
export const isSettlement = onceFor(({ description = {} }: Pick<Entity, 'description'>): boolean =>
  LANGUAGES.some(language => {
    const text = description[language.tag]?.toLowerCase();
    const found = text === undefined ? null : (settlementIn(language)?.exec(text) ?? null);
    // "ciudad deportiva": another word than a country's behind the noun makes something else of it.
    const behind = found?.[1];
    return found !== null && (behind === undefined || countryOfWord(behind, language) !== null);
  }),
);
