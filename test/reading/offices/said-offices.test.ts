/** Offices without a country: whose they are where the page has said it before. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { holder, role } from './office-holders.ts';

const lexicon = listLexicon([
  holder('macron', { en: ['Emmanuel Macron'] }, role('head-of-state', 'FR', '2017-05-14', null), 'male'),
  holder('conte', { en: ['Giuseppe Conte'] }, role('head-of-government', 'IT', '2018-06-01', null), 'male'),
  holder('söder', { en: ['Markus Söder'] }, role('member', 'DE', '2018-03-16', null), 'male'),
  holder('xi', { en: ['Xi Jinping'] }, role('head-of-state', 'CN', '2013-03-14', null), 'male'),
]);

const described = async (language: string, text: string): Promise<readonly string[]> =>
  (await read({ text, language, published: '2020-07-24' }, lexicon)).mentions
    .filter(({ via }) => via === 'description')
    .map(({ text: words, entity }) => `${words}=${entity}`);

describe('an office whose country was said', () => {
  it.each([
    ['de', 'Der französische Präsident kam. Später sprach der Präsident.', 'der Präsident=macron'],
    ['en', 'The French president came. Later the president spoke.', 'the president=macron'],
    ['fr', 'Le président français est venu. Ensuite, le président a parlé.', 'le président=macron'],
    ['es', 'El presidente francés llegó. Después el presidente habló.', 'el presidente=macron'],
    ['it', 'Il presidente francese è arrivato. Poi il presidente ha parlato.', 'il presidente=macron'],
    ['pt', 'O presidente francês chegou. Depois o presidente falou.', 'o presidente=macron'],
    ['nl', 'De Franse president kwam. Later sprak de president.', 'de president=macron'],
  ])('is that country’s, %s', async (language, text, mention) => {
    expect((await described(language, text)).slice(1)).toEqual([mention]);
  });

  it('may be said beside the name of who holds it', async () => {
    expect(await described('en', 'Italian Premier Giuseppe Conte came. The premier was late.')).toEqual([
      'The premier=conte',
    ]);
    // Not who held it once.
    expect(await described('en', 'Italian Premier Aldo Moro came. The premier was late.')).toEqual([]);
  });

  it('is nobody’s before it is said, or where it is said of several', async () => {
    expect(await described('en', 'The president spoke. He met the French president.')).toEqual([
      'the French president=macron',
    ]);
    const both = 'The French president met the Chinese president. The president was late.';
    expect((await described('en', both)).filter(mention => mention.startsWith('The president'))).toEqual([]);
  });

  it('is nobody’s where the page names another who holds such an office', async () => {
    const text = 'The French president met Xi Jinping. The president was late.';
    expect(await described('en', text)).toEqual(['The French president=macron']);
  });

  it('is nobody’s where the word stands beside another’s name', async () => {
    const text =
      'Ministerpräsident Markus Söder traf den italienischen Ministerpräsidenten. Später sprach der Ministerpräsident.';
    expect(await described('de', text)).toEqual(['den italienischen Ministerpräsidenten=conte']);
  });

  it('is nobody’s where nothing tells one from any', async () => {
    expect(await described('ru', 'Президент Франции приехал. Президент клуба опоздал.')).toEqual([
      'Президент Франции=macron',
    ]);
  });
});
