/** Titles of offices that may stand beside a name: "President", "l'ex-ministre", with the time that they speak of. */
import type { Language } from '../../languages/language.ts';
import type { Office } from '../../languages/office.ts';
import { officeOf } from '../../languages/offices.ts';
import { onceFor } from '../../languages/once.ts';
import type { Entity, Role } from '../../model/entity.ts';
import type { Page } from '../page/page.ts';
import { keptByForm } from '../text/kept-words.ts';
import type { Token } from '../text/token.ts';
import { countryBeside } from './country-beside.ts';
import { endedBy, holdsOn } from './dates.ts';
import { genderOf, mayBeginOffice, type OfficePhrase, officePhraseAt } from './office-phrases.ts';
import { timeOf } from './office-time.ts';

export interface Title {
  /** The first token of the office and the one behind its last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Any of these. */
  readonly offices: readonly Office[];
  /** Any of these: the one that is said, else those that the page speaks of. */
  readonly countries: readonly string[];
  /** The country is said beside the office. */
  readonly said: boolean;
  /** "Former", "Ex-": the office is over. */
  readonly past: boolean;
  readonly gender: 'male' | 'female' | null;
}

/** Countries of the page that an office without one may be of: those named most. */
const MOST_COUNTRIES = 3;

const MINISTERS: readonly Office[] = [
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'economy-minister',
  'health-minister',
  'deputy-head-of-government',
];

/** Titles of offices with a word behind them (in languages that put titles last: before them) that may be a name, in order of start. */
export function titlesBesideNames({ tokenized, language, countries }: Page): readonly Title[] {
  const { tokens, sentences, forms } = tokenized;
  const begins = forms.map(form => form.kind === 'word' && mayBeginTitle(form, language));
  const titles: Title[] = [];
  const homes = [...new Set(Object.values(language.names.ownOffices).flatMap(([first = '']) => first))];
  const most = [...countries].sort((a, b) => b[1] - a[1]).slice(0, MOST_COUNTRIES);
  const somewhere = [...new Set([...most.map(([code]) => code), ...homes])];
  for (const { firstToken: from, endToken: to } of sentences)
    for (let i = from; i < to; i++) {
      if (begins[tokens[i]?.form ?? -1] !== true) continue;
      const office = titleAt(tokens, i, from, to, language);
      if (office === null) continue;
      const { first, end, country, offices, phrase } = office;
      i = end - 1;
      // The name that belongs to a title may stand in the next line; so may what says its time.
      const time = office.former ? 'past' : timeOf(tokens, first, end, from, tokens.length, language);
      if (time === null) continue;
      titles.push({
        firstToken: first,
        endToken: end,
        offices,
        countries: country === null ? somewhere : [country],
        said: country !== null,
        past: time === 'past',
        gender: genderOf(phrase, language) === 'female' ? 'female' : null,
      });
    }
  return titles;
}

type TitlePhrase = Omit<OfficePhrase, 'office' | 'officeEnd' | 'genitive' | 'prefixed'> & {
  readonly offices: readonly Office[];
  readonly former: boolean;
};

function titleAt(
  tokens: readonly Token[],
  i: number,
  from: number,
  to: number,
  language: Language,
): TitlePhrase | null {
  const office = officePhraseAt(tokens, i, from, to, language);
  const table = titleTable(language);
  if (office !== null)
    return { ...office, offices: table.get(office.phrase) ?? [office.office], former: false };
  const word = tokens[i]?.lower ?? '';
  const prefix = formerPrefix(word, language);
  for (let length = LONGEST; length > 0; length--) {
    const phrase = [
      word.slice(prefix.length),
      ...tokens.slice(i + 1, i + length).map(token => token.lower),
    ].join(' ');
    const offices = table.get(phrase);
    if (offices === undefined || i + length > to) continue;
    const beside = countryBeside(tokens, i, i + length, from, to, language);
    return { ...beside, phrase, offices, former: prefix !== '' };
  }
  return null;
}

/** Words of an office behind a prefix ("ex-premier ministre"), tokens of a title that is cut by character. */
const LONGEST = 4;

const mayBeginTitle = keptByForm(({ lower }, language: Language): boolean => {
  const bare = lower.slice(formerPrefix(lower, language).length);
  const titles = Object.values(language.names.titles);
  return [lower, bare].some(
    word =>
      mayBeginOffice(word, language) ||
      titles.some(list => list.some(title => title === word || title.startsWith(`${word} `))),
  );
});

function formerPrefix(lower: string, { names }: Language): string {
  return names.formerPrefixes.find(prefix => lower.startsWith(prefix)) ?? '';
}

/** By phrase the offices that its bearer may have: a "presidente" leads the state or, in Spain and Italy, the government. */
const titleTable = onceFor(({ names }: Language): ReadonlyMap<string, readonly Office[]> => {
  const table = new Map<string, readonly Office[]>();
  for (const [office, phrases] of Object.entries(names.offices) as [Office, readonly string[]][])
    for (const phrase of phrases)
      table.set(phrase, office === 'head-of-state' ? [office, 'head-of-government'] : [office]);
  for (const [office, phrases] of Object.entries(names.titles) as [Office | 'minister', string[]][])
    for (const phrase of phrases)
      table.set(phrase, [...(table.get(phrase) ?? []), ...(office === 'minister' ? MINISTERS : [office])]);
  return table;
});

/**
 * Whether somebody bears the title on the day, or bore it before where it says so. A doubt about the dates is a no.
 * @param anywhere the country does not matter
 */
export function bears(entity: Entity, title: Title, published: string, anywhere = false): boolean {
  if (entity.kind !== 'person' || (title.gender === 'female' && entity.gender === 'male')) return false;
  const roles = (entity.roles ?? []).filter(role => isOf(role, title, anywhere));
  return title.past
    ? roles.length > 0 && roles.every(role => endedBy(role, published))
    : roles.some(role => holdsOn(role, published));
}

function isOf(role: Role, { offices, countries }: Title, anywhere: boolean): boolean {
  if (role.country === undefined || !(anywhere || countries.includes(role.country))) return false;
  const office = officeOf(role);
  return office !== null && offices.includes(office);
}
