/** Which past statements are worth reading here. PURE. */
import type { StatementRecord } from '../model/entity.ts';
import { daysBetween, type FromOrigin, type Here, importance } from './here.ts';
import { alike, hash32, wordsOf } from './words.ts';

/**
 * What a statement is worth: about others on this page (the first of them 1, later ones less), each word of the page's topic, newness (as
 * much as a topic word when of the same day, half after a year).
 */
const WORTH = { word: 0.3, words: 4, fresh: 0.5, year: 365 };
/** What it loses for each one chosen already of the same outlet, and of about the same time. */
const AGAIN = { outlet: 0.2, time: 0.25, days: 30 };

interface Weighed {
  readonly item: FromOrigin<StatementRecord>;
  readonly words: readonly string[];
  readonly worth: number;
}

/**
 * Said before, elsewhere: those about the page's topic and others on it first, then the newest, spread over time and outlets, never two of
 * the same words. Statements later than the article come after all earlier ones.
 */
export function chooseStatements(
  all: readonly FromOrigin<StatementRecord>[],
  here: Here,
  limit: number,
): readonly FromOrigin<StatementRecord>[] {
  const place = new Map(here.context.filter(id => id !== here.entity).map((id, at) => [id, at]));
  const terms = new Set([...wordsOf(here.title).map(hash32), ...(here.terms ?? [])]);
  const left: Weighed[] = all
    .filter(({ record }) => !sourcesOf(record).includes(here.url))
    .map(item => ({ item, words: wordsOf(item.record.text), worth: 0 }))
    .map(one => ({ ...one, worth: worthOf(one.item.record, one.words, here, place, terms) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen: Weighed[] = [];
  while (chosen.length < limit) {
    let best: Weighed | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of left) {
      // In order of worth: what follows can only be worth less.
      if (best && one.worth <= most) break;
      const worth = one.worth - repeats(one, chosen);
      if (worth > most && !chosen.some(other => alike(one.words, other.words))) [best, most] = [one, worth];
    }
    if (best === null) break;
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen.map(({ item }) => item);
}

function worthOf(
  { about = [], date }: StatementRecord,
  words: readonly string[],
  here: Here,
  place: ReadonlyMap<string, number>,
  terms: ReadonlySet<number>,
): number {
  const shared = [...new Set(about)].reduce((sum, id) => {
    const at = place.get(id);
    return at === undefined ? sum : sum + importance(at);
  }, 0);
  const telling = [...new Set(words)].filter(word => word.length > 3 && terms.has(hash32(word))).length;
  const days = daysBetween(date, here.published ?? new Date().toISOString().slice(0, 10));
  const fresh = days === null ? 0 : WORTH.fresh / (1 + days / WORTH.year);
  const isLater = here.published !== null && date !== undefined && date > here.published;
  return shared + Math.min(telling, WORTH.words) * WORTH.word + fresh - (isLater ? 100 : 0);
}

function repeats({ item }: Weighed, chosen: readonly Weighed[]): number {
  let lost = 0;
  for (const { item: other } of chosen) {
    const days = daysBetween(item.record.date, other.record.date);
    if (days !== null && days < AGAIN.days) lost += AGAIN.time;
    const outlet = outletOf(item.record);
    if (outlet !== '' && outlet === outletOf(other.record)) lost += AGAIN.outlet;
  }
  return lost;
}

const sourcesOf = ({ source, sources = [] }: StatementRecord): string[] => [
  source.url,
  ...sources.map(({ url }) => url),
];

/** Who published it: by name, else by host. */
export function outletOf({ source }: Pick<StatementRecord, 'source'>): string {
  return source.publisher ?? (URL.canParse(source.url) ? new URL(source.url).host.replace(/^www\./, '') : '');
}
