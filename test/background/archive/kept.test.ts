import { describe, expect, it } from 'vitest';
import { byWeight, statementsIn } from '../../../src/background/archive/kept.ts';
import type { Mention, Statement } from '../../../src/model/reading.ts';

const mention = (entity: string, start: number, end: number): Mention => ({
  start,
  end,
  text: entity,
  entity,
  kind: 'person',
  via: 'name',
  confidence: 1,
  candidates: [[entity, 1]],
});
const statement = (speaker: string | null, start: number, end: number): Statement => ({
  start,
  end,
  text: `${start}–${end}`,
  form: 'indirect',
  cue: null,
  speaker: speaker === null ? null : { span: [0, 1], entity: speaker },
});

describe('what is kept of a page', () => {
  it('orders who is named by how often', () => {
    expect(byWeight({ mentions: [mention('Q1', 0, 1), mention('Q2', 2, 3), mention('Q2', 4, 5)] })).toEqual([
      'Q2',
      'Q1',
    ]);
  });

  it('keeps statements of known speakers once, with whom they are about', () => {
    const kept = statementsIn({
      text: ' '.repeat(60),
      language: 'en',
      published: null,
      mentions: [mention('Q1', 0, 2), mention('Q2', 12, 14)],
      statements: [
        statement('Q1', 10, 30),
        statement('Q1', 15, 20),
        statement('Q2', 16, 19),
        statement(null, 40, 50),
      ],
    });
    expect(kept).toEqual([
      { speaker: 'Q1', text: '10–30', form: 'indirect', about: ['Q2'] },
      { speaker: 'Q2', text: '16–19', form: 'indirect', about: [] },
    ]);
  });

  it.each([
    ['„Das wird nichts“, sagte Q1 am 5. März 2014 in Bonn.', '2020-01-01', '2014-03-05'],
    ['Am 5. März 2014 sagte Q1: „Das wird nichts“.', '2020-01-01', '2014-03-05'],
    // The day is not that of the saying: it is to come, of another sentence, or a part of what was said.
    ['„Das wird nichts“, sagte Q1 vor dem 5. März 2030.', '2020-01-01', undefined],
    ['Es begann am 5. März 2014. „Das wird nichts“, sagte Q1.', '2020-01-01', undefined],
    ['„Das wird nichts am 5. März 2014“, sagte Q1.', '2020-01-01', undefined],
  ])('dates by the day that the words of saying name: %s', (text, published, date) => {
    const start = text.indexOf('Das wird');
    const end = text.indexOf('“');
    const cue = text.indexOf('sagte');
    const name = text.indexOf('Q1');
    const said: Statement = {
      ...statement('Q1', start, end),
      text: text.slice(start, end),
      cue: [cue, cue + 5],
      speaker: { span: [name, name + 2], entity: 'Q1' },
    };
    const kept = statementsIn({ text, language: 'de', published, mentions: [], statements: [said] });
    expect(kept.map(one => one.date)).toEqual([date]);
  });
});
