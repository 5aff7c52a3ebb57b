import { describe, expect, it } from 'vitest';
import { joinedSources, type SaidFilter, said } from '../../src/archive/person.ts';
import type { StatementRecord } from '../../src/model/entity.ts';

const record = (text: string, more: Partial<StatementRecord> = {}): StatementRecord => ({
  speaker: 'Q1',
  text,
  form: 'direct',
  source: { url: `https://a.example/${encodeURIComponent(text)}`, publisher: 'A' },
  ...more,
});
const all: SaidFilter = { query: '', topic: null, outlet: null, year: null };
const b = { url: 'https://www.b.example/x' };
const records = joinedSources(
  [record('The harbour stays open all winter', { date: '2020-05-01', about: ['Q2'] })],
  [
    record('The harbour stays open all winter.', { date: '2020-05-03', source: b, sources: [b] }),
    record('Fish is dear', { date: '2021', about: ['Q2', 'Q3'], source: b }),
    record('Nobody knows when'),
  ],
);

describe('what somebody said', () => {
  it('is there once, with the sources of packs and archive', () => {
    expect(records).toHaveLength(3);
    expect(records[0]?.record.sources?.map(({ url }) => url)).toEqual([
      'https://a.example/The%20harbour%20stays%20open%20all%20winter',
      b.url,
    ]);
  });
  it('comes newest first and is counted by year, outlet and topic', () => {
    const { matching, years, outlets, topics } = said(records, all);
    expect(matching.map(one => one.record.text)).toEqual([
      'Fish is dear',
      'The harbour stays open all winter',
      'Nobody knows when',
    ]);
    expect(years).toEqual([
      { key: '2020', count: 1 },
      { key: '2021', count: 1 },
    ]);
    expect(outlets).toEqual([
      { key: 'A', count: 2 },
      { key: 'b.example', count: 2 },
    ]);
    expect(topics[0]).toEqual({ key: 'Q2', count: 2 });
  });
  it('is searched by beginnings of words and narrowed by each choice; a choice’s own list keeps the others', () => {
    expect(said(records, { ...all, query: 'harb WINT' }).matching).toHaveLength(1);
    expect(said(records, { ...all, query: 'arbour' }).matching).toHaveLength(0);
    const { matching, years, topics } = said(records, { ...all, year: '2021' });
    expect(matching.map(one => one.record.text)).toEqual(['Fish is dear']);
    expect(years).toHaveLength(2);
    expect(topics.map(({ key }) => key)).toEqual(['Q2', 'Q3']);
    expect(said(records, { ...all, outlet: 'b.example', topic: 'Q2' }).matching).toHaveLength(2);
  });
});
