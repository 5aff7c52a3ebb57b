/** Which years of a sentence say when an office in it was held, in all ten languages. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { holder, role } from './office-holders.ts';

const lexicon = listLexicon([
  holder(
    'macron',
    { en: ['Emmanuel Macron'] },
    role('head-of-state', 'FR', '2017-05-14', '2027-05-13'),
    'male',
  ),
]);

const described = async (language: string, text: string): Promise<readonly string[]> =>
  (await read({ text, language, published: '2020-07-24' }, lexicon)).mentions
    .filter(({ via }) => via === 'description')
    .map(({ entity }) => entity);

interface Sentences {
  /** Years of what is said, of a noun, and of the future: whoever holds the office on the day is meant. */
  readonly others: readonly string[];
  /** When the office was held. */
  readonly own: readonly string[];
}

const LANGUAGES: Readonly<Record<string, Sentences>> = {
  de: {
    others: [
      'Der französische Präsident sagte, 1998 sei ein gutes Jahr gewesen.',
      'Im Jahr 1998 seien die Preise gefallen, sagte der französische Präsident.',
      '„1998 war ein Fehler“, erklärte der französische Präsident.',
      'Gestern lobte der französische Präsident das Abkommen von 1998.',
      'Bis 2050 will der französische Präsident das Land umbauen.',
    ],
    own: [
      '1998 reiste der französische Präsident nach Rom.',
      'Der französische Präsident reiste am 14. Juli 1998 nach Rom.',
      '1998 sagte der französische Präsident, die Preise fielen.',
      'Als 1998 die Grenzen fielen, schwieg der französische Präsident.',
    ],
  },
  en: {
    others: [
      'The French president said, as in 1998, that prices would fall.',
      'Wages fell in 1998, the French president said.',
      'Critics blamed the French president for the 2008 crisis.',
      'Yesterday the French president praised the treaty of 1998.',
      'By 2050, the French president wants to rebuild the country.',
    ],
    own: [
      'In 1998, the French president said that prices fell.',
      'The French president in 1998 refused.',
      'The French president (1995–2007) refused.',
      'When the wall fell in 1998, the French president was silent.',
    ],
  },
  fr: {
    others: [
      'Le président français a dit que, comme en 1998, les prix baisseraient.',
      'Les prix ont baissé en 1998, affirme le président français.',
      'Hier, le président français a salué l’accord de 1998.',
    ],
    own: [
      'En 1998, le président français affirmait que les prix baissaient.',
      'Le président français avait refusé en mai 1998.',
      'Quand le mur est tombé en 1998, le président français s’est tu.',
    ],
  },
  es: {
    others: [
      'Los precios bajaron en 1998, dijo el presidente francés.',
      'El presidente francés dijo que, como en 1998, los precios bajarán.',
      'Ayer el presidente francés elogió el acuerdo de 1998.',
    ],
    own: [
      'En 1998, el presidente francés dijo que los precios bajaban.',
      'El presidente francés viajó a Roma en mayo de 1998.',
    ],
  },
  it: {
    others: [
      'I prezzi sono scesi nel 1998, ha detto il presidente francese.',
      'Ieri il presidente francese ha lodato l’accordo del 1998.',
    ],
    own: [
      'Nel 1998, il presidente francese disse che i prezzi scendevano.',
      'Il presidente francese rifiutò nel maggio 1998.',
    ],
  },
  pt: {
    others: [
      'Os preços caíram em 1998, disse o presidente francês.',
      'Ontem o presidente francês elogiou o acordo de 1998.',
    ],
    own: [
      'Em 1998, o presidente francês disse que os preços caíam.',
      'O presidente francês viajou a Roma em maio de 1998.',
    ],
  },
  nl: {
    others: [
      'De prijzen daalden in 1998, zei de Franse president.',
      'Gisteren prees de Franse president het verdrag van 1998.',
    ],
    own: [
      'In 1998 zei de Franse president dat de prijzen daalden.',
      'De Franse president reisde in mei 1998 naar Rome.',
    ],
  },
  pl: {
    others: ['Ceny spadły w 1998 roku, powiedział prezydent Francji.'],
    own: [
      'W 1998 roku, prezydent Francji powiedział, że ceny spadają.',
      'Prezydent Francji odmówił w maju 1998 roku.',
    ],
  },
  ru: {
    others: [
      'Цены упали в 1998 году, заявил президент Франции.',
      'Президент Франции сказал, что в 1998 году цены упали.',
    ],
    own: [
      'В 1998 году, президент Франции сказал, что цены падают.',
      'Президент Франции отказался в мае 1998 года.',
    ],
  },
  zh: {
    others: ['法国总统表示,1998年的危机已经过去。'],
    own: ['1998年7月14日,法国总统表示,价格下降。', '法国总统在1998年访问了中国。'],
  },
};

describe.each(Object.entries(LANGUAGES))('the years of a sentence, %s', (language, { others, own }) => {
  it.each(others)('are another’s than the office’s: %s', async text => {
    expect(await described(language, text)).toEqual(['macron']);
  });

  it.each(own)('are when it was held: %s', async text => {
    expect(await described(language, text)).toEqual([]);
  });
});
