/** Whether a maker's name is that of a car or an aeroplane of its make: "in his BMW", "der Airbus", "samochód marki Audi". */
import { LANGUAGES } from '../../languages/all.ts';
import { onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Entity } from '../../model/entity.ts';
import type { Found } from '../page/found.ts';
import { isGivenName } from '../page/given-names.ts';
import { countryOfWord, type Page } from '../page/page.ts';
import { isListed } from '../text/word-patterns.ts';
import { isTitleWord } from './cues.ts';
import { hasArticleOfSeveral } from './kin.ts';

/** A word for a vehicle directly before the name, an article or a possessive that a firm does not have, or a model behind. */
export function isVehicle(found: Found, entity: Entity, page: Page): boolean {
  const { aircraft, cars } = makesOf(entity);
  if (!aircraft && !cars) return false;
  const { text, tokens } = page.tokenized;
  const { names } = page.language;
  // "ein BMW-Händler", "der Audi AG"
  if (/[-‐‑]/u.test(text.charAt(found.end))) return false;
  if (names.legalForms.includes(tokens[found.endToken]?.lower ?? '')) return false;
  if (DESIGNATION.test(text.slice(found.end, found.end + REACH))) return true;
  return (
    isBehindKind(found, page) ||
    // "le BMW": the firm is one.
    hasArticleOfSeveral(found, page) ||
    isBehindArticle(found, aircraft, page) ||
    (cars && isBeforeModel(found, entity, page))
  );
}

/** "A380", "X5", "i3", "500L": letters and digits of a model. */
const DESIGNATION = /^[ \u00a0](?:\p{L}{1,3}-?\d{1,4}\p{Ll}{0,2}|\d{2,4}\p{Lu}{1,2})(?![\p{L}\d])/u;
/** UTF-16 units in which that stands. */
const REACH = 16;

/** "Auto der Marke Audi", "samochód marki Audi", "the car Audi". */
function isBehindKind({ firstToken }: Found, { tokenized: { tokens }, language: { names } }: Page): boolean {
  const { before: kinds, links: brand } = names.besideNames.vehicle;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const ofBrand = setOf(brand).has(lower(firstToken - 1));
  const between = ofBrand && names.definiteArticles.includes(lower(firstToken - 2)) ? 2 : Number(ofBrand);
  return setOf(kinds).has(lower(firstToken - 1 - between));
}

/** Adjectives between an article and a name: "den von ihm gesteuerten Opel". */
const MOST_ADJECTIVES = 3;

/** "einen roten Renault", "l'Airbus", "3.538 Rolls-Royce". */
function isBehindArticle(
  { firstToken, endToken }: Found,
  aircraft: boolean,
  { tokenized: { tokens }, language: { names } }: Page,
): boolean {
  const { articles, carArticles, aircraftArticles } = names.vehicles;
  const own = [articles, ...(aircraft ? [aircraftArticles] : [carArticles])];
  let at = firstToken - 1;
  // Only where nouns have capitals a small word before the name is an adjective.
  if (names.nounsCapitalised && !setOf(names.common).has(tokens[at]?.lower ?? ''))
    while (
      at > firstToken - 1 - MOST_ADJECTIVES &&
      tokens[at]?.kind === 'word' &&
      tokens[at]?.capital === false
    ) {
      if (own.some(list => setOf(list).has(tokens[at]?.lower ?? ''))) break;
      at--;
    }
  const before = tokens[at];
  // "ein Kredit, mit dem Porsche …"
  if ([at - 1, at - 2].some(i => tokens[i]?.text === ',') && setOf(carArticles).has(before?.lower ?? ''))
    return false;
  const counted =
    before?.kind === 'number' && at === firstToken - 1 && !/^\d{1,2}$|^[12]\d{3}$/u.test(before.text);
  if (!counted && !own.some(list => setOf(list).has(before?.lower ?? ''))) return false;
  // "a Ford plant", "the Boeing chief": where nouns stand before nouns in two words.
  const nounsFollow = names.countryBehind !== true && !names.nounsCapitalised;
  const next = tokens[endToken];
  return !(nounsFollow && next?.kind === 'word' && !setOf(names.common).has(next.lower));
}

/** "Renault Clio", "Tesla Roadster": another name behind, of nobody and of no place. Not where any noun may follow ("Ford Foundation"). */
function isBeforeModel(
  { firstToken, endToken, end }: Found,
  entity: Entity,
  { tokenized: { tokens }, language, lists }: Page,
): boolean {
  const { names } = language;
  const { articles, carArticles } = names.vehicles;
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (names.countryBehind !== true && !names.nounsCapitalised) return false;
  // "…, so dass Tesla Akkus kauft"
  if (
    names.nounsCapitalised &&
    ![names.definiteArticles, articles, carArticles].some(list => list.includes(before))
  )
    return false;
  const next = tokens[endToken];
  if (next?.kind !== 'word' || !next.capital || next.start !== end + 1 || endToken > firstToken + 2)
    return false;
  const { text, lower } = next;
  if (names.common.includes(lower) || names.humanVerbs.has(lower) || isTitleWord(lower, names)) return false;
  if (names.organisationWords.has(lower) || !/\p{Ll}/u.test(text)) return false;
  // "Tesla Motors"
  if (Object.values(entity.names).some(list => list.some(name => name.endsWith(` ${text}`)))) return false;
  if (lists.isPlace(text) || countryOfWord(lower, language) !== null) return false;
  return !lists.isOrdinary(text) && !lists.isGivenName(text) && !isGivenName(text);
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
