/** Labels, aliases, descriptions and Wikipedia titles in the languages of the pack. */
import { at, isList, isObject, type Json, type JsonObject, stringAt } from '../json.ts';
import { MalformedError } from './snaks.ts';

/** As the pack's schema has it. */
const LONGEST_NAME = 1_000;
const MOST_NAMES = 2_000;

/** A language of the pack and the codes of Wikidata whose names count as its own. */
export interface LanguageChoice {
  /** BCP 47, lower case: the key in the pack. */
  readonly tag: string;
  /** Wikidata's codes for it, the one that gives the label first. */
  readonly codes: readonly string[];
}

/** Regional and script variants as Wikidata has them (de-at, zh-hant, …); their names become aliases of the language. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  de: ['de-at', 'de-ch'],
  en: ['en-gb', 'en-ca', 'en-us'],
  es: ['es-419'],
  fr: ['fr-ca'],
  nb: ['no'],
  no: ['nb'],
  pt: ['pt-br'],
  sr: ['sr-ec', 'sr-el'],
  zh: ['zh-hans', 'zh-cn', 'zh-hant', 'zh-tw', 'zh-hk', 'zh-sg', 'zh-mo', 'zh-my'],
};

/** Names that hold in every language (Wikidata's default for all languages, since 2024). */
const MULTILINGUAL: LanguageChoice = { tag: 'und', codes: ['mul'] };

/** Variants chosen by themselves ("de-at") keep their names to themselves. */
export function languageChoices(tags: readonly string[]): readonly LanguageChoice[] {
  return tags.map(tag => ({
    tag,
    codes: [tag, ...(VARIANTS[tag] ?? []).filter(variant => !tags.includes(variant))],
  }));
}

/** By language, the label first; languages without a name are missing. @throws MalformedError */
export function namesOf(
  { labels, aliases }: { readonly labels: JsonObject; readonly aliases: JsonObject },
  choices: readonly LanguageChoice[],
): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const { tag, codes } of [...choices, MULTILINGUAL]) {
    const found = new Set<string>();
    for (const code of codes) add(found, term(labels, 'labels', code));
    for (const code of codes) {
      const list = at(aliases, code);
      if (list === undefined) continue;
      if (!isList(list)) throw new MalformedError(`aliases.${code} is no list`);
      for (const alias of list) add(found, textOfTerm(alias, `aliases.${code}`));
    }
    if (found.size > 0) names[tag] = [...found].slice(0, MOST_NAMES);
  }
  return names;
}

function add(names: Set<string>, name: string | null): void {
  if (name !== null && name.length <= LONGEST_NAME) names.add(name);
}

/** One text by language: of labels or descriptions. @throws MalformedError */
export function textsOf(
  terms: JsonObject,
  what: string,
  choices: readonly LanguageChoice[],
): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { tag, codes } of choices) {
    for (const code of codes) {
      const text = term(terms, what, code);
      if (text === null) continue;
      texts[tag] = text;
      break;
    }
  }
  return texts;
}

/** A label that holds everywhere, for what has none in the pack's languages. */
export function multilingualLabel(labels: JsonObject): string | null {
  return term(labels, 'labels', 'mul');
}

function term(terms: JsonObject, what: string, code: string): string | null {
  const value = at(terms, code);
  return value === undefined ? null : textOfTerm(value, `${what}.${code}`);
}

function textOfTerm(value: Json, where: string): string | null {
  if (!isObject(value) || typeof at(value, 'value') !== 'string')
    throw new MalformedError(`${where} has no value`);
  return stringAt(value, 'value');
}

/** Wikipedia's own codes where they are not the language's. */
const WIKI_CODES: Readonly<Record<string, string>> = {
  nb: 'no',
  yue: 'zh_yue',
  nan: 'zh_min_nan',
  lzh: 'zh_classical',
};

/** Titles as in addresses, with underscores. */
export function wikipediaOf(
  sitelinks: JsonObject,
  choices: readonly LanguageChoice[],
): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const { tag } of choices) {
    const title = stringAt(at(sitelinks, `${WIKI_CODES[tag] ?? tag.replaceAll('-', '_')}wiki`), 'title');
    if (title !== null) titles[tag] = title.replaceAll(' ', '_');
  }
  return titles;
}
