import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** "form | speaker | words" of each statement. */
const said = (text: string): readonly string[] =>
  told('en', text).map(({ form, speaker, words }) => `${form} | ${speaker ?? '?'} | ${words}`);

describe('who speaks, as agencies write it', () => {
  it.each([
    [
      'However, Ann Berg, a lawyer who served in the navy and has advised two mayors, said it was unclear why the pier had sunk.',
      'indirect | Ann Berg, a lawyer who served in the navy and has advised two mayors | it was unclear why the pier had sunk',
    ],
    [
      'Divers found the wreck near the pier, the harbor delegate in Lund, Pia Roth, told journalists.',
      'indirect | the harbor delegate in Lund, Pia Roth | Divers found the wreck near the pier',
    ],
    [
      'The head of the rescue center, Omar Aziz, says the trouble with fog is that it hides rocks.',
      'indirect | The head of the rescue center, Omar Aziz | the trouble with fog is that it hides rocks',
    ],
    [
      'The report by the institute - which was paid for by the city - found that the pier was unsafe.',
      'indirect | The report by the institute - which was paid for by the city | that the pier was unsafe',
    ],
    [
      'Ann Berg, head of the dockers said: “We had no warning.”',
      'direct | Ann Berg, head of the dockers | “We had no warning.”',
    ],
    [
      '“I did nothing wrong,” said Roth in a video posted on a website.',
      'direct | Roth | “I did nothing wrong,”',
    ],
    ['“Who will pay?” Roth asked.', 'direct | Roth | “Who will pay?”'],
    ['“Is that so?” asked one of the dockers.', 'direct | one of the dockers | “Is that so?”'],
    [
      'Residents of Upper Mill say they live in fear.',
      'indirect | Residents of Upper Mill | they live in fear',
    ],
    ['All said they were in shock.', 'indirect | All | they were in shock'],
    [
      'Roth, asked whether he would resign, said he would not.',
      'indirect | Roth, asked whether he would resign | he would not',
    ],
    [
      'The mayor was attacked by an expert who warned that she had gone too far.',
      'indirect | an expert | that she had gone too far',
    ],
    [
      'The man arrested on Monday told police he was innocent.',
      'indirect | The man arrested | he was innocent',
    ],
    ['Roth took a “so what” attitude and said nobody was hurt.', 'indirect | Roth | nobody was hurt'],
    [
      'Shares fell on Monday, with analysts saying the rally was over.',
      'indirect | analysts | the rally was over',
    ],
    ['Roth resigned on Monday, saying he wanted to rest.', 'indirect | Roth | he wanted to rest'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });
});

describe('where the words begin and end', () => {
  it.each([
    ['LUND, May 3 (Agency) - The pier was unsafe, Roth said.', 'indirect | Roth | The pier was unsafe'],
    ['Roth said last week the pier was safe.', 'indirect | Roth | the pier was safe'],
    ['Roth said two years ago that he would go.', 'indirect | Roth | that he would go'],
    ['The pier will close, officials said late Thursday.', 'indirect | officials | The pier will close'],
    ['Roth said not all the boats were lost.', 'indirect | Roth | not all the boats were lost'],
    [
      'Roth said even a small leak could sink the ferry.',
      'indirect | Roth | even a small leak could sink the ferry',
    ],
    [
      'After years of trouble, the port will drop its claim, officials said.',
      'indirect | officials | After years of trouble, the port will drop its claim',
    ],
    ['But now begins the long wait, Roth said.', 'indirect | Roth | now begins the long wait'],
    [
      'It is not known, police said, how the fire began.',
      'indirect | police | It is not known … how the fire began',
    ],
    [
      'The pier was closed, police said, after a truck hit it.',
      'indirect | police | The pier was closed … after a truck hit it',
    ],
    [
      'What hurts most, they say, is that nobody called.',
      'indirect | they | What hurts most … is that nobody called',
    ],
    [
      'Roth’s aide said Roth “put the town back on the map for good.”',
      'indirect | Roth’s aide | Roth “put the town back on the map for good.”',
    ],
    [
      'She conceded “old habits of ours” made a sale unlikely.',
      'indirect | She | “old habits of ours” made a sale unlikely',
    ],
    [
      'Roth “is someone who grew up on the docks,” said Berg.',
      'indirect | Berg | Roth “is someone who grew up on the docks,”',
    ],
    [
      'Shortly after Lund said it had closed the pier, a reporter saw two boats leave.',
      'indirect | Lund | it had closed the pier',
    ],
    [
      'The cost is “a social matter, not a private one,” according to the study.',
      'indirect | the study | The cost is “a social matter, not a private one,”',
    ],
    [
      'According to analysts at the bank, combined reserves from the north, the south and the sea will last.',
      'indirect | analysts at the bank | combined reserves from the north, the south and the sea will last',
    ],
    [
      'The pier, as the mayor said on Monday, will stay closed.',
      'indirect | the mayor | The pier … will stay closed',
    ],
    [
      'He added the man, who is on leave, never offered an apology.',
      'indirect | He | the man, who is on leave, never offered an apology',
    ],
    ['“Trust but verify,” Roth said of tips that come from friends.', 'direct | Roth | “Trust but verify,”'],
    ['Roth said only: “It works.”', 'direct | Roth | “It works.”'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([statement]);
  });

  it('cuts before the next speaker', () => {
    expect(
      said(
        'Experts suggested that the paint had burned, but the mayor, Ann Berg, said the cause was unknown.',
      ),
    ).toEqual([
      'indirect | Experts | that the paint had burned',
      'indirect | the mayor, Ann Berg | the cause was unknown',
    ]);
    expect(said('The ministry said the plan was dead, adding that nobody had asked for it.')).toEqual([
      'indirect | The ministry | the plan was dead',
      'indirect | The ministry | that nobody had asked for it',
    ]);
    expect(said('Most buyers said they were happy, the study found.')).toEqual([
      'indirect | Most buyers | they were happy',
    ]);
  });

  it('gives a quotation over paragraphs to the name at its end', () => {
    expect(
      said('“The trip was paid for by the firms.\n\n“We paid for the flight,” the spokesman said.'),
    ).toEqual(['direct | the spokesman | “The trip was paid for by the firms.\n\n“We paid for the flight,”']);
  });

  it('goes on with the speaker of the paragraph before', () => {
    expect(
      said('Roth accused the port of neglect. He showed two photographs.\n\n“Nobody came for a year.”').at(
        -1,
      ),
    ).toBe('direct | Roth | “Nobody came for a year.”');
  });
});

describe('what is no statement', () => {
  it.each([
    'The governor, meanwhile, hasn’t yet said whether he will sign.',
    'Roth did not say when the pier would open.',
    'Later that same day, Roth said.',
    'It is among the town’s most urgent requests to the state.',
    'The rain reached the southern states of the union.',
    'The deal announced Wednesday by the mayor was set to cost a million.',
    'Staff urged to stay at home.',
    'The figure is based on a real killer accused of burning his house.',
    'The town issued fresh advice online called “When the sirens sound.”',
    'The news, posted on his page soon after, was seen as a threat.',
    'It also explains about shelters which are dotted across the town.',
    'The sign was shared widely.',
  ])('%s', text => {
    expect(said(text)).toEqual([]);
  });

  it('does not give words to whoever spoke last', () => {
    expect(
      said(
        'The officer said the house was dark.\n\nBut neighbor Zell picks up the story: “The door flew open.”',
      ),
    ).toEqual(['indirect | The officer | the house was dark', 'direct | ? | “The door flew open.”']);
    expect(
      said(
        'When he was asked, “Will it take years?” Roth answered nothing. The plan is “good for all of us.”',
      ),
    ).toEqual([]);
  });

  it('leaves a few quoted words in the sentence they stand in', () => {
    expect(said('Roth said the pier was “unsafe”.')).toEqual(['indirect | Roth | the pier was “unsafe”']);
    expect(said('The two boats were almost as often thought to be “safe for a child.”')).toEqual([]);
  });
});
