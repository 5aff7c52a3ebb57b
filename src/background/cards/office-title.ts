/**
 * A role's title in the reader's language. Packs made of Wikidata, Popolo or tables often have titles in English only: those of
 * general offices, whole ("Prime Minister") or put together ("Minister of Economy and Finance", "Member of the German Bundestag"), are said in
 * the other languages of the interface; all others stay as they are. PURE.
 */
import { countryNamesIn } from '../../languages/countries.ts';
import { en } from '../../languages/en.ts';
import { de } from '../../locales/offices/de.ts';
import {
  ALIASES,
  BODIES,
  DEPARTMENTS,
  type Form,
  MINISTERS,
  type OfficeWords,
  SEATS,
  TITLES,
} from '../../locales/offices/english.ts';
import { es } from '../../locales/offices/es.ts';
import { fr } from '../../locales/offices/fr.ts';
import type { Entity, Role } from '../../model/entity.ts';
import { countryName, pick } from '../words.ts';

type Gender = Entity['gender'];

export interface Title {
  readonly text: string;
  /** Whether the pack's title says its country and this one does not. */
  readonly noCountry: boolean;
}

const WORDS: Readonly<Record<string, OfficeWords>> = { de, es, fr };

/** The title of somebody of that gender, in the first of `languages` (BCP 47 tags, best first) that the pack or the words above have. */
export function titleIn(role: Role, gender: Gender, languages: readonly string[]): Title {
  for (const tag of languages) {
    const [primary = ''] = tag.toLowerCase().split('-');
    if (tag.toLowerCase() in role.title || primary in role.title) break;
    const words = WORDS[primary];
    const said = words && officeTitle(role, gender, words);
    if (said) return said;
  }
  return { text: pick(role.title, languages) ?? '', noCountry: false };
}

/** The same in one text, for where nothing else tells the country. */
export function shortTitle(role: Role, gender: Gender, languages: readonly string[]): string {
  const { text, noCountry } = titleIn(role, gender, languages);
  const country = noCountry ? countryName(role.country, languages) : null;
  return country === null ? text : `${text} (${country})`;
}

function officeTitle(role: Role, gender: Gender, words: OfficeWords): Title | null {
  const title = role.title.en ?? role.title.und;
  if (title === undefined) return null;
  const whole = normal(title);
  const bare = withoutCountry(whole, role.country);
  for (const said of new Set([whole, bare])) {
    const acting = /^(?:acting|interim) /.exec(said)?.[0] ?? '';
    const form = formOf(said, words);
    if (form !== null) return { text: inGender(form, gender), noCountry: said !== whole };
    const inner = acting === '' ? null : formOf(said.slice(acting.length), words);
    if (inner !== null) {
      const text = inGender(words.acting, gender).replace('*', inGender(inner, gender));
      return { text, noCountry: said !== whole };
    }
  }
  return null;
}

const inGender = (form: Form, gender: Gender): string =>
  typeof form === 'string' ? form : form[gender === 'female' ? 1 : 0];

/** What a title and the keys of the words are compared by. The number of a parliament goes: a role has its dates. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/\blabor\b/g, 'labour')
    .replace(/-|\b(?:the|\d+(?:st|nd|rd|th)) /g, match => (match === '-' ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Normal English names of each country, by its code; made at the first title that is no office by itself. */
let englishNames: ReadonlyMap<string, readonly string[]> | undefined;

function namesByCountry(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, code] of countryNamesIn(en)) {
    const same = names.get(code);
    if (same === undefined) names.set(code, [normal(name)]);
    else same.push(normal(name));
  }
  return names;
}

/** "president of france", "german bundestag", "united states senator" without the role's own country. */
function withoutCountry(title: string, code: string | undefined): string {
  if (code === undefined) return title;
  englishNames ??= namesByCountry();
  const names = englishNames.get(code) ?? [];
  for (const name of names) if (title.endsWith(` of ${name}`)) return title.slice(0, -name.length - 4);
  for (const word of [...names, ...(en.names.demonyms[code] ?? [])]) {
    const at = ` ${title}`.indexOf(` ${word} `);
    if (at >= 0) return title.slice(0, at) + title.slice(at + word.length + 1);
  }
  return title;
}

/** By the normal form of all keys the keys themselves, those of other words too. */
function keysOf<K extends string>(keys: readonly K[]): ReadonlyMap<string, K> {
  const known = new Map(keys.map(key => [normal(key), key]));
  for (const [other, key] of Object.entries(ALIASES)) {
    const same = known.get(normal(key));
    if (same !== undefined) known.set(normal(other), same);
  }
  return known;
}

const allKeys = () => ({
  titles: keysOf(TITLES),
  departments: keysOf(DEPARTMENTS),
  bodies: keysOf(BODIES),
  ministers: keysOf(MINISTERS),
  seats: keysOf(SEATS),
});
/** Made at the first card that needs them. */
let keys: ReturnType<typeof allKeys> | undefined;

function formOf(title: string, words: OfficeWords): Form | null {
  keys ??= allKeys();
  const { titles, departments, bodies, ministers, seats } = keys;
  const whole = titles.get(title);
  if (whole !== undefined) return words.titles[whole];
  const [, head = '', rest = ''] = /^(.+?) (?:of|for|responsible for|in charge of) (.+)$/.exec(title) ?? [];
  const seat = seats.get(head);
  const body = bodies.get(rest);
  if (seat !== undefined && body !== undefined) return filled(words.seats[seat], words.bodies[body]);
  const minister = ministers.get(head.replace(/^(?:federal|union) /, ''));
  if (minister !== undefined) return ministerForm(minister, departmentsIn(rest, departments), words);
  const one = departments.get(title.replace(/ minister$/, ''));
  return one === undefined || !title.endsWith(' minister') ? null : ministerForm('minister', [one], words);
}

function ministerForm(
  minister: (typeof MINISTERS)[number],
  departments: readonly (typeof DEPARTMENTS)[number][] | null,
  words: OfficeWords,
): Form | null {
  const first = departments?.[0];
  if (departments === null || first === undefined) return null;
  const stem = departments.length === 1 ? words.stems?.[first] : undefined;
  if (stem !== undefined && words.compounds) return filled(words.compounds[minister], stem);
  return filled(words.ministers[minister], words.list(departments.map(one => words.departments[one])));
}

const filled = (form: Form, part: string): Form =>
  typeof form === 'string'
    ? form.replace('*', part)
    : [form[0].replace('*', part), form[1].replace('*', part)];

/** "economy, finance and industry"; `null` when one of them is not known. */
function departmentsIn<K>(text: string, known: ReadonlyMap<string, K>): readonly K[] | null {
  const whole = known.get(text);
  if (whole !== undefined) return [whole];
  for (const { index, 0: joint } of [...text.matchAll(/, and |, | and /g)].reverse()) {
    const first = known.get(text.slice(0, index));
    const others = first === undefined ? null : departmentsIn(text.slice(index + joint.length), known);
    if (first !== undefined && others !== null) return [first, ...others];
  }
  return null;
}
