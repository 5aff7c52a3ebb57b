import { describe, expect, it } from 'vitest';
import type { Here } from '../../src/archive/here.ts';
import { chooseRelated } from '../../src/archive/related.ts';
import { chooseStatements } from '../../src/archive/worth.ts';
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
        ...Array.from({ length: 20 }, (_, at) =>
          article(`common ${at}`, ['Q1', 'Q2'], { date: '1980-01-01' }),
        ),
        article('rare', ['Q1', 'Q3'], { date: '1999-01-01' }),
        article('here!', ['Q1', 'Q2', 'Q3'], { url: 'https://mirror.example/here' }),
        { record: { url: here.url, title: 'here', mentions: ['Q1', 'Q2', 'Q3'] }, from: 'archive' },
      ],
      here,
      10,
    );
    expect(chosen.map(r => r.article.record.title).slice(0, 3)).toEqual([
      'rare',
      'only common',
      'also common',
    ]);
    expect(chosen[0]?.shared).toEqual(['Q1', 'Q3']);
  });
});

describe('worth reading', () => {
  it('never two of the same words', () => {
    const words = 'We will open the harbour to all ships next year';
    const chosen = chooseStatements(
      [said(words), said(words.replace('harbour', 'port'), { date: '2019-01-01' }), said('Something else')],
      here,
      10,
    );
    expect(chosen).toHaveLength(2);
  });
  it('is spread over outlets and time', () => {
    const of = (publisher: string, at: number) =>
      said(`${publisher} has number ${at}`, {
        date: publisher === 'A' ? `2020-07-0${at}` : '2020-05-01',
        source: { url: `https://${publisher}.example/${at}`, publisher },
      });
    const chosen = chooseStatements([of('A', 1), of('A', 2), of('A', 3), of('B', 1)], here, 2);
    expect(chosen.map(s => s.record.source.publisher)).toEqual(['A', 'B']);
  });
  it('is what has the page’s topic before what is new', () => {
    const page = { ...here, title: 'Fishing quotas fall again' };
    const chosen = chooseStatements(
      [
        said('The museum opens soon', { date: '2020-07-20' }),
        said('These fishing quotas ruin us', { date: '2011-01-01' }),
      ],
      page,
      2,
    );
    expect(chosen[0]?.record.text).toContain('quotas');
  });
});

describe('related', () => {
  it('joins mirrors of an article by its text', () => {
    const print = Array.from({ length: 16 }, (_, at) => at + 1);
    const chosen = chooseRelated(
      [
        { ...article('one', ['Q1', 'Q2']), record: { ...article('one', ['Q1', 'Q2']).record, print } },
        { ...article('same', ['Q1', 'Q2']), record: { ...article('same', ['Q1', 'Q2']).record, print } },
      ],
      here,
      10,
    );
    expect(chosen).toHaveLength(1);
  });
});
