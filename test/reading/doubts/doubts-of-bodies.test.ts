import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import { languageOf } from '../../../src/languages/all.ts';
import { en } from '../../../src/languages/en.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { survey } from '../../../src/reading/survey.ts';
import { NO_LISTS, type WordLists } from '../../../src/reading/tagger/word-lists.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureOf } from '../sure.ts';

/** Whether a name stands on the page for the one body of the list, with a doubt or without any of this file. */
const doubted = async (
  entity: Entity,
  tag: string,
  text: string,
  published = '2025-05-01',
): Promise<string> => {
  const language = languageOf(tag) ?? en;
  const tokenized = tokenize(text, language);
  const { cases } = await survey(tokenized, language, published, listLexicon([entity]), null, ordinary);
  const { features = {} } = cases.flatMap(one => one.options).find(({ ref }) => ref !== null) ?? {};
  if (features.organisation !== 1) return 'not found';
  return DOUBTS.find(doubt => features[`organisation:${doubt}`] === 1) ?? 'none';
};
const DOUBTS = ['team', 'sport', 'ended', 'numbered', 'obscure', 'longer'];
const ordinary: WordLists = { ...NO_LISTS, isOrdinary: word => /^(?:the|white|mansion)$/iu.test(word) };
const body = (name: string, description: string, more: Partial<Entity> = {}): Entity => ({
  id: name,
  kind: 'organisation',
  names: { en: [name] },
  description: { en: description },
  prominence: 10,
  ...more,
});

describe('a body that has nothing of sport', () => {
  const bank = body('Zorvex', 'bank in Switzerland', {
    names: { en: ['Zorvex'], ru: ['Зорвекс'] },
    country: 'CH',
  });
  const texts: Readonly<Record<string, readonly [bank: string, club: string]>> = {
    en: [
      'In Switzerland loans are dearer. Zorvex raised its rates on Monday, the bank said.',
      'In Switzerland football is loved. The Zorvex striker scored twice in the second half of the match.',
    ],
    de: [
      'In der Schweiz werden Kredite teurer. Die Bank Zorvex erhöhte am Montag ihre Zinsen.',
      'Die Schweiz liebt den Fußball. Der Trainer von Zorvex lobte nach dem Spiel seinen Torwart.',
    ],
    fr: [
      'En Suisse, les crédits sont plus chers. La banque Zorvex a relevé ses taux lundi.',
      'La Suisse aime le football. L’entraîneur de Zorvex a félicité son gardien après le match.',
    ],
    es: [
      'En Suiza los créditos son más caros. El banco Zorvex subió los tipos el lunes.',
      'Suiza ama el fútbol. El entrenador de Zorvex felicitó a su portero tras el partido.',
    ],
    it: [
      'In Svizzera i crediti costano di più. La banca Zorvex ha alzato i tassi lunedì.',
      'La Svizzera ama il calcio. L’allenatore di Zorvex ha lodato il portiere dopo la partita.',
    ],
    pt: [
      'Na Suíça os créditos estão mais caros. O banco Zorvex subiu os juros na segunda-feira.',
      'A Suíça ama o futebol. O treinador de Zorvex elogiou o goleiro depois do jogo.',
    ],
    nl: [
      'In Zwitserland wordt lenen duurder. De bank Zorvex verhoogde maandag de rente.',
      'Zwitserland houdt van voetbal. De trainer van Zorvex prees na de wedstrijd zijn doelman.',
    ],
    pl: [
      'W Szwajcarii kredyty drożeją. Bank Zorvex podniósł w poniedziałek stopy.',
      'Szwajcaria kocha futbol. Trener klubu Zorvex chwalił po meczu swojego bramkarza.',
    ],
    ru: [
      'В Швейцарии дорожают кредиты. Банк «Зорвекс» повысил ставки в понедельник.',
      'Швейцария любит футбол. Клуб «Зорвекс» выиграл матч, тренер похвалил своего вратаря.',
    ],
  };
  for (const [language, [ofBank, ofClub]] of Object.entries(texts))
    it(`is not sure to be meant by the name of a team: ${language}`, async () => {
      expect(await doubted(bank, language, ofBank)).toBe('none');
      expect(['sport', 'team']).toContain(await doubted(bank, language, ofClub));
    });

  it('is not sure to be meant by the name of a team: zh', async () => {
    const firm = body('宏遠', 'bank in Taiwan', { names: { zh: ['宏遠'] }, country: 'TW' });
    expect(await doubted(firm, 'zh', '台灣的利率上升。「宏遠」銀行週一宣布調高利率。')).toBe('none');
    const ofClub = '台灣球迷期待足球聯賽。宏遠球隊的主教練稱讚門將。';
    expect(['sport', 'team']).toContain(await doubted(firm, 'zh', ofClub));
  });

  it('takes one word of sport for no more than one: zh', async () => {
    const firm = body('宏遠', 'bank in Taiwan', { names: { zh: ['宏遠'] }, country: 'TW' });
    expect(await doubted(firm, 'zh', '台灣的利率上升。「宏遠」球隊週一宣布調高利率。')).toBe('none');
  });
});

describe('a text about sport', () => {
  const text = (words: string) =>
    `The goalkeeper and the striker came late to football. ${words} The midfielders of the team lost the semifinal in the Swiss league.`;

  it('names bodies of sport and those that report on it', async () => {
    const club = body('Zorvex', 'Swiss football club', { country: 'CH' });
    const paper = body('Blick', 'Swiss newspaper', { country: 'CH' });
    expect(await doubted(club, 'en', text('The coach of Zorvex resigned.'))).toBe('none');
    expect(await doubted(paper, 'en', text('After the match, Blick reported so.'))).toBe('none');
  });

  it('leaves a body alone of which nothing is told', async () => {
    const { description: _, ...bare } = body('Zorvex', '', { country: 'CH' });
    expect(await doubted(bare, 'en', text('The coach of Zorvex resigned.'))).toBe('none');
  });

  it('means a team by words for a body of a country that it does not name', async () => {
    const house = body('White Mansion', 'seat of the president of Brazil', {
      country: 'BR',
      checked: '2026-01-01',
      prominence: 100,
    });
    expect(await doubted(house, 'en', 'In Brazil prices rise. The White Mansion declined to comment.')).toBe(
      'none',
    );
    expect(await doubted(house, 'en', text('The White Mansion needs a new defender.'))).toBe('sport');
  });
});

describe('letters of a small body', () => {
  const union = body('QAV', 'Danish union of drivers', { country: 'DK' });

  it('are not sure where others write, though the page names its country', async () => {
    const page = (words: string) =>
      `Dänemark und Norwegen verhandeln über die Fähren der Küste. Am Abend kamen viele Leute aus den Dörfern zusammen, um Reden zu hören, und blieben bis in die Nacht. ${words}`;
    expect(await doubted(union, 'de', page('Die Gewerkschaft QAV ruft zum Streik auf.'))).toBe('obscure');
    expect(await doubted(union, 'de', page('Die dänische Gewerkschaft QAV ruft zum Streik auf.'))).toBe(
      'none',
    );
    const german = body('QAV', 'German union of drivers', { country: 'DE' });
    const home = page('Auch in Deutschland ruft die Gewerkschaft QAV zum Streik auf.');
    expect(await doubted(german, 'de', home)).toBe('none');
  });
});

describe('a body that is no more', () => {
  const page = (words: string) => `In Spain the minister met the press. ${words}`;
  for (const description of [
    'Spanish newspaper (1925-1936)',
    'Spanish newspaper, 1925–1936',
    'newspaper from 1925 - 1936 in Spain',
  ])
    it(`is not sure on a page of later years: ${description}`, async () => {
      const paper = body('La Crónica', description, { country: 'ES' });
      expect(await doubted(paper, 'en', page('The daily La Crónica wrote so on Sunday.'))).toBe('ended');
      expect(await doubted(paper, 'en', page('In 1931 the daily La Crónica wrote so.'))).toBe('none');
      expect(await doubted(paper, 'en', page('The former daily La Crónica wrote so.'))).toBe('none');
      expect(await doubted(paper, 'en', page('The daily La Crónica wrote so on Sunday.'), '1937-01-01')).toBe(
        'none',
      );
    });

  it('is told by a word of its record too', async () => {
    const text = 'The minister met the press. The airline Zorvex flew to the island on Sunday.';
    expect(await doubted(body('Zorvex', 'airline of the islands'), 'en', text)).toBe('none');
    expect(await doubted(body('Zorvex', 'defunct regional carrier'), 'en', text)).toBe('ended');
    expect(await doubted(body('Zorvex', 'regional airline, former flag carrier'), 'en', text)).toBe('none');
  });
});

describe('a number behind', () => {
  const pipeline = body('Zorvex', 'operator of Swiss pipelines', { country: 'CH' });
  const doubtBehind = (words: string) => doubted(pipeline, 'en', `In Switzerland gas is scarce. ${words}`);

  it('tells another thing', async () => {
    expect(await doubtBehind('Politicians spoke against Zorvex.')).toBe('none');
    expect(await doubtBehind('Politicians spoke against Zorvex 2.')).toBe('numbered');
    expect(await doubtBehind('Politicians spoke against Zorvex-2, they said.')).toBe('numbered');
    expect(await doubtBehind('Politicians of Zorvex 2 and others met.')).toBe('numbered');
    expect(await doubtBehind('Politicians spoke against “Zorvex” – 2, they said.')).toBe('numbered');
    expect(await doubted(pipeline, 'pl', 'W Szwajcarii mówią, że Zorvex 2 nie odpowiada zasadom.')).toBe(
      'numbered',
    );
  });

  it('changes nothing where it is a year, a score, or counts something', async () => {
    expect(await doubtBehind('The report of Zorvex 2024 is out.')).toBe('none');
    expect(await doubtBehind('It was Zorvex 2 Olten 1 in the end.')).toBe('none');
    expect(await doubtBehind('It gave Zorvex 2 weeks, no more.')).toBe('none');
    expect(await doubtBehind('He left Zorvex 31-strong teams.')).toBe('none');
    expect(await doubtBehind('It cost Zorvex 3% of its sales.')).toBe('none');
    expect(
      await doubted(pipeline, 'de', 'In der Schweiz fehlt Gas. Das meldet Zorvex 12 Stunden später.'),
    ).toBe('none');
  });
});

describe('the letters of a longer name behind it', () => {
  it('tell that the name is only its beginning', async () => {
    const maker = body('Zorvex', 'Swiss maker of cars', { country: 'CH', checked: '2026-01-01' });
    const text = (words: string) =>
      `In der Schweiz steht ein Werk still. ${words} am Montag den Betrieb auf.`;
    expect(await doubted(maker, 'de', text('Die Firma Zorvex nimmt'))).toBe('none');
    expect(await doubted(maker, 'de', text('Die Firma Zorvex Manufacturing Olten (ZMO) nimmt'))).toBe(
      'longer',
    );
  });
});

describe('each of these doubts', () => {
  const firm = body('Zorvex', 'operator of Swiss pipelines', {
    country: 'CH',
    checked: '2026-01-01',
    prominence: 10,
  });
  const sure = async (entity: Entity, words: string) => {
    const text = `Switzerland has a summer of little rain. ${words}`;
    const page = { text, language: 'en', published: '2025-05-01' };
    return sureOf((await read(page, listLexicon([entity]), readingTools())).mentions).map(one => one.text);
  };

  it('takes from a mark that it is sure', async () => {
    expect(await sure(firm, 'In Bern the talks with Zorvex were closed on Sunday.')).toEqual(['Zorvex']);
    expect(
      await sure(firm, 'In Bern the football club Zorvex beat its neighbours on Sunday, its coach said.'),
    ).toEqual([]);
    expect(await sure(firm, 'In Bern the talks about Zorvex 2 were closed on Sunday.')).toEqual([]);
    expect(
      await sure(firm, 'In Bern the talks with Zorvex Pipeline Olten (ZPO) were closed on Sunday.'),
    ).toEqual([]);
    const old = { ...firm, description: { en: 'operator of Swiss pipelines (1925-1936)' } };
    expect(await sure(old, 'In Bern the talks with Zorvex were closed on Sunday.')).toEqual([]);
  });
});
