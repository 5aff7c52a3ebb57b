/** Everything somebody said, searched, filtered and counted. PURE. */
import type { StatementRecord } from '../model/entity.ts';
import { type FromOrigin, outletOf } from './here.ts';
import { alike, normal, wordsOf } from './words.ts';

/** What the reader has chosen; `null`: all. */
export interface SaidFilter {
  readonly query: string;
  /** Id of an entity that a statement is about. */
  readonly topic: string | null;
  readonly outlet: string | null;
  readonly year: string | null;
}

export interface SaidCount {
  readonly key: string;
  readonly count: number;
}

export interface Said {
  /** Newest first; those without a day last. */
  readonly matching: readonly FromOrigin<StatementRecord>[];
  /** What there is to choose from among what the other filters leave; years in order, the others by number. */
  readonly years: readonly SaidCount[];
  readonly outlets: readonly SaidCount[];
  readonly topics: readonly SaidCount[];
}

type One = FromOrigin<StatementRecord>;
type Facet = 'topic' | 'outlet' | 'year';
const KEYS: Readonly<Record<Facet, (record: StatementRecord) => readonly string[]>> = {
  topic: ({ about = [] }) => [...new Set(about)],
  outlet: record =>
    [...new Set([record.source, ...(record.sources ?? [])].map(source => outletOf({ source })))].filter(
      outlet => outlet !== '',
    ),
  year: ({ date }) => (date === undefined ? [] : [date.slice(0, 4)]),
};

/** @param all each statement once (`joinedSources`) */
export function said(all: readonly One[], filter: SaidFilter): Said {
  const words = normal(filter.query).split(' ').filter(Boolean);
  const found =
    words.length === 0
      ? all
      : all.filter(({ record }) => {
          const text = ` ${normal(`${record.text} ${record.source.title ?? ''}`)}`;
          return words.every(word => text.includes(` ${word}`));
        });
  const passes = ({ record }: One, except: Facet | null) =>
    (['topic', 'outlet', 'year'] as const).every(facet => {
      const wanted = filter[facet];
      return facet === except || wanted === null || KEYS[facet](record).includes(wanted);
    });
  const counts = (facet: Facet) => {
    const sums = new Map<string, number>();
    for (const one of found) {
      if (!passes(one, facet)) continue;
      for (const key of KEYS[facet](one.record)) sums.set(key, (sums.get(key) ?? 0) + 1);
    }
    return [...sums].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
  };
  return {
    matching: found
      .filter(one => passes(one, null))
      .sort((a, b) => (b.record.date ?? '').localeCompare(a.record.date ?? '')),
    years: [...counts('year')].sort((a, b) => a.key.localeCompare(b.key)),
    outlets: counts('outlet'),
    topics: counts('topic'),
  };
}

/** Days within which nearly the same words of a pack and of the archive are one statement. */
const SAME_DAYS = 45;

/** The pack's and the archive's: what both have is shown once, with the sources of both. */
export function joinedSources(pack: readonly StatementRecord[], archived: readonly StatementRecord[]): One[] {
  const left = new Set(archived);
  const byText = new Map(archived.map(record => [normal(record.text), record]));
  const days = archived.map(record => ({ record, at: Date.parse(record.date ?? '') }));
  const twinOf = (record: StatementRecord): StatementRecord | undefined => {
    const at = Date.parse(record.date ?? '');
    const words = wordsOf(record.text);
    // A missing day is near to none.
    const near = days.filter(other => Math.abs(other.at - at) <= SAME_DAYS * 86_400_000);
    return (
      byText.get(normal(record.text)) ?? near.find(one => alike(words, wordsOf(one.record.text)))?.record
    );
  };
  const joined = pack.map(record => {
    const twin = twinOf(record);
    if (!twin || !left.delete(twin)) return { record, from: 'pack' as const };
    const here = { ...record.source, ...(record.date === undefined ? {} : { date: record.date }) };
    return {
      record: { ...record, sources: [here, ...(twin.sources ?? [twin.source])] },
      from: 'pack' as const,
    };
  });
  return [...joined, ...[...left].map(record => ({ record, from: 'archive' as const }))];
}
