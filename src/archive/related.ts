/** Which other articles are worth reading here. PURE. */
import type { ArticleRecord } from '../model/entity.ts';
import { dayOf, daysApart, type Entry, short, whole } from './entry.ts';
import { type FromOrigin, type Here, importance } from './here.ts';
import { hash32, normal, samePrint, wordsOf } from './words.ts';

/** An article with what its text is about, where that is known. */
export interface Candidate extends ArticleRecord {
  readonly terms?: readonly number[];
  readonly print?: readonly number[];
}

export interface Related {
  readonly article: FromOrigin<Candidate>;
  /** Ids shared with the page. */
  readonly shared: readonly string[];
}

/** How many articles name an id, of how many; without it the candidates are counted. */
export interface Frequencies {
  readonly names: ReadonlyMap<string, number>;
  readonly total: number;
}

/** What the score looks at: hashes of names and of words, most important first, none twice. */
interface Subject {
  readonly names: readonly number[];
  readonly words: readonly number[];
  readonly day: number;
}

/** What names, words and nearness in time count; measured by `npm run gold -- related`. */
export interface Weights {
  readonly names: number;
  readonly words: number;
  readonly time: number;
  /** Days after which nearness is worth half. */
  readonly half: number;
}
export const WEIGHTS: Weights = { names: 0.5, words: 2, time: 0.05, half: 180 };

/**
 * Articles that share people and organisations with the page, weighted by how rare each is, its words, weighted alike, and its time.
 * Names and words count as the cosine of the two articles' rarities. Mirrors and updates of the page are left out, those of each other joined.
 */
export function chooseRelated(
  all: readonly FromOrigin<Candidate>[],
  here: Here,
  limit: number,
  frequencies: Frequencies | null = null,
  weights: Weights = WEIGHTS,
): readonly Related[] {
  const elsewhere = all.filter(({ record }) => record.url !== here.url && !isSame(record, here));
  const subjects = elsewhere.map(({ record }) => ({
    names: [...new Set(record.mentions)].map(hash32),
    words: [...new Set(termsOf(record))],
    day: dayOf(record.date),
  }));
  const score = likeness(subjects, subjectOf(here), frequencies, weights, whole);
  const scored = elsewhere
    .map((article, at) => ({ article, score: score[at] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const chosen: FromOrigin<Candidate>[] = [];
  for (const { article } of scored) {
    if (chosen.length === limit) break;
    if (!chosen.some(other => isSame(article.record, other.record))) chosen.push(article);
  }
  const names = new Set([here.entity, ...here.context]);
  return chosen.map(article => ({
    article,
    shared: [...new Set(article.record.mentions)].filter(id => names.has(id)),
  }));
}

/** Of many articles of which only the entries are known, those that `chooseRelated` is worth asking about. */
export function likelyRelated(
  all: readonly Entry[],
  here: Here,
  limit: number,
  frequencies: Frequencies,
): readonly Entry[] {
  const score = likeness(all, subjectOf(here), frequencies, WEIGHTS, short);
  return all
    .map((entry, at) => ({ entry, score: score[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

const subjectOf = (here: Here): Subject => ({
  names: [here.entity, ...here.context.filter(id => id !== here.entity)].map(hash32),
  words: here.terms ?? wordsOf(here.title).map(hash32),
  day: dayOf(here.published ?? new Date().toISOString()),
});

/** How much each is like the page. @param of the hashes of `all`: `short` for those of entries */
function likeness(
  all: readonly Subject[],
  page: Subject,
  frequencies: Frequencies | null,
  weights: Weights,
  of: typeof whole,
): number[] {
  const pageNames = [...new Set(page.names.map(of))];
  const pageWords = [...new Set(page.words.map(of))];
  const known = new Map([...(frequencies?.names ?? [])].map(([id, count]) => [of(hash32(id)), count]));
  const total = Math.max(frequencies?.total ?? 0, all.length + 1);
  const names = rarities([...all.map(({ names }) => names), pageNames], total, known);
  const words = rarities([...all.map(({ words }) => words), pageWords], all.length + 1, new Map());
  const likeNames = cosineWith(pageNames, names);
  const likeWords = cosineWith(pageWords, words);
  return all.map(one => {
    const days = daysApart(one.day, page.day);
    return (
      weights.names * likeNames(one.names) +
      weights.words * likeWords(one.words) +
      (days === null ? 0 : weights.time / (1 + days / weights.half))
    );
  });
}

const termsOf = (record: Candidate): readonly number[] => record.terms ?? wordsOf(record.title).map(hash32);

/** The same article, its mirror or its update: the same headline within a month, or most of the text. */
function isSame(a: Candidate, b: Candidate | Here): boolean {
  if (samePrint(a.print, b.print)) return true;
  const days = daysApart(dayOf(a.date), dayOf('published' in b ? b.published : (b as Candidate).date));
  if (days !== null && days >= 31) return false;
  const title = normal(a.title);
  return title !== '' && title === normal(b.title);
}

type Rarities = ReadonlyMap<number, number>;

/** How rare each value is among `total`: by its known count, else by how many of the lists have it. No list has one twice. */
function rarities(
  lists: readonly (readonly number[])[],
  total: number,
  known: ReadonlyMap<number, number>,
): Rarities {
  const counts = new Map<number, number>();
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts)
    counts.set(value, Math.log(1 + total / Math.max(1, known.get(value) ?? count)));
  return counts;
}

/** The cosine of two lists, each value weighing by how rare and how important it is: the first ones are the subject. */
function cosineWith(page: readonly number[], rarity: Rarities): (list: readonly number[]) => number {
  const weight = (value: number, at: number) => (rarity.get(value) ?? 0) * importance(at);
  const weights = new Map(page.map((value, at) => [value, weight(value, at)]));
  const length = Math.hypot(...weights.values());
  return list => {
    let product = 0;
    let sum = 0;
    for (let at = 0; at < list.length; at++) {
      const value = list[at] ?? 0;
      const own = weight(value, at);
      sum += own * own;
      product += own * (weights.get(value) ?? 0);
    }
    return product === 0 ? 0 : product / (length * Math.sqrt(sum));
  };
}
