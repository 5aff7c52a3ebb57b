/** Entities that do not exist, with names as real ones have them: about five each, in several languages and scripts. For benchmarks only. */
import type { Entity, Role } from '../../../model/entity.ts';
import type { NameLists, ScriptNames } from './name-lists.ts';
import { type Random, random } from './random.ts';
import { plain, toCyrillic, toEnglish, toGerman } from './transliterate.ts';

/** Ids from here on: Wikidata has not come so far. */
export const FIRST_ID = 1_000_000_000;

/** Shares of origins that give names in about the proportions of Wikidata's people: 69 % Latin, 23 % Cyrillic, 7 % Chinese. */
const CYRILLIC_SHARE = 0.12;
const HAN_SHARE = 0.12;
const ORGANISATIONS = 0.2;

/** The entity with this number; the same whatever was made before it. `roles`: what they may have been. */
export function makeEntity(number: number, seed: number, lists: NameLists, roles: readonly Role[]): Entity {
  const dice = random(Math.imul(number + 1, 0x9e3779b1) ^ seed);
  // The first numbers of neighbouring seeds are alike.
  dice.next();
  const id = `Q${FIRST_ID + number}`;
  const prominence = Math.floor(1.4 ** (dice.next() * 14));
  if (dice.chance(ORGANISATIONS))
    return { id, kind: 'organisation', names: organisation(dice, lists), prominence };
  const role = dice.chance(0.6) ? roles[dice.below(roles.length)] : undefined;
  const origin = dice.next();
  const born = 1900 + dice.below(106);
  return {
    id,
    kind: 'person',
    names:
      origin < HAN_SHARE
        ? chinese(dice, lists)
        : origin < HAN_SHARE + CYRILLIC_SHARE
          ? slavic(dice, lists.cyrillic)
          : western(dice, lists),
    ...(role === undefined ? {} : { roles: [role] }),
    ...(role?.country === undefined ? {} : { country: role.country }),
    gender: dice.chance(0.5) ? 'female' : 'male',
    born: String(born),
    prominence,
  };
}

/** Earlier names of a list far more often than later ones, as with real names: namesakes come by themselves. */
function pick(dice: Random, list: readonly [string, ...string[]]): string {
  return list[Math.floor(list.length * dice.next() ** 2)] ?? list[0];
}

type Names = Record<string, string[]>;

function western(dice: Random, { latin: { given, family }, han }: NameLists): Names {
  const [first, middle, last] = [pick(dice, given), pick(dice, given), pick(dice, family)];
  const name = `${first} ${last}`;
  const full = `${first} ${middle} ${last}`;
  return cleaned({
    en: [plain(name), `${first} ${middle.charAt(0)}. ${last}`, ...(dice.chance(0.8) ? [plain(full)] : [])],
    de: [name, ...(dice.chance(0.5) ? [full] : [])],
    fr: [name, ...(dice.chance(0.5) ? [`${first}-${middle} ${last}`] : [])],
    ru: [toCyrillic(name), ...(dice.chance(0.6) ? [`${toCyrillic(last)}, ${toCyrillic(first)}`] : [])],
    // As Chinese newspapers write foreigners: two names in characters with a dot between them.
    ...(dice.chance(0.4) ? { zh: [`${pick(dice, han.given)}·${pick(dice, han.family)}`] } : {}),
  });
}

function slavic(dice: Random, { given, family }: ScriptNames): Names {
  const [first, father, last] = [pick(dice, given), pick(dice, given), pick(dice, family)];
  const name = `${first} ${last}`;
  return cleaned({
    ru: [name, `${last}, ${first} ${father}ович`],
    en: [toEnglish(name), `${toEnglish(first)} ${toEnglish(father)}ovich ${toEnglish(last)}`],
    de: [toGerman(name)],
    pl: [toEnglish(name).replaceAll('v', 'w').replaceAll('sh', 'sz')],
  });
}

function chinese(dice: Random, { han, latin }: NameLists): Names {
  const [family, given] = [pick(dice, han.family), pick(dice, han.given)];
  const [first, last] = [pick(dice, latin.given), pick(dice, latin.family)];
  return cleaned({
    zh: [`${family}${given}`, ...(dice.chance(0.3) ? [`${family}${pick(dice, han.given)}`] : [])],
    en: [`${plain(last)} ${plain(first).toLowerCase()}`, `${plain(first)} ${plain(last)}`],
    de: [`${last} ${first}`],
    ru: [`${toCyrillic(last)} ${toCyrillic(first)}`],
  });
}

type Sort = readonly [english: string, german: string, french: string, russian: string];

const SORTS: readonly [Sort, ...Sort[]] = [
  ['Group', 'Gruppe', 'Groupe', 'Групп'],
  ['Bank', 'Bank', 'Banque', 'Банк'],
  ['Foundation', 'Stiftung', 'Fondation', 'Фонд'],
  ['University', 'Universität', 'Université', 'Университет'],
  ['Party', 'Partei', 'Parti', 'Партия'],
  ['Institute', 'Institut', 'Institut', 'Институт'],
];

function organisation(dice: Random, { latin }: NameLists): Names {
  const [one, two] = [pick(dice, latin.family), pick(dice, latin.family)];
  const [english, german, french, russian] = dice.pick(SORTS);
  const acronym =
    `${one.charAt(0)}${two.charAt(0)}${english.charAt(0)}${dice.chance(0.3) ? 'I' : ''}`.toUpperCase();
  return cleaned({
    en: [`${one} ${two} ${english}`, acronym],
    de: [`${one}-${two}-${german}`],
    fr: [`${french} ${one} ${two}`],
    es: [`${one} y ${two}`],
    ru: [`${russian} ${toCyrillic(one)} ${toCyrillic(two)}`],
  });
}

function cleaned(names: Names): Names {
  return Object.fromEntries(Object.entries(names).map(([language, list]) => [language, [...new Set(list)]]));
}
