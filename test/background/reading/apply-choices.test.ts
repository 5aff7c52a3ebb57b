import { describe, expect, it } from 'vitest';
import { applyChoices, choiceKey, settlesUnknown } from '../../../src/background/reading/apply-choices.ts';
import type { Choice, Ruling } from '../../../src/model/choice.ts';
import type { Mention, Reading, Statement, Unknown, Via } from '../../../src/model/reading.ts';

const text = 'Karl Huber kam. Huber sagte, es sei spät. Rita Moll widersprach. Karl Hubers Hut lag da.';

function mention(words: string, entity: string, via: Via = 'name', from = 0): Mention {
  const start = text.indexOf(words, from);
  return {
    start,
    end: start + words.length,
    text: words,
    entity,
    kind: 'person',
    via,
    confidence: 0.5,
    candidates: [
      [entity, 0.5],
      ['Q9', 0.3],
    ],
  };
}

function unknown(words: string): Unknown {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, kind: 'person', similar: ['Q7'] };
}

function statement(words: string, speaker: Statement['speaker']): Statement {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, form: 'indirect', cue: null, speaker };
}

const full = mention('Karl Huber', 'Q1');
const short = mention('Huber', 'Q1', 'short', 14);
const genitive = mention('Karl Hubers', 'Q1', 'name', 40);
const reading: Reading = {
  language: 'de',
  published: null,
  text,
  mentions: [full, short, genitive],
  unknowns: [unknown('Hut'), unknown('Rita Moll')],
  statements: [
    statement('es sei spät', { span: [short.start, short.end], entity: 'Q1' }),
    statement('Rita Moll widersprach', {
      span: [text.indexOf('Rita'), text.indexOf('Rita') + 9],
      unknown: 1,
    }),
  ],
};

function choice(surface: string, ruling: Ruling, page: string | null = null): Choice {
  return {
    key: choiceKey(page, surface, ruling),
    surface,
    ruling,
    page,
    name: null,
    at: '2026-11-23T05:00:00Z',
  };
}
const is = (id: string): Ruling => ({ type: 'entity', id, kind: 'person' });

describe('choices applied to a reading', () => {
  it('change nothing when there are none, or none of these names', () => {
    expect(applyChoices(reading, [])).toBe(reading);
    expect(applyChoices(reading, [choice('Rudi Kern', is('Q4'))])).toEqual(reading);
  });

  it('give a name to the one who was chosen; its genitive, its short form and its speaker follow', () => {
    const after = applyChoices(reading, [choice('Karl Huber', is('Q9'))]);
    expect(after.mentions.map(m => [m.text, m.entity, m.confidence])).toEqual([
      ['Karl Huber', 'Q9', 1],
      ['Huber', 'Q9', 1],
      ['Karl Hubers', 'Q9', 1],
    ]);
    expect(after.statements[0]?.speaker).toMatchObject({ entity: 'Q9' });
    // So that the reader can choose again.
    expect(after.mentions[0]?.candidates.map(([id]) => id)).toEqual(['Q9', 'Q1']);
    expect(after.unknowns).toEqual(reading.unknowns);
  });

  it('leave a short form alone when only some of its full names were given away', () => {
    const other = { ...mention('Rita Moll', 'Q1'), text: 'Rita Moll' };
    const mixed = { ...reading, mentions: [full, short, other], unknowns: [], statements: [] };
    const after = applyChoices(mixed, [choice('Karl Huber', is('Q9'))]);
    expect(after.mentions.map(m => m.entity)).toEqual(['Q9', 'Q1', 'Q1']);
  });

  it('of the page overrule those for everywhere, in whatever order they come', () => {
    const both = [choice('Karl Huber', is('Q2'), 'https://a.example/'), choice('Karl Huber', is('Q9'))];
    for (const choices of [both, [...both].reverse()])
      expect(applyChoices(reading, choices).mentions[0]?.entity).toBe('Q2');
  });

  it('of an unknown hold for the parts of the name as well', () => {
    const unknowns = [unknown('Rita Moll'), { ...unknown('Moll'), fullName: 'Rita Moll' }];
    const after = applyChoices({ ...reading, mentions: [], unknowns, statements: [] }, [
      choice('Rita Moll', is('Q7')),
    ]);
    expect(after.mentions.map(m => [m.text, m.entity, m.via])).toEqual([
      ['Rita Moll', 'Q7', 'name'],
      ['Moll', 'Q7', 'short'],
    ]);
  });

  it('say who an unknown is, or do not', () => {
    expect(settlesUnknown(reading, [choice('Rita Moll', is('Q7'))])).toBe(true);
    expect(settlesUnknown(reading, [choice('Rita Moll', { type: 'no-name' })])).toBe(false);
    expect(settlesUnknown(reading, [choice('Karl Huber', is('Q9'))])).toBe(false);
  });

  it('make an unknown somebody, and keep the speakers of the other unknowns right', () => {
    const settled = applyChoices(reading, [choice('Rita Moll', is('Q7'))]);
    expect(settled.unknowns.map(u => u.text)).toEqual(['Hut']);
    expect(settled.mentions.map(m => m.text)).toEqual(['Karl Huber', 'Huber', 'Rita Moll', 'Karl Hubers']);
    expect(settled.statements[1]?.speaker).toMatchObject({ entity: 'Q7' });
    const without = applyChoices(reading, [choice('Hut', { type: 'no-name' })]);
    expect(without.unknowns.map(u => u.text)).toEqual(['Rita Moll']);
    expect(without.statements[1]?.speaker).toMatchObject({ unknown: 0 });
  });

  it('take away what is no name, and its speaker is a word of the text then', () => {
    const after = applyChoices(reading, [
      choice('Huber', { type: 'no-name' }),
      choice('Rita Moll', { type: 'no-name' }),
    ]);
    expect(after.mentions.map(m => m.text)).toEqual(['Karl Huber', 'Karl Hubers']);
    expect(after.statements.map(s => s.speaker)).toEqual([
      { span: [short.start, short.end], text: 'Huber' },
      { span: expect.anything(), text: 'Rita Moll' },
    ]);
  });

  it('mute an entity under all its names', () => {
    const after = applyChoices(reading, [choice('Huber', { type: 'mute', id: 'Q1' })]);
    expect(after.mentions).toEqual([]);
    expect(after.unknowns).toHaveLength(2);
  });
});

describe('the key of a choice', () => {
  it('is one for a name and page, however its spaces are written', () => {
    expect(choiceKey(null, 'Karl\u00a0 Huber', is('Q1'))).toBe(
      choiceKey(null, 'Karl Huber', { type: 'no-name' }),
    );
    expect(choiceKey(null, 'Karl Huber', is('Q1'))).not.toBe(
      choiceKey('https://a.example/', 'Karl Huber', is('Q1')),
    );
    expect(choiceKey(null, 'Karl Huber', is('Q1'))).not.toBe(
      choiceKey(null, 'Karl Huber', { type: 'mute', id: 'Q1' }),
    );
  });
});
