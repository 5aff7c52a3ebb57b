import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

const said = (text: string): readonly string[] =>
  told('en', text).map(statement => `${statement.form} ${statement.speaker ?? '?'}: ${statement.words}`);

describe('direct speech in English', () => {
  it('finds the speaker behind and before the words', () => {
    expect(said('“We are ready,” Ann Berg said on Monday.')).toEqual(['direct Ann Berg: “We are ready,”']);
    expect(said('“We are ready,” said Ann Berg, who runs the port.')).toEqual([
      'direct Ann Berg, who runs the port: “We are ready,”'.replace(', who runs the port', ''),
    ]);
    expect(said('Ann Berg said: “We are ready.”')).toEqual(['direct Ann Berg: “We are ready.”']);
    expect(said('"We are ready," Ann Berg, a lawyer for the port, told the court.')).toEqual([
      'direct Ann Berg, a lawyer for the port: "We are ready,"',
    ]);
  });

  it('joins two pieces of one sentence and keeps two sentences apart', () => {
    expect(said('“The offer,” she added, “is still on the table.”')).toEqual([
      'direct she: “The offer,” … “is still on the table.”',
    ]);
    expect(said('“We won,” he said. “It was hard.”')).toEqual([
      'direct he: “We won,”',
      'direct he: “It was hard.”',
    ]);
  });

  it('keeps a quotation over paragraphs together', () => {
    expect(said('Ann Berg said: “We start now.\n\n“It will be fine.” She left.')).toEqual([
      'direct Ann Berg: “We start now.\n\n“It will be fine.”',
    ]);
  });

  it('gives partial quotations their speaker and leaves titles alone', () => {
    expect(said('Berg called the plan “a gift to the truckers.”')).toEqual([
      'direct Berg: “a gift to the truckers.”',
    ]);
    expect(said('A film about the port, “Quiet Waters,” opens next week.')).toEqual([]);
  });
});

describe('indirect speech in English', () => {
  it.each([
    ['The minister said that talks would go on.', 'The minister', 'that talks would go on'],
    ['The minister said talks would go on.', 'The minister', 'talks would go on'],
    ['The minister told reporters that talks would go on.', 'The minister', 'that talks would go on'],
    ['The minister told reporters on Friday talks would go on.', 'The minister', 'talks would go on'],
    ['Talks will go on, the minister said.', 'the minister', 'Talks will go on'],
    ['Talks will go on, said the minister.', 'the minister', 'Talks will go on'],
    [
      'According to the harbor police, two boats were damaged.',
      'the harbor police',
      'two boats were damaged',
    ],
    [
      'Two boats were damaged, according to the harbor police.',
      'the harbor police',
      'Two boats were damaged',
    ],
    ['A spokesman, meanwhile, said the port would close.', 'A spokesman', 'the port would close'],
    [
      'The mayor, who took office in May, promised to cut the tax.',
      'The mayor, who took office in May',
      'to cut the tax',
    ],
    ['The paper quoted Ann Berg as saying the port was safe.', 'Ann Berg', 'the port was safe'],
  ])('%s', (text, speaker, words) => {
    expect(told('en', text).map(({ form, speaker: who, words: what }) => [form, who, what])).toEqual([
      ['indirect', speaker, words],
    ]);
  });

  it('cuts the reporter out of the middle', () => {
    expect(said('The port, he said, will need a second gate.')).toEqual([
      'indirect he: The port … will need a second gate',
    ]);
  });

  it('does not give a listener the words', () => {
    expect(said('Asked what he thought about the port, Berg left.')).toEqual([]);
    expect(said('The report runs to 300 pages.')).toEqual([]);
    expect(said('The rate fell by less than predicted by economists.')).toEqual([]);
  });
});

describe('reported acts in English', () => {
  it.each(['Critics accused the governor of wasting money.', 'The union called for a public inquiry.'])(
    '%s',
    text => {
      expect(told('en', text)).toEqual([
        { form: 'reported', words: text, speaker: expect.any(String), cue: expect.any(String) },
      ]);
    },
  );
});
