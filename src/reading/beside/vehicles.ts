/** Whether a maker's name is that of a car or an aeroplane of its make: "in his BMW", "der Airbus", "samochód marki Audi". */
import { LANGUAGES } from '../../languages/all.ts';
import { onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { Found } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { isListed } from '../text/word-patterns.ts';
import { hasArticleOfSeveral } from './kin.ts';

/** A word for a vehicle directly before the name, or an article or a possessive that a firm does not have. */
export function isVehicle(found: Found, entity: Entity, page: Page): boolean {
  const { firstToken, endToken, end } = found;
  const { text, tokens } = page.tokenized;
  const { names } = page.language;
  const { articles, aircraftArticles } = names.vehicles;
  const { before: kinds, links: brand } = names.besideNames.vehicle;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const before = lower(firstToken - 1);
  const ofBrand = setOf(brand).has(before);
  const several = hasArticleOfSeveral(found, page);
  if (!ofBrand && !several && ![kinds, articles, aircraftArticles].some(list => setOf(list).has(before)))
    return false;
  // "ein BMW-Händler", "der Audi AG"
  if (/[-‐‑]/u.test(text.charAt(end)) || names.legalForms.includes(lower(endToken))) return false;
  const { aircraft, cars } = makesOf(entity);
  if (!aircraft && !cars) return false;
  // "Auto der Marke …"
  const between = ofBrand && names.definiteArticles.includes(lower(firstToken - 2)) ? 2 : Number(ofBrand);
  if (setOf(kinds).has(lower(firstToken - 1 - between))) return true;
  // "le BMW": the firm is one.
  if (several) return true;
  if (!setOf(articles).has(before) && !(aircraft && setOf(aircraftArticles).has(before))) return false;
  // "a Ford plant", "the Boeing chief": where nouns stand before nouns in two words.
  const nounsFollow = names.countryBehind !== true && !names.nounsCapitalised;
  const next = tokens[endToken];
  return !(nounsFollow && next?.kind === 'word' && !setOf(names.common).has(next.lower));
}

/** What a record says that somebody makes. English descriptions are the fullest: where there is one the others are not asked. */
const makesOf = onceFor(({ kind, description = {} }: Entity) => {
  const says = (key: 'aircraftMakers' | 'makers'): boolean =>
    kind === 'organisation' &&
    LANGUAGES.some(({ tag, names: { vehicles } }) => {
      const text = description.en === undefined || tag === 'en' ? description[tag] : undefined;
      return (
        text
          ?.toLowerCase()
          .match(/[\p{L}\p{M}\p{N}-]+/gu)
          ?.some(word => isListed(word, vehicles[key])) === true
      );
    });
  return { aircraft: says('aircraftMakers'), cars: says('makers') };
});
