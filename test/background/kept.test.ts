import { describe, expect, it } from 'vitest';
import { byWeight, statementsIn } from '../../src/background/kept.ts';
import type { Mention, Statement } from '../../src/model/reading.ts';

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
});
