/** A small pack of invented and real facts that exercises every section. */
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../../src/model/entity.ts';
import { buildPack } from '../../src/pack/write.ts';

export const info: PackInfo = {
  id: 'sample',
  title: 'Sample',
  version: '1.2.3',
  licence: 'CC0-1.0',
  attribution: 'nobody',
  languages: ['de', 'en'],
};

export const entities: Entity[] = [
  {
    id: 'Q7747',
    kind: 'person',
    names: { de: ['Wladimir Putin'], en: ['Vladimir Putin', 'Putin'], ru: ['Владимир Путин', 'Путин'] },
    description: { de: 'russischer Politiker' },
    roles: [
      {
        title: { de: 'Präsident' },
        office: 'head-of-state',
        country: 'RU',
        from: '2012-05-07',
        to: null,
        source: 'https://www.wikidata.org/wiki/Q7747',
      },
    ],
    country: 'RU',
    prominence: 220,
  },
  {
    id: 'Q15031',
    kind: 'person',
    names: { de: ['Xi Jinping', 'Xi'], zh: ['习近平'] },
    roles: [{ title: { de: 'Staatspräsident' }, office: 'head-of-state', country: 'CN', from: '2013-03-14' }],
    prominence: 212,
  },
  {
    id: 'Q1065',
    kind: 'organisation',
    names: { de: ['Vereinte Nationen', 'UN'], en: ['United Nations'] },
    prominence: 240,
  },
  {
    id: 'Q37470',
    kind: 'organisation',
    names: { de: ['Weltsicherheitsrat'] },
    partOf: ['Q1065'],
    prominence: 150,
  },
  { id: 'Q7556952', kind: 'person', names: { de: ['Song Tao'], zh: ['宋涛'] }, prominence: 11 },
  { id: 'Q148', kind: 'other', names: { de: ['China'], en: ['China'] }, prominence: 300 },
  { id: 'sample:anna', kind: 'person', names: { und: ['Anna Beispiel', 'Öznur Grün'] } },
];

export const statements: StatementRecord[] = [
  {
    speaker: 'Q7747',
    text: 'Ein zweiter Satz.',
    form: 'indirect',
    date: '2020-02-02',
    source: { url: 'https://example.org/b' },
  },
  {
    speaker: 'Q7747',
    text: 'Ein erster Satz.',
    form: 'direct',
    date: '2019-01-01',
    language: 'de',
    source: { url: 'https://example.org/a', title: 'A', publisher: 'B' },
    about: ['Q15031'],
  },
  {
    speaker: 'Q15031',
    text: 'Ein dritter Satz.',
    form: 'reported',
    source: { url: 'https://example.org/c' },
  },
];

export const articles: ArticleRecord[] = [
  {
    url: 'https://example.org/a',
    title: 'A',
    publisher: 'B',
    date: '2019-01-02',
    language: 'de',
    mentions: ['Q7747', 'Q15031'],
  },
  {
    url: 'https://example.org/b',
    title: 'B',
    date: '2020-01-02',
    mentions: ['Q15031', 'Q404'],
    summary: 'Kurz.',
  },
];

export function samplePack(): Promise<Uint8Array> {
  return buildPack({ info, entities, statements, articles });
}
