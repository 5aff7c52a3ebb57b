/** Which other articles are worth reading here. PURE. */
import type { ArticleRecord } from '../model/entity.ts';
import { daysBetween, type FromOrigin, type Here, importance } from './here.ts';
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

/** How many articles name an id or have a term, of how many; without it the candidates are counted. */
export interface Frequencies {
  readonly names: ReadonlyMap<string, number>;
  readonly total: number;
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
  const counted = count(elsewhere, here);
  const total = Math.max(frequencies?.total ?? 0, elsewhere.length + 1);
  const rarity = (known: number | undefined) => Math.log(1 + total / Math.max(1, known ?? 1));
  const nameRarity = (id: string) => rarity(frequencies?.names.get(id) ?? counted.names.get(id));
  const termRarity = (term: number) => Math.log(1 + (elsewhere.length + 1) / (counted.terms.get(term) ?? 1));
  const names = weighed([here.entity, ...here.context.filter(id => id !== here.entity)], nameRarity);
  const terms = weighed(here.terms ?? wordsOf(here.title).map(hash32), termRarity);
  const scored = elsewhere.map(article => {
    const { record } = article;
    const others = weighed(record.mentions, nameRarity);
    const days = daysBetween(record.date, here.published ?? new Date().toISOString().slice(0, 10));
    const score =
      weights.names * cosine(names, others) +
      weights.words * cosine(terms, weighed(termsOf(record), termRarity)) +
      (days === null ? 0 : weights.time / (1 + days / weights.half));
    return { article, score, shared: [...others.keys()].filter(id => names.has(id)) };
  });
  scored.sort((a, b) => b.score - a.score);
  const chosen: typeof scored = [];
  for (const one of scored) {
    if (chosen.length === limit) break;
    if (!chosen.some(other => isSame(one.article.record, other.article.record))) chosen.push(one);
  }
  return chosen.map(({ article, shared }) => ({ article, shared }));
}

const termsOf = (record: Candidate): readonly number[] => record.terms ?? wordsOf(record.title).map(hash32);

/** The same article, its mirror or its update: the same headline within a month, or most of the text. */
function isSame(a: Candidate, b: Candidate | Here): boolean {
  if (samePrint(a.print, b.print)) return true;
  const title = normal(a.title);
  const days = daysBetween(a.date, 'published' in b ? b.published : (b as Candidate).date);
  return title !== '' && title === normal(b.title) && (days === null || days < 31);
}

interface Counts {
  readonly names: ReadonlyMap<string, number>;
  readonly terms: ReadonlyMap<number, number>;
}

function count(candidates: readonly FromOrigin<Candidate>[], here: Here): Counts {
  const names = new Map<string, number>();
  const terms = new Map<number, number>();
  const add = <T>(to: Map<T, number>, values: readonly T[]) => {
    for (const value of new Set(values)) to.set(value, (to.get(value) ?? 0) + 1);
  };
  for (const { record } of candidates) {
    add(names, record.mentions);
    add(terms, termsOf(record));
  }
  add(names, [here.entity, ...here.context]);
  add(terms, here.terms ?? []);
  return { names, terms };
}

/** By how rare and how important: the first ones are the article's subject. */
function weighed<T>(values: readonly T[], rarity: (value: T) => number): ReadonlyMap<T, number> {
  const weights = new Map<T, number>();
  for (const value of values)
    if (!weights.has(value)) weights.set(value, rarity(value) * importance(weights.size));
  return weights;
}

function cosine<T>(a: ReadonlyMap<T, number>, b: ReadonlyMap<T, number>): number {
  let product = 0;
  for (const [value, weight] of a) product += weight * (b.get(value) ?? 0);
  const length = (of: ReadonlyMap<T, number>) =>
    Math.sqrt([...of.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return product === 0 ? 0 : product / (length(a) * length(b));
}
