/** Offices for their holders, on the article's day and never in doubt about it, in all ten languages. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { holder, role } from './office-holders.ts';

const lexicon = listLexicon([
  holder(
    'putin',
    { en: ['Vladimir Putin'], zh: ['普京'] },
    role('head-of-state', 'RU', '2012-05-07', null),
    'male',
  ),
  // The month of the change is all that is known.
  holder('hollande', { en: ['François Hollande'] }, role('head-of-state', 'FR', '2012', '2017-05'), 'male'),
  holder('macron', { en: ['Emmanuel Macron'] }, role('head-of-state', 'FR', '2017-05', null), 'male'),
  holder('wang', { en: ['Wang Yi'] }, role('foreign-minister', 'CN', '2013-03-16', '2022-12-30'), 'male'),
  holder(
    'merkel',
    { en: ['Angela Merkel'] },
    role('head-of-government', 'DE', '2005-11-22', '2021-12-08'),
    'female',
  ),
  holder('one', { en: ['Anna One'] }, role('head-of-government', 'IT', '2010-01-01', null), 'female'),
  holder('two', { en: ['Bruno Two'] }, role('head-of-government', 'IT', '2012-01-01', null), 'male'),
  holder('undated', { en: ['Carla Three'] }, role('head-of-state', 'PL'), 'female'),
]);

const marks = async (
  language: string,
  text: string,
  published: string | null,
): Promise<readonly (readonly [string, string])[]> =>
  (await read({ text, language, published }, lexicon)).mentions.map(({ text, entity }) => [text, entity]);

interface Sentences {
  readonly russia: readonly [sentence: string, description: string];
  readonly france: readonly [sentence: string, description: string];
  readonly china: readonly [sentence: string, description: string];
  readonly germany: readonly [sentence: string, description: string];
  /** Over, not yet, some, several. */
  readonly none: readonly string[];
  /** Beside its name. */
  readonly beside: string;
  readonly italy: string;
  readonly poland: string;
}

const LANGUAGES: Readonly<Record<string, Sentences>> = {
  de: {
    russia: ['Gestern sprach der russische Präsident lange.', 'der russische Präsident'],
    france: ['Gestern sprach der Präsident Frankreichs lange.', 'der Präsident Frankreichs'],
    china: ['Gestern sprach der chinesische Außenminister lange.', 'der chinesische Außenminister'],
    germany: ['Gestern sprach die deutsche Bundeskanzlerin lange.', 'die deutsche Bundeskanzlerin'],
    none: ['Gestern sprach der frühere russische Präsident.', 'Gestern sprach ein russischer Präsident.'],
    beside: 'Gestern sprach der russische Präsident Vladimir Putin lange.',
    italy: 'Gestern sprach der italienische Ministerpräsident lange.',
    poland: 'Gestern sprach der polnische Präsident lange.',
  },
  en: {
    russia: ['Yesterday the Russian president spoke at length.', 'the Russian president'],
    france: ['Yesterday the president of France spoke at length.', 'the president of France'],
    china: ['Yesterday the Chinese foreign minister spoke at length.', 'the Chinese foreign minister'],
    germany: ['Yesterday Germany’s chancellor spoke at length.', 'Germany’s chancellor'],
    none: ['Yesterday the former Russian president spoke.', 'Yesterday a Russian president spoke.'],
    beside: 'Yesterday the Russian president, Vladimir Putin, spoke at length.',
    italy: 'Yesterday the Italian prime minister spoke at length.',
    poland: 'Yesterday the Polish president spoke at length.',
  },
  fr: {
    russia: ['Hier, le président russe a parlé longuement.', 'le président russe'],
    france: ["Hier, le chef de l'État français a parlé longuement.", "le chef de l'État français"],
    china: [
      'Hier, le ministre chinois des Affaires étrangères a parlé longuement.',
      'le ministre chinois des Affaires étrangères',
    ],
    germany: ['Hier, la chancelière allemande a parlé longuement.', 'la chancelière allemande'],
    none: ["Hier, l'ancien président russe a parlé.", 'Hier, un président russe a parlé.'],
    beside: 'Hier, le président russe Vladimir Putin a parlé longuement.',
    italy: 'Hier, le premier ministre italien a parlé longuement.',
    poland: 'Hier, le président polonais a parlé longuement.',
  },
  es: {
    russia: ['Ayer el presidente ruso habló mucho.', 'el presidente ruso'],
    france: ['Ayer el presidente de Francia habló mucho.', 'el presidente de Francia'],
    china: ['Ayer el ministro de Exteriores de China habló mucho.', 'el ministro de Exteriores de China'],
    germany: ['Ayer la canciller alemana habló mucho.', 'la canciller alemana'],
    none: ['Ayer el antiguo presidente ruso habló.', 'Ayer un presidente ruso habló.'],
    beside: 'Ayer el presidente ruso, Vladimir Putin, habló mucho.',
    italy: 'Ayer el primer ministro italiano habló mucho.',
    poland: 'Ayer el presidente polaco habló mucho.',
  },
  it: {
    russia: ['Ieri il presidente russo ha parlato a lungo.', 'il presidente russo'],
    france: ['Ieri il presidente della Francia ha parlato a lungo.', 'il presidente della Francia'],
    china: [
      'Ieri il ministro degli Esteri della Cina ha parlato a lungo.',
      'il ministro degli Esteri della Cina',
    ],
    germany: ['Ieri la cancelliera tedesca ha parlato a lungo.', 'la cancelliera tedesca'],
    none: ["Ieri l'ex presidente russo ha parlato.", 'Ieri un presidente russo ha parlato.'],
    beside: 'Ieri il presidente russo Vladimir Putin ha parlato a lungo.',
    italy: 'Ieri il primo ministro italiano ha parlato a lungo.',
    poland: 'Ieri il presidente polacco ha parlato a lungo.',
  },
  pt: {
    russia: ['Ontem o presidente russo falou muito.', 'o presidente russo'],
    france: ['Ontem o presidente da França falou muito.', 'o presidente da França'],
    china: [
      'Ontem o ministro das Relações Exteriores da China falou muito.',
      'o ministro das Relações Exteriores da China',
    ],
    germany: ['Ontem a chanceler alemã falou muito.', 'a chanceler alemã'],
    none: ['Ontem o antigo presidente russo falou.', 'Ontem um presidente russo falou.'],
    beside: 'Ontem o presidente russo, Vladimir Putin, falou muito.',
    italy: 'Ontem o primeiro-ministro italiano falou muito.',
    poland: 'Ontem o presidente polonês falou muito.',
  },
  nl: {
    russia: ['Gisteren sprak de Russische president lang.', 'de Russische president'],
    france: ['Gisteren sprak de president van Frankrijk lang.', 'de president van Frankrijk'],
    china: [
      'Gisteren sprak de Chinese minister van Buitenlandse Zaken lang.',
      'de Chinese minister van Buitenlandse Zaken',
    ],
    germany: ['Gisteren sprak de Duitse bondskanselier lang.', 'de Duitse bondskanselier'],
    none: ['Gisteren sprak de voormalige Russische president.', 'Gisteren sprak een Russische president.'],
    beside: 'Gisteren sprak de Russische president Vladimir Putin lang.',
    italy: 'Gisteren sprak de Italiaanse premier lang.',
    poland: 'Gisteren sprak de Poolse president lang.',
  },
  pl: {
    russia: ['Wczoraj rosyjski prezydent długo mówił.', 'rosyjski prezydent'],
    france: ['Wczoraj prezydent Francji długo mówił.', 'prezydent Francji'],
    china: [
      'Wczoraj chiński minister spraw zagranicznych długo mówił.',
      'chiński minister spraw zagranicznych',
    ],
    germany: ['Wczoraj niemiecka kanclerz długo mówiła.', 'niemiecka kanclerz'],
    none: ['Wczoraj były rosyjski prezydent mówił.', 'Wczoraj nowy prezydent Rosji mówił.'],
    beside: 'Wczoraj prezydent Rosji Vladimir Putin długo mówił.',
    italy: 'Wczoraj włoski premier długo mówił.',
    poland: 'Wczoraj polski prezydent długo mówił.',
  },
  ru: {
    russia: ['Вчера российский президент долго говорил.', 'российский президент'],
    france: ['Вчера президент Франции долго говорил.', 'президент Франции'],
    china: ['Вчера китайский министр иностранных дел долго говорил.', 'китайский министр иностранных дел'],
    germany: ['Вчера немецкий канцлер долго говорила.', 'немецкий канцлер'],
    none: ['Вчера бывший российский президент говорил.', 'Вчера новый президент России говорил.'],
    beside: 'Вчера президент России Vladimir Putin долго говорил.',
    italy: 'Вчера итальянский премьер-министр долго говорил.',
    poland: 'Вчера польский президент долго говорил.',
  },
  zh: {
    russia: ['俄罗斯总统昨天发表了讲话。', '俄罗斯总统'],
    france: ['法国总统昨天发表了讲话。', '法国总统'],
    china: ['中国外交部长昨天发表了讲话。', '中国外交部长'],
    germany: ['德国总理昨天发表了讲话。', '德国总理'],
    none: ['俄罗斯前总统昨天发表了讲话。', '新任俄罗斯总统昨天发表了讲话。'],
    beside: '俄罗斯总统普京昨天发表了讲话。',
    italy: '意大利总理昨天发表了讲话。',
    poland: '波兰总统昨天发表了讲话。',
  },
};

describe.each(Object.entries(LANGUAGES))('an office in place of a name, %s', (language, sentences) => {
  const { russia, france, china, germany } = sentences;

  it('is whoever held it on the day', async () => {
    expect(await marks(language, russia[0], '2020-07-24')).toEqual([[russia[1], 'putin']]);
    expect(await marks(language, china[0], '2020-07-24')).toEqual([[china[1], 'wang']]);
    expect(await marks(language, germany[0], '2020-07-24')).toEqual([[germany[1], 'merkel']]);
    expect(await marks(language, france[0], '2016-07-24')).toEqual([[france[1], 'hollande']]);
    expect(await marks(language, france[0], '2020-07-24')).toEqual([[france[1], 'macron']]);
  });

  it('is nobody before and after', async () => {
    expect(await marks(language, russia[0], '2012-05-06')).toEqual([]);
    expect(await marks(language, china[0], '2022-12-31')).toEqual([]);
    expect(await marks(language, germany[0], '2021-12-09')).toEqual([]);
  });

  it('is nobody where the day or the dates are in doubt, or two held it', async () => {
    expect(await marks(language, russia[0], null)).toEqual([]);
    expect(await marks(language, france[0], '2017-05-20')).toEqual([]);
    expect(await marks(language, france[0], '2012-03-01')).toEqual([]);
    expect(await marks(language, sentences.italy, '2020-07-24')).toEqual([]);
    expect(await marks(language, sentences.poland, '2020-07-24')).toEqual([]);
  });

  it('is nobody of the past, of the future or any', async () => {
    for (const sentence of sentences.none) expect(await marks(language, sentence, '2020-07-24')).toEqual([]);
  });

  it('is no mention of its own beside its name', async () => {
    expect(await marks(language, sentences.beside, '2020-07-24')).toEqual([
      [language === 'zh' ? '普京' : 'Vladimir Putin', 'putin'],
    ]);
  });
});
