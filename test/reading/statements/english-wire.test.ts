import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** "form | speaker | words" of each statement. */
const said = (text: string): readonly string[] =>
  told('en', text).map(({ form, speaker, words }) => `${form} | ${speaker ?? '?'} | ${words}`);

describe('whose words a sentence of an agency report gives', () => {
  it.each([
    [
      'Guards told the family they had refused the permit, which lets visitors stay for a week, said his sister Ann Berg.',
      [
        'indirect | his sister Ann Berg | Guards told the family they had refused the permit, which lets visitors stay for a week',
      ],
    ],
    [
      '"People cheered, as if they were saying, \'Welcome home,"\' Ann Berg said.',
      ['direct | Ann Berg | "People cheered, as if they were saying, \'Welcome home,"'],
    ],
    [
      'Roth fired back, calling Berg a "cheat" and a "clown," among other insults.',
      ['direct | Roth | "cheat"', 'direct | Roth | "clown,"'],
    ],
    [
      'Roth, a spokesman for the port, confirmed Tuesday that the ship was held, but would not discuss the reasons.',
      ['indirect | Roth, a spokesman for the port | that the ship was held'],
    ],
    [
      'Roth confirmed Tuesday that the ship was held, but declined to give details.',
      ['indirect | Roth | that the ship was held'],
    ],
    [
      'The two have quarreled since she announced last month that the harbor chief, whose job had been in doubt, would stay on.',
      ['indirect | she | that the harbor chief, whose job had been in doubt, would stay on'],
    ],
    [
      'An engineer who was also present at the launch denied a report that he had blamed his colleague.',
      [
        'reported | An engineer who was also present at the launch | An engineer who was also present at the launch denied a report that he had blamed his colleague.',
      ],
    ],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('what an agency report does not say', () => {
  it.each([
    'The floods of May 4, 2001, revealed grave gaps.',
    'The floods revealed grave gaps in how well rescuers were able to reach villages.',
    'Roth flew north, hoping to see his sister, where her son had found work.',
    "A guard opened the hall, where the mayor's deputy, Ann Berg, and the mayor's rival, Per Roth, recalled her early years.",
  ])('%s', text => {
    expect(said(text)).toEqual([]);
  });
});
