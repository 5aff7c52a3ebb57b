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
    ['“And then the boat turned over," said Berg.', ['direct | Berg | “And then the boat turned over,"']],
    [
      'The agency warned people to stay away from old piers that contained oil.',
      ['indirect | The agency | to stay away from old piers that contained oil'],
    ],
    [
      'The mix, say economists, marks a journey into open water.',
      ['indirect | economists | The mix … marks a journey into open water'],
    ],
    ['The pier, said the mayor, would be sold.', ['indirect | the mayor | The pier … would be sold']],
    [
      'Berg, the port’s director, disputes that the pier is as old as it seems.',
      ['indirect | Berg, the port’s director | that the pier is as old as it seems'],
    ],
    [
      'They called Lund a “cheat of a town,” and claim that nobody lives there.',
      ['direct | They | “cheat of a town,”', 'indirect | They | that nobody lives there'],
    ],
    [
      'About 3 in 10 voters say that the port is badly run, while about 2 in 10 say it is run well.',
      [
        'indirect | About 3 in 10 voters | that the port is badly run',
        'indirect | about 2 in 10 | it is run well',
      ],
    ],
    [
      'Roth’s sister, Pia Roth, recently told a court she “really wanted” Berg to stay in office.',
      ['indirect | Roth’s sister, Pia Roth | she “really wanted” Berg to stay in office'],
    ],
    [
      'Brokers said past remarks from the bank, however, added weight to the rumor.',
      ['indirect | Brokers | past remarks from the bank, however, added weight to the rumor'],
    ],
    [
      'The mayor announced the new taxes on Monday after she said that talks had failed.',
      ['indirect | she | that talks had failed'],
    ],
    [
      'They are rumors and we were not commenting on rumors, spokesman Per Roth told reporters.',
      ['indirect | spokesman Per Roth | They are rumors and we were not commenting on rumors'],
    ],
    [
      'According to the clerk, the mayor once wrote: “A port is like a knife, it may help or hurt.”',
      ['direct | the mayor | “A port is like a knife, it may help or hurt.”'],
    ],
    [
      'To save power, the officials said, the port switched to lamps that burn low, “so they cannot blind anyone,” Ms. Berg said.',
      [
        'indirect | the officials | To save power … the port switched to lamps that burn low',
        'direct | Ms. Berg | “so they cannot blind anyone,”',
      ],
    ],
    [
      'He says the fish are getting more attention, but old knowledge is being dismissed as magic.',
      ['indirect | He | the fish are getting more attention, but old knowledge is being dismissed as magic'],
    ],
    [
      'Harbor police says raid lasted 25 minutes, says it found nothing',
      ['indirect | Harbor police | raid lasted 25 minutes', 'indirect | Harbor police | it found nothing'],
    ],
    [
      'Covering a mile of ice, Berg told me, would cost two million a year.',
      ['indirect | Berg | Covering a mile of ice … would cost two million a year'],
    ],
    [
      'The plan was branded a “disgrace” by Ann Berg, the mayor.',
      ['direct | Ann Berg, the mayor | “disgrace”'],
    ],
    [
      'The mayor, Ann Berg, has issued the following statement:\n\n“They will be found.\n\n"The council has asked for help.”',
      ['direct | The mayor, Ann Berg | “They will be found.\n\n"The council has asked for help.”'],
    ],
    [
      'Berg said Roth told her: “We will sell it soon.”',
      ['indirect | Berg | Roth told her: “We will sell it soon.”'],
    ],
    [
      'A teacher at a school where a boy was hurt has branded the riot a ‘shame for us all’.',
      ['direct | A teacher at a school where a boy was hurt | ‘shame for us all’'],
    ],
    ['He described the acts of “hostile” forces as a form of “terror”.', ['direct | He | “terror”']],
    [
      'May 4, 1960: “In honor of the brave, this wall was built.”',
      ['direct | ? | “In honor of the brave, this wall was built.”'],
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
    'He came back to Lund, the club that revealed, before the end of his career, a plan.',
    'We’re told that we show our true face in the dark.',
    'The bank might have suggested that it would pay.',
    '‘We need to rest’\n\nThe town is quiet.',
  ])('%s', text => {
    expect(said(text)).toEqual([]);
  });
});
