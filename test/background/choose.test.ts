import { describe, expect, it } from 'vitest';
import { chooseRelated, chooseStatements, type Here } from '../../src/background/choose.ts';
import type { ArticleRecord, StatementRecord } from '../../src/model/entity.ts';

const here: Here = {
  url: 'https://a.example/here',
  title: 'Here',
  published: '2020-07-24',
  context: ['Q1', 'Q2', 'Q3'],
  entity: 'Q1',
};
const said = (text: string, more: Partial<StatementRecord> = {}) => ({
  record: {
    speaker: 'Q1',
    text,
    form: 'direct' as const,
    source: { url: `https://b.example/${text}` },
    ...more,
  },
  from: 'pack' as const,
});
const article = (title: string, mentions: string[], more: Partial<ArticleRecord> = {}) => ({
  record: { url: `https://b.example/${title}`, title, mentions, ...more },
  from: 'archive' as const,
});

describe('chooseStatements', () => {
  it('puts first what is about others on this page, then the newest, and what came later last', () => {
    const chosen = chooseStatements(
      [
        said('old', { date: '2001-01-01' }),
        said('newer', { date: '2019-01-01' }),
        said('about Q2', { date: '2005-01-01', about: ['Q2'] }),
        said('later', { date: '2022-01-01', about: ['Q2'] }),
      ],
      here,
      10,
    );
    expect(chosen.map(s => s.record.text)).toEqual(['about Q2', 'newer', 'old', 'later']);
  });
  it('leaves out this page and repeats the same words once', () => {
    const chosen = chooseStatements(
      [said('Yes.'), said('yes!'), said('No', { source: { url: here.url } })],
      here,
      10,
    );
    expect(chosen.map(s => s.record.text)).toEqual(['Yes.']);
  });
});

describe('chooseRelated', () => {
  it('ranks by rare people in common, then by nearness in time, without the page itself', () => {
    const chosen = chooseRelated(
      [
        article('only common', ['Q1', 'Q2'], { date: '2020-07-23' }),
        article('also common', ['Q1', 'Q2'], { date: '2010-01-01' }),
        article('rare', ['Q1', 'Q3'], { date: '1999-01-01' }),
        article('here!', ['Q1', 'Q2', 'Q3'], { url: 'https://mirror.example/here' }),
        { record: { url: here.url, title: 'here', mentions: ['Q1', 'Q2', 'Q3'] }, from: 'archive' },
      ],
      here,
      10,
    );
    expect(chosen.map(r => r.article.record.title)).toEqual(['rare', 'only common', 'also common']);
    expect(chosen[0]?.shared).toEqual(['Q1', 'Q3']);
  });
});
