/** Which past statements and which related articles a card shows. PURE. */
import type { ArticleRecord, StatementRecord } from '../model/entity.ts';
import { earliest } from './dates.ts';

export type Origin = 'pack' | 'archive';
export interface FromOrigin<T> {
  readonly record: T;
  readonly from: Origin;
}

/** What the choice is made for: the page the reader is on. */
export interface Here {
  /** Canonical address: never offered as related to itself. */
  readonly url: string;
  /** Nor is a mirror or an update, which has the same headline. */
  readonly title: string;
  readonly published: string | null;
  /** Ids on the page, most important first. */
  readonly context: readonly string[];
  /** The entity of the card. */
  readonly entity: string;
}

/**
 * Said before, elsewhere: those about others who are on this page first, then the newest; one of each wording. Statements later
 * than the article come after all earlier ones.
 */
export function chooseStatements(
  all: readonly FromOrigin<StatementRecord>[],
  here: Here,
  limit: number,
): readonly FromOrigin<StatementRecord>[] {
  const context = new Set(here.context.filter(id => id !== here.entity));
  const before = (s: StatementRecord) => !here.published || !s.date || earliest(s.date) <= here.published;
  const shared = (s: StatementRecord) => (s.about ?? []).filter(id => context.has(id)).length;
  const elsewhere = all.filter(s => s.record.source.url !== here.url);
  const ranked = elsewhere.sort(
    (a, b) =>
      Number(before(b.record)) - Number(before(a.record)) ||
      shared(b.record) - shared(a.record) ||
      (b.record.date ?? '').localeCompare(a.record.date ?? ''),
  );
  return distinct(ranked, s => normal(s.record.text)).slice(0, limit);
}

export interface Related {
  readonly article: FromOrigin<ArticleRecord>;
  /** Ids shared with the page. */
  readonly shared: readonly string[];
}

/**
 * Articles that name the entity, those first that share more with the page: an id shared counts the more the fewer of the
 * candidates have it (inverse document frequency among them), then the nearer in time.
 */
export function chooseRelated(
  all: readonly FromOrigin<ArticleRecord>[],
  here: Here,
  limit: number,
): readonly Related[] {
  const context = new Set([here.entity, ...here.context]);
  const candidates = distinct(
    all.filter(a => a.record.url !== here.url && normal(a.record.title) !== normal(here.title)),
    a => `${normal(a.record.title)} ${a.record.publisher ?? ''} ${a.record.date ?? ''}`,
  );
  const frequency = new Map<string, number>();
  for (const { record } of candidates) {
    for (const id of new Set(record.mentions)) frequency.set(id, (frequency.get(id) ?? 0) + 1);
  }
  const rarity = (id: string) => Math.log(1 + candidates.length / (frequency.get(id) ?? 1));
  const scored = candidates.map(article => {
    const shared = [...new Set(article.record.mentions)].filter(id => context.has(id));
    return { article, shared, score: shared.reduce((sum, id) => sum + rarity(id), 0) };
  });
  scored.sort(
    (a, b) => b.score - a.score || distance(a.article.record, here) - distance(b.article.record, here),
  );
  return scored.slice(0, limit);
}

function distance(article: ArticleRecord, here: Here): number {
  const day = here.published ?? new Date().toISOString().slice(0, 10);
  return article.date
    ? Math.abs(Date.parse(earliest(article.date)) - Date.parse(earliest(day)))
    : Number.MAX_SAFE_INTEGER;
}

function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter(item => {
    const k = key(item);
    return !seen.has(k) && seen.add(k);
  });
}
