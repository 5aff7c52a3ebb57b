import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** Form, speaker and words of each statement. */
const said = (text: string): readonly string[] =>
  told('en', text).map(statement => `${statement.form} ${statement.speaker ?? '?'}: ${statement.words}`);

describe('who says it', () => {
  it.each([
    ['Ann Berg, who said the port was shut, left.', ['indirect Ann Berg: the port was shut']],
    ['Ann Berg, 34, who said the port was shut, left.', ['indirect Ann Berg: the port was shut']],
    ['The police arrested Per Roth, who said he was innocent.', ['indirect Per Roth: he was innocent']],
    ['The mayor of Lund, who said it was late, left.', ['indirect The mayor of Lund: it was late']],
    [
      'Roth said he was glad and claimed the numbers were up.',
      ['indirect Roth: he was glad', 'indirect Roth: the numbers were up'],
    ],
    [
      'When the port first confirmed the leak on May 3 it said nobody was hurt.',
      ['indirect it: nobody was hurt'],
    ],
    [
      'The port, the former state mines, which reported a rise in profit, said it was to be sold.',
      ['indirect The port, the former state mines, which reported a rise in profit: it was to be sold'],
    ],
    [
      'Last week the group called for a march.',
      ['reported the group: Last week the group called for a march.'],
    ],
    // Nobody in the text.
    ['I thought the bag would burst.', []],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('what was said', () => {
  it.each([
    ['He asked if the boat would sail.', ['indirect He: if the boat would sail']],
    ['She posted a note, asking if anybody was there.', ['indirect She: if anybody was there']],
    ['Melber questions why the port was shut.', ['indirect Melber: why the port was shut']],
    ['Berg called him a liar.', ['reported Berg: Berg called him a liar.']],
    ['Berg called her mother on Monday.', []],
    ["'We won the players' cup,' said Berg.", ["direct Berg: 'We won the players' cup,'"]],
    ["He sang with Guns 'N' Lace in the '90s. 'We won,' he said.", ["direct he: 'We won,'"]],
    ["The players' union and the dockers' club left.", []],
    [
      'Berg said to reporters after the meeting that the port would close.',
      ['indirect Berg: that the port would close'],
    ],
    ['The owners pledged to the council they would pay.', ['indirect The owners: they would pay']],
    [
      'The mayor said it was the biggest fire in the U.S. Last year it burned again.',
      ['indirect The mayor: it was the biggest fire in the U.S.'],
    ],
    [
      'A wave hit the pier in Lund, local authorities said on Sunday morning.',
      ['indirect local authorities: A wave hit the pier in Lund'],
    ],
    ['The port said over 2,600 people had come.', ['indirect The port: over 2,600 people had come']],
    ['She said the plan was good but did not say why.', ['indirect She: the plan was good']],
    [
      'It was rare, because according to the bank, the average price was low.',
      ['indirect the bank: the average price was low'],
    ],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});
