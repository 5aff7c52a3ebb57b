/** Which past statements are worth reading here. PURE. */
import type { StatementRecord } from '../model/entity.ts';
import { dayOf, daysApart, statementTraits, type Traits, tellingWords, whole } from './entry.ts';
import { type FromOrigin, type Here, importance } from './here.ts';
import { alike, hash32, wordsOf } from './words.ts';

/**
 * What a statement is worth: about others on this page (the first of them 1, later ones less), each word of the page's topic, newness (as
 * much as a topic word when of the same day, half after a year).
 */
const WORTH = { word: 0.3, words: 4, fresh: 0.5, year: 365 };
/** What it loses for each one chosen already of the same outlet, and of about the same time. */
const AGAIN = { outlet: 0.2, time: 0.25, days: 30 };

interface Weighed<T> {
  readonly item: T;
  readonly traits: Traits;
  readonly worth: number;
}

/**
 * Those about the page's topic and others on it first, then the newest, spread over time and outlets. Statements later than the article
 * come after all earlier ones.
 * @param of the hashes of the traits: `short` for those of entries
 * @param clash two that are never both chosen
 */
export function mostWorth<T>(
  all: readonly T[],
  traitsOf: (item: T) => Traits,
  here: Here,
  limit: number,
  of: typeof whole,
  clash: (one: T, chosen: T) => boolean = () => false,
): readonly T[] {
  const worth = worthHere(here, of);
  const left = all
    .map((item): Weighed<T> => {
      const traits = traitsOf(item);
      return { item, traits, worth: worth(traits) };
    })
    .sort((a, b) => b.worth - a.worth);
  const chosen: Weighed<T>[] = [];
  while (chosen.length < limit) {
    let best: Weighed<T> | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of left) {
      // In order of worth: what follows can only be worth less.
      if (best && one.worth <= most) break;
      const worth = one.worth - repeats(one.traits, chosen);
      if (worth > most && !chosen.some(other => clash(one.item, other.item))) [best, most] = [one, worth];
    }
    if (best === null) break;
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen.map(({ item }) => item);
}

/** Said before, elsewhere; never two of the same words. */
export function chooseStatements(
  all: readonly FromOrigin<StatementRecord>[],
  here: Here,
  limit: number,
): readonly FromOrigin<StatementRecord>[] {
  const elsewhere = all.filter(({ record }) => !sourcesOf(record).includes(here.url));
  const words = new Map<StatementRecord, readonly string[]>();
  const wordsIn = (record: StatementRecord) => {
    const known = words.get(record) ?? wordsOf(record.text);
    words.set(record, known);
    return known;
  };
  return mostWorth(
    elsewhere,
    ({ record }) => statementTraits(record),
    here,
    limit,
    whole,
    (one, chosen) => alike(wordsIn(one.record), wordsIn(chosen.record)),
  );
}

function worthHere(here: Here, of: typeof whole): (traits: Traits) => number {
  const place = new Map(here.context.filter(id => id !== here.entity).map((id, at) => [of(hash32(id)), at]));
  const terms = new Set([...tellingWords(wordsOf(here.title)), ...(here.terms ?? [])].map(of));
  const published = dayOf(here.published);
  const today = dayOf(here.published ?? new Date().toISOString());
  return ({ names, words, day }) => {
    let shared = 0;
    for (const name of names) {
      const at = place.get(name);
      if (at !== undefined) shared += importance(at);
    }
    let telling = 0;
    for (const word of words) if (terms.has(word)) telling++;
    const days = daysApart(day, today);
    const fresh = days === null ? 0 : WORTH.fresh / (1 + days / WORTH.year);
    const isLater = published !== 0 && day > published;
    return shared + Math.min(telling, WORTH.words) * WORTH.word + fresh - (isLater ? 100 : 0);
  };
}

function repeats({ day, outlet }: Traits, chosen: readonly Weighed<unknown>[]): number {
  let lost = 0;
  for (const { traits: other } of chosen) {
    const days = daysApart(day, other.day);
    if (days !== null && days < AGAIN.days) lost += AGAIN.time;
    if (outlet !== 0 && outlet === other.outlet) lost += AGAIN.outlet;
  }
  return lost;
}

const sourcesOf = ({ source, sources = [] }: StatementRecord): string[] => [
  source.url,
  ...sources.map(({ url }) => url),
];
