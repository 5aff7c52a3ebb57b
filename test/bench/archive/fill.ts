/** Runs in a page of the extension: fills its archive with invented articles and statements, in the records that keeping makes. */

import { GatheredLists } from '../../../src/archive/gathered-lists.ts';
import { sameWords } from '../../../src/archive/lists.ts';
import { printOf, termsOf } from '../../../src/archive/words.ts';
import { seeded } from '../../../src/cli/seeded.ts';
import type { StatementRecord } from '../../../src/model/entity.ts';
import { openArchiveDb } from '../../../src/store/archive.ts';
import { storedArticle } from '../../../src/store/archive-article.ts';
import { keepArticle } from '../../../src/store/archive-keep.ts';
import type { ArchivedArticle } from '../../../src/store/archive-records.ts';

const random = seeded(11);
const SYLLABLES = 'ba ke li mo nu ra si to va ze dor fen gal hin jus'.split(' ');
const WORDS = Array.from({ length: 8_000 }, () =>
  Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join(''),
);
/** The frequent ones far more frequent than the rare ones, as words and people are. */
const skewed = <T>(list: readonly T[], power: number): T =>
  list[Math.floor(random() ** power * list.length)] as T;
const sentence = (count: number): string => Array.from({ length: count }, () => skewed(WORDS, 2)).join(' ');
const OUTLETS = Array.from({ length: 60 }, (_, at) => `The ${WORDS[at]}`);

export interface Invented {
  readonly article: ArchivedArticle;
  readonly statements: readonly StatementRecord[];
}

/** @param ids first the most frequent */
function invented(at: number, of: number, ids: readonly string[]): Invented {
  const date = new Date(Date.UTC(2008, 0, 1) + (((at * 7_919) % of) / of) * 6_500 * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const mentions = [...new Set(Array.from({ length: 4 + Math.floor(random() * 12) }, () => skewed(ids, 4)))];
  const source = {
    url: `https://paper${at % 60}.example/${date}/${at}`,
    title: sentence(8),
    publisher: OUTLETS[at % 60] ?? '',
  };
  const text = sentence(60);
  return {
    article: {
      ...source,
      date,
      language: 'en',
      mentions,
      readAt: `${date}T08:00:00.000Z`,
      terms: termsOf(source.title, `${text} ${text}`),
      print: printOf(text),
    },
    statements: Array.from({ length: 3 }, () => ({
      speaker: skewed(mentions, 2),
      text: sentence(14 + Math.floor(random() * 30)),
      form: 'direct' as const,
      date,
      language: 'en',
      source,
      about: [...new Set([skewed(mentions, 1), skewed(mentions, 1)])],
    })),
  };
}

/** What the lists will have of the records that were filled in. */
const lists = new GatheredLists();

/** Puts the articles `from` to `to` of `of`, with three statements each, into the archive. */
export async function fill(from: number, to: number, of: number, ids: readonly string[]): Promise<void> {
  const db = await openArchiveDb();
  const tx = db.transaction(['articles', 'statements'], 'readwrite', { durability: 'relaxed' });
  for (let at = from; at < to; at++) {
    const { article, statements } = invented(at, of, ids);
    // The keys they will get in an empty archive.
    const keys = statements.map((_, nth) => at * statements.length + nth + 1);
    const record = storedArticle(article, { statements: keys });
    void tx.objectStore('articles').put(record, at + 1);
    lists.addArticle(at + 1, article);
    for (const [nth, key] of keys.entries()) {
      const statement = statements[nth];
      if (statement === undefined) continue;
      const { speaker, text, source } = statement;
      void tx
        .objectStore('statements')
        .put({ ...statement, sources: [source], same: sameWords(speaker, text) }, key);
      lists.addStatement(key, statement);
    }
  }
  await tx.done;
  db.close();
}

/** Once all records are there. */
export async function finish(): Promise<void> {
  const db = await openArchiveDb();
  const rows = lists.rows();
  for (let done: boolean | undefined = false; !done; ) {
    const tx = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
    for (let nth = 0; nth < 5_000; nth++) {
      const next = rows.next();
      done = next.done;
      if (next.done) break;
      void tx.store.put(next.value[1], next.value[0]);
    }
    await tx.done;
  }
  const tx = db.transaction('counts', 'readwrite', { durability: 'relaxed' });
  for (const [name, count] of lists.counts) void tx.store.put(count, name);
  await tx.done;
  db.close();
}

/** Keeps a hundred more than `of`, one by one, as reading does. @returns milliseconds of the middle one */
export async function keepMore(of: number, ids: readonly string[]): Promise<number> {
  const db = await openArchiveDb();
  const times: number[] = [];
  for (let at = 0; at < 100; at++) {
    const { article, statements } = invented(of + at, of, ids);
    const began = performance.now();
    await keepArticle(db, article, statements);
    times.push(performance.now() - began);
  }
  db.close();
  return times.sort((a, b) => a - b)[50] ?? 0;
}

export const filler = { fill, finish, keepMore };
export type Filler = typeof filler;
Reflect.set(globalThis, 'filler', filler);
