/** The starter is for readers of ten languages: bodies and leaders that all of them write about, as each writes them. The sentences are made up. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openPacks } from '../../src/cli/open-packs.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { starterPackFile } from '../../src/cli/starter-file.ts';
import { SURE } from '../../src/model/certainty.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { read } from '../../src/reading/read.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await openPacks([await starterPackFile()]);
});

/** UN, Russia's president, Ukraine's, the European Central Bank. */
const EVERYWHERE = ['Q1065', 'Q7747', 'Q3874799', 'Q8901'];

describe('the starter', () => {
  it.each([
    [
      'de',
      'Die Vereinten Nationen luden Wladimir Putin und Wolodymyr Selenskyj ein, die Europäische Zentralbank auch.',
    ],
    [
      'en',
      'The United Nations invited Vladimir Putin and Volodymyr Zelensky, and the European Central Bank.',
    ],
    [
      'fr',
      'Les Nations unies ont invité Vladimir Poutine et Volodymyr Zelensky, et la Banque centrale européenne.',
    ],
    [
      'es',
      'Las Naciones Unidas invitaron a Vladímir Putin y a Volodímir Zelenski, y al Banco Central Europeo.',
    ],
    [
      'it',
      'Le Nazioni Unite hanno invitato Vladimir Putin e Volodymyr Zelensky, e la Banca centrale europea.',
    ],
    ['pt', 'As Nações Unidas convidaram Vladimir Putin e Volodymyr Zelensky, e o Banco Central Europeu.'],
    [
      'nl',
      'De Verenigde Naties nodigden Vladimir Poetin en Volodymyr Zelensky uit, en de Europese Centrale Bank.',
    ],
    [
      'pl',
      'Organizacja Narodów Zjednoczonych zaprosiła Władimira Putina i Wołodymyra Zełenskiego oraz Europejski Bank Centralny.',
    ],
    [
      'ru',
      'Организация Объединённых Наций пригласила Владимира Путина и Владимира Зеленского, а также Европейский центральный банк.',
    ],
    ['zh', '联合国邀请了普京和泽连斯基，以及欧洲中央银行。'],
  ])('knows whom %s writes about', async (language, text) => {
    const { mentions } = await read({ text, language, published: '2025-10-02' }, lexicon, readingTools());
    expect(mentions.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity)).toEqual(
      EVERYWHERE,
    );
  });

  it.each([
    [
      'zh',
      '据《华尔街日报》报道，英伟达、高通公司和汇丰银行上涨。',
      ['Q164746', 'Q182477', 'Q544847', 'Q190464'],
    ],
    ['zh', '他的词汇丰富，承诺华丽转身，并谈到更高通胀与防卫报告。', []],
    ['it', 'Hsbc e Ubs salgono, Poste Italiane scende.', ['Q190464', 'Q193199', 'Q495026']],
    ['ru', 'Об этом сообщил ЦБ РФ.', ['Q806651']],
    ['es', 'Repsol y Galp negocian, según informó Bloomberg.', ['Q174747', 'Q1492739', 'Q14270642']],
    ['en', 'Michael Bloomberg spoke on Tuesday. Bloomberg said he would give more.', ['Q607', 'Q607']],
  ])('knows the bodies of %s by the names of its press: %s', async (language, text, expected) => {
    const { mentions } = await read({ text, language, published: '2025-10-02' }, lexicon, readingTools());
    expect(mentions.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity)).toEqual(
      expected,
    );
  });

  it.each([
    ['zh', '川普與普丁會面，馬克宏和梅克爾發表聲明。', ['Q22686', 'Q7747', 'Q3052772', 'Q567']],
    ['zh', '特朗普致電馬克龍，文翠珊批評普京。', ['Q22686', 'Q3052772', 'Q264766', 'Q7747']],
    ['zh', '蘇納克與澤倫斯基會面，澤連斯基感謝辛偉誠。', ['Q20055561', 'Q3874799', 'Q3874799', 'Q20055561']],
    ['ru', 'Путин и Байден говорили с Эрдоганом, сообщил Песков.', ['Q7747', 'Q6279', 'Q39259', 'Q4359688']],
    ['pl', 'Ziobro i Trzaskowski milczą.', ['Q159472', 'starter:rafal-trzaskowski']],
    ['es', 'Kicillof criticó a Larreta en Buenos Aires.', ['Q3754443', 'Q2843714']],
    // Charles the Fat, Ultraman, Murcia; "коль скоро" is no chancellor.
    ['zh', '查理三世即位時年幼。奧特曼是日本的角色，穆爾西亞在西班牙。', []],
    ['ru', 'Коль скоро так, тем лучше.', []],
  ])('knows leaders of %s by the names of its press alone: %s', async (language, text, expected) => {
    const { mentions } = await read({ text, language, published: '2025-10-02' }, lexicon, readingTools());
    expect(mentions.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity)).toEqual(
      expected,
    );
  });

  it.each([
    [
      'pt',
      'A PF indiciou o ex-presidente, e a PGR apresentou a denúncia; a Abin também foi investigada.',
      ['Q2289697', 'starter:prosecutor-general-s-office-of-brazil', 'starter:brazilian-intelligence-agency'],
    ],
    [
      'pl',
      'Trybunał Konstytucyjny odroczył rozprawę, a IPN wszczął śledztwo.',
      ['starter:constitutional-tribunal-of-poland', 'Q705173'],
    ],
    [
      'es',
      'En Bolivia, el TSE inhabilitó a Evo Morales.',
      ['starter:supreme-electoral-tribunal-of-bolivia', 'Q42410'],
    ],
    ['ru', 'Росстат опубликовал данные.', ['starter:rosstat']],
    [
      'zh',
      '上交所和中国证监会就此作出回应。',
      ['starter:shanghai-stock-exchange', 'starter:china-securities-regulatory-commission'],
    ],
    ['nl', 'De Eerste Kamer stemde in, en het RIVM waarschuwt.', ['Q59486', 'Q1055186']],
    // Bodies of other countries that go by the same name, and words that firms are named by.
    ['es', 'El TSE de Honduras y el Tribunal Supremo Electoral hondureño aplazaron las elecciones.', []],
    ['es', 'La Policía Nacional de Nicaragua detuvo a dos personas en Managua.', []],
    ['ru', 'Минздрав Украины и МВД Украины сообщили о пострадавших.', []],
    ['pt', 'Localiza-se o hotel perto de Lisboa. Neste ano, a PSP deteve três pessoas.', []],
    ['de', 'Er arbeitet im Home Office, mit dem Pkw fährt er selten.', []],
    ['it', 'Il miele è buono in tutta Europa.', []],
  ])('knows the state bodies of %s, and leaves others alone: %s', async (language, text, expected) => {
    const { mentions } = await read({ text, language, published: '2025-10-02' }, lexicon, readingTools());
    expect(mentions.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity)).toEqual(
      expected,
    );
  });

  it.each([
    [
      'it',
      'Il Real Madrid batte il Benfica, la Fiorentina pareggia con il Feyenoord.',
      ['Q8682', 'Q131499', 'Q2052', 'Q134241'],
    ],
    [
      'pl',
      'Legia Warszawa przegrała z Lechem Poznań, a Galatasaray pokonał Bayern Monachium.',
      ['Q193749', 'starter:lech-poznan', 'Q495299', 'Q15789'],
    ],
    [
      'de',
      'Der Hamburger SV verlor gegen Werder Bremen, teilte die DFL Deutsche Fußball Liga mit.',
      ['Q51974', 'Q51976', 'starter:deutsche-fussball-liga'],
    ],
    [
      'zh',
      '工信部和市场监管总局约谈美团、拼多多。',
      [
        'starter:ministry-of-industry-and-information-technology',
        'starter:state-administration-for-market-regulation',
        'starter:meituan',
        'starter:pinduoduo',
      ],
    ],
    [
      'fr',
      "Selon l'Institut Pasteur, le CNRS et Santé publique France, le virus recule.",
      ['Q391083', 'Q280413', 'starter:sante-publique-france'],
    ],
    // Palm trees, a way of naming satellites' links, a joint report, a freeing, a city.
    ['pt', 'As Palmeiras do parque caíram com o vento.', []],
    ['zh', '卫星链路恢复正常，据多家媒体联合报道。', []],
    ['fr', 'Libération des otages : ce que l’on sait. Le point sur la situation.', []],
    ['en', 'He moved from Liverpool to Everton Street in Newcastle, near a crystal palace.', []],
  ])(
    'knows clubs, firms and offices of %s, and not what is only called so: %s',
    async (language, text, expected) => {
      const { mentions } = await read({ text, language, published: '2025-10-02' }, lexicon, readingTools());
      expect(mentions.filter(({ confidence }) => confidence >= SURE).map(({ entity }) => entity)).toEqual(
        expected,
      );
    },
  );

  it('tells bodies of one name by the country that the page speaks of', async () => {
    const party = async (text: string) =>
      (await read({ text, language: 'de', published: '2025-10-02' }, lexicon, readingTools())).mentions.find(
        ({ text }) => text === 'FDP',
      )?.entity;
    expect(await party('Der Schweizer Außenminister Ignazio Cassis (FDP) reiste nach Genf.')).toBe(
      'starter:fdp-die-liberalen',
    );
    expect(
      await party('Der frühere Finanzminister Christian Lindner (FDP) sprach im Bundestag in Berlin.'),
    ).toBe('Q13124');
  });

  it('knows Polish bodies in other cases, with a small word inside', async () => {
    const text =
      'Posłowie Prawa i Sprawiedliwości pytali szefa Międzynarodowego Funduszu Walutowego o pomoc Czerwonego Krzyża.';
    const { mentions } = await read({ text, language: 'pl' }, lexicon, readingTools());
    expect(mentions.map(({ text }) => text)).toEqual([
      'Prawa i Sprawiedliwości',
      'Międzynarodowego Funduszu Walutowego',
      'Czerwonego Krzyża',
    ]);
  });

  it('finds somebody behind a word that only looks like a part of the name', async () => {
    const marks = async (language: string, text: string) =>
      (await read({ text, language, published: '2025-10-02' }, lexicon, readingTools())).mentions.map(
        ({ text }) => text,
      );
    expect(await marks('it', 'Il ministro degli Esteri Antonio Tajani ha parlato a Roma.')).toEqual([
      'Antonio Tajani',
    ]);
    expect(await marks('pl', 'Szef MSZ Radosław Sikorski rozmawiał w Warszawie.')).toEqual([
      'Radosław Sikorski',
    ]);
  });
});
