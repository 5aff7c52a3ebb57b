import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** "form | speaker | words" of each statement. */
const said = (text: string): readonly string[] =>
  told('en', text).map(({ form, speaker, words }) => `${form} | ${speaker ?? '?'} | ${words}`);

describe('a verb that no list knows', () => {
  it.each([
    ['“The pier was our shield,” he reflects, smiling at it.', 'direct | he | “The pier was our shield,”'],
    ['“We had no choice,” Berg shrugs.', 'direct | Berg | “We had no choice,”'],
    ['“Nobody told us,” the skipper sobbed.', 'direct | the skipper | “Nobody told us,”'],
    ['“That is the spirit,” laughs Ann Berg, who runs it.', 'direct | Ann Berg | “That is the spirit,”'],
    ['“You can’t,” he begins, “just walk in.”', 'direct | he | “You can’t,” … “just walk in.”'],
    ['The skipper nodded, “We had no choice.”', 'direct | The skipper | “We had no choice.”'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it.each([
    '“Hotel by the Sea,” released in 1976, sold well.',
    '“I am fine,” he pats the dog.',
    'In 2005 she released, “The Long Way.”',
    'He put it on the table.',
    'She had posted to her followers, loosely translated, “The time to fight is over.”',
  ])('but not: %s', text => {
    expect(said(text)).toEqual([]);
  });
});

describe('whose words they are, and where they end', () => {
  it.each([
    [
      '“We will rebuild,” the mayor, Ann Berg, said on Monday, “and we will rebuild better.”',
      'direct | the mayor, Ann Berg | “We will rebuild,” … “and we will rebuild better.”',
    ],
    [
      'The port will close, according to figures that minister Roth will present on Friday.',
      'indirect | figures | The port will close',
    ],
    [
      'A docker hit his boss according to a reporter who joined them.',
      'indirect | a reporter | A docker hit his boss',
    ],
    ['According to Ann Berg, 34, trade has grown.', 'indirect | Ann Berg | trade has grown'],
    ['The mother of three says she is late.', 'indirect | The mother of three | she is late'],
    [
      'A source close to the talks said a deal was near.',
      'indirect | A source close to the talks | a deal was near',
    ],
    [
      'The chief of staff has over the past months repeatedly warned that ships are misused.',
      'indirect | The chief of staff | that ships are misused',
    ],
    [
      'He pointed to the day when an owner claimed the dockers were thieves.',
      'indirect | an owner | the dockers were thieves',
    ],
    [
      'He reminded an audience of owners from trade and industry that safety is essential.',
      'indirect | He | that safety is essential',
    ],
    [
      'Aziz repeated it, stating that the port is misused and warned against more raids.',
      'indirect | Aziz | that the port is misused',
    ],
    [
      'Roth said the union was a target, and blamed a rival for the strike.',
      'indirect | Roth | the union was a target',
    ],
    [
      'She says, apart from the noise, the boats were a blessing.',
      'indirect | She | the boats were a blessing',
    ],
    [
      'LUND — After years of trouble, the port plans to close, officials said late on Monday.',
      'indirect | officials | After years of trouble, the port plans to close',
    ],
    [
      'In a statement, the company explained, no boats would run down the river.',
      'indirect | the company | no boats would run down the river',
    ],
    [
      'At the trial, she did not deny it, but said it was petty to ask.',
      'indirect | she | it was petty to ask',
    ],
    [
      'Buyers believe that Berg, along with other writers, is fair.',
      'indirect | Buyers | that Berg, along with other writers, is fair',
    ],
    [
      'In another tweet in which Roth links to a story, Roth states, “Some people are strange.”',
      'direct | Roth | “Some people are strange.”',
    ],
    [
      'Residents of Upper Mill, Lower Mill and Easton say they live in fear.',
      'indirect | Residents of Upper Mill, Lower Mill and Easton | they live in fear',
    ],
    [
      'Berg has questioned the union, calling it a “paper tiger”, and has left.',
      'direct | Berg | “paper tiger”',
    ],
    [
      'Berg said since the day they left the town, he was afraid.',
      'indirect | Berg | since the day they left the town, he was afraid',
    ],
    ['Berg said after the meeting he was afraid.', 'indirect | Berg | he was afraid'],
    [
      '“I have started everyone off well,” she told a channel afterwards, and that proved to be the case.',
      'direct | she | “I have started everyone off well,”',
    ],
    [
      'According to data from the bank, the worth of families reached 800 euros in May, a rise of 6%.',
      'indirect | data from the bank | the worth of families reached 800 euros in May, a rise of 6%',
    ],
    [
      'According to Ann Berg, head of the union, the plan was dead.',
      'indirect | Ann Berg, head of the union | the plan was dead',
    ],
    ['He is also alleging that someone came in.', 'indirect | He | that someone came in'],
    [
      '"This shows the wish for a certain life", highlights Ann Berg.',
      'direct | Ann Berg | "This shows the wish for a certain life"',
    ],
    [
      'It was unclear, he said, whether the boat would sail.',
      'indirect | he | It was unclear … whether the boat would sail',
    ],
    ['As Berg put it, “We lost the town.”', 'direct | Berg | “We lost the town.”'],
    ['But, she says, she had no choice.', 'indirect | she | she had no choice'],
    ['He then said he “couldn’t believe it”.', 'indirect | He | he “couldn’t believe it”'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it.each([
    'They cautioned against a plan that intends to build a pipeline along the coast.',
    'Five key policies announced in the speech.',
    'Phil and Rebecca have a son called Ronnie.',
    'It is one of a few states where a partner can be sued by the other.',
    'Berg, 75, is known as the leading expert, called on by many.',
  ])('nothing is said in: %s', text => {
    expect(said(text)).toEqual([]);
  });

  it('a year has no voice', () => {
    expect(said('1925-40: “Head coach of the club from 1925 to 1940.”')).toEqual([
      'direct | ? | “Head coach of the club from 1925 to 1940.”',
    ]);
  });
});
