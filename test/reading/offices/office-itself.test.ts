/** Words of an office that do not mean whoever holds it on the day, in all ten languages. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { holder, role } from './office-holders.ts';

const lexicon = listLexicon([
  holder('macron', { en: ['Emmanuel Macron'] }, role('head-of-state', 'FR', '2017-05-14', null), 'male'),
  holder('drian', { en: ['Yves Drian'] }, role('foreign-minister', 'FR', '2017-05-17', null), 'male'),
  holder('conte', { en: ['Giuseppe Conte'] }, role('head-of-government', 'IT', '2018-06-01', null), 'male'),
  holder('mattarella', { en: ['S. Mattarella'] }, role('head-of-state', 'IT', '2015-02-03', null), 'male'),
  holder('merkel', { en: ['Angela Merkel'] }, role('head-of-government', 'DE', '2005', null), 'female'),
  holder('sánchez', { en: ['Pedro S.'] }, role('head-of-government', 'ES', '2018-06-02', null), 'male'),
  holder('marcelo', { en: ['Marcelo R.'] }, role('head-of-state', 'PT', '2016-03-09', null), 'male'),
  holder('santos', { en: ['Ferro R.'] }, role('parliament-speaker', 'PT', '2015-10-23', null), 'male'),
  holder('rutte', { en: ['Mark Rutte'] }, role('head-of-government', 'NL', '2010-10-14', null), 'male'),
  holder('putin', { en: ['V. Putin'] }, role('head-of-state', 'RU', '2012-05-07', null), 'male'),
]);

const described = async (language: string, text: string): Promise<readonly string[]> => {
  const url = `https://www.news.${language === 'en' ? 'uk' : language === 'zh' ? 'cn' : language}/`;
  const reading = await read({ text, language, url, published: '2020-07-24' }, lexicon);
  return reading.mentions.filter(({ via }) => via === 'description').map(({ entity }) => entity);
};

interface Sentences {
  /** Another office, whose name begins so. */
  readonly longer: readonly string[];
  /** The office, whoever holds it. */
  readonly post: readonly string[];
  readonly otherTime: readonly string[];
  /** Somebody else's, who is named beside it and known to nobody. */
  readonly named: readonly string[];
  /** Holds it now, though much stands around it. */
  readonly now: readonly (readonly [sentence: string, id: string])[];
}

const LANGUAGES: Readonly<Record<string, Sentences>> = {
  de: {
    longer: [
      'Gestern sprach der französische Präsident des Vereins.',
      'Gestern sprach der Präsident der Italienischen Notenbank lange.',
      'Gestern sprach die Kanzlerin der Universität Köln.',
    ],
    post: [
      'Sie bewirbt sich um das Amt des französischen Präsidenten.',
      'Die Wahl des Präsidenten der Italienischen Republik beginnt.',
      'Er träumt davon, der Präsident Frankreichs zu werden.',
      'Er ist Kandidat für das Amt des französischen Präsidenten.',
    ],
    otherTime: [
      'Damals schwieg der französische Präsident.',
      'Der französische Präsident zu jener Zeit schwieg.',
      'Im Jahr 1998 schwieg der französische Präsident.',
    ],
    named: [
      'Der französische Außenminister, Talleyrand, schwieg.',
      'Der französische Außenminister (Talleyrand) schwieg.',
    ],
    now: [
      ['Wie 2018 schwieg der französische Präsident, Deutschland wartete.', 'macron'],
      ['Am Montag sprach die Bundeskanzlerin im Bundestag.', 'merkel'],
    ],
  },
  en: {
    longer: [
      'The French president of the club resigned.',
      'The president of France’s football federation resigned.',
      "The president of France's Senate resigned.",
    ],
    post: [
      'Yesterday he was elected the president of France.',
      'She was sworn in as the prime minister of Italy.',
      'He only said: “I am the prime minister of Italy.”',
      'He joined the race for the post of the French president.',
      'The election of the president of France is held in spring.',
      'He became the French president.',
    ],
    otherTime: [
      'At the time the French president refused.',
      'The French president at that time refused.',
      'In 1998 the French president refused.',
    ],
    named: [
      'The French foreign minister, Talleyrand, spoke.',
      'The French foreign minister (Talleyrand) spoke.',
    ],
    now: [
      ['Critics blamed the French president for the delay.', 'macron'],
      ['Friends of the president of France said so in 2019.', 'macron'],
    ],
  },
  fr: {
    longer: [
      'Le président français du Sénat a parlé.',
      'Le président de la République islamique a parlé.',
      'Le président de la République de Platon a parlé.',
    ],
    post: [
      "L'élection du président de la République a lieu au printemps.",
      'Il rêve de devenir le président de la République.',
      'La fonction du président de la République a changé.',
    ],
    otherTime: [
      "À l'époque, le président français avait refusé.",
      "Le président français d'alors avait refusé.",
      'En 1998, le président français avait refusé.',
    ],
    named: [
      'Le ministre français des Affaires étrangères de l’époque, Talleyrand, a parlé.',
      'Le ministre français des Affaires étrangères (Talleyrand) a parlé.',
    ],
    now: [
      ['Hier, le président de la République a reçu les maires.', 'macron'],
      ['Elle critique le président français depuis 2019.', 'macron'],
    ],
  },
  es: {
    longer: [
      'Ayer el presidente del Gobierno vasco habló.',
      'Ayer el presidente del Gobierno regional habló.',
      'Ayer el presidente del Gobierno de Canarias habló.',
      'Ayer el presidente francés del club habló.',
    ],
    post: [
      'La elección del presidente del Gobierno será mañana.',
      'El cargo del presidente del Gobierno es difícil.',
      'Quiere ser el presidente del Gobierno.',
    ],
    otherTime: [
      'El presidente francés de entonces se negó.',
      'En aquel momento el presidente del Gobierno se negó.',
      'En 1998 el presidente francés se negó.',
    ],
    named: [
      'El ministro de Exteriores de Francia, Talleyrand, habló.',
      'El ministro de Exteriores francés de la época, Talleyrand, habló.',
    ],
    now: [
      ['Ayer el presidente del Gobierno hizo una promesa.', 'sánchez'],
      ['Ayer el presidente francés anunció la reforma.', 'macron'],
    ],
  },
  it: {
    longer: [
      'Ieri il presidente del Consiglio europeo ha parlato.',
      'Ieri il presidente del Consiglio regionale della Lombardia ha parlato.',
      'Ieri il presidente del Consiglio di Stato ha parlato.',
      'Ieri il presidente del consiglio comunale ha parlato.',
      'Ieri il presidente del consiglio di amministrazione ha parlato.',
      'Ieri il presidente del Consiglio nazionale dei commercialisti ha parlato.',
      "Ieri il presidente del Consiglio d'Europa ha parlato.",
    ],
    post: [
      "L'elezione del presidente della Repubblica si tiene oggi.",
      'La carica del presidente del Consiglio è ambita.',
    ],
    otherTime: [
      'Il presidente del Consiglio dell’epoca rifiutò.',
      "All'epoca il presidente del Consiglio rifiutò.",
      'Nel 1998 il presidente del Consiglio rifiutò.',
    ],
    named: [
      "Il ministro degli Esteri francese dell'epoca, Talleyrand, rifiutò.",
      'Il ministro degli Esteri francese, Talleyrand, rifiutò.',
    ],
    now: [
      ['Ieri il presidente del Consiglio chiese scusa.', 'conte'],
      ['Ieri il presidente del Consiglio vede i sindaci.', 'conte'],
      ['Ieri il presidente della Repubblica ha parlato.', 'mattarella'],
    ],
  },
  pt: {
    longer: [
      'Ontem o presidente da Assembleia municipal falou.',
      'Ontem o presidente francês do clube falou.',
      'Ontem o presidente da República de Platão falou.',
    ],
    post: [
      'Ele é candidato a presidente da República.',
      'A eleição do presidente da República será em outubro.',
      'O cargo do presidente da República ficou vago.',
    ],
    otherTime: [
      'O presidente francês à época recusou.',
      'Na época, o presidente da República recusou.',
      'Em 1998, o presidente da República recusou.',
    ],
    named: [
      'O ministro das Relações Exteriores da França à época, Talleyrand, recusou.',
      'O ministro das Relações Exteriores da França, Talleyrand, recusou.',
    ],
    now: [
      ['Ontem o presidente da República falou.', 'marcelo'],
      ['Ontem o presidente da Assembleia veio cedo.', 'santos'],
    ],
  },
  nl: {
    longer: [
      'De Franse president van de club sprak gisteren.',
      'De president van de Franse rechtbank sprak gisteren.',
      'De president van Frankrijks grootste bank sprak gisteren.',
      'De minister-president van Vlaanderen sprak gisteren.',
    ],
    post: [
      'Hij wil de president van Frankrijk worden.',
      'Zij werd de president van Frankrijk.',
      'Het ambt van de Franse president is oud.',
      'De verkiezing van de Franse president is in april.',
    ],
    otherTime: [
      'Destijds weigerde de Franse president.',
      'De Franse president van toen weigerde.',
      'In 1998 weigerde de Franse president.',
    ],
    named: [
      'De Franse minister van Buitenlandse Zaken, Talleyrand, weigerde.',
      'De Franse minister van Buitenlandse Zaken (Talleyrand) weigerde.',
    ],
    now: [
      ['Gisteren sprak de minister-president in Den Haag.', 'rutte'],
      ['Volgens de Franse president is dat zo.', 'macron'],
    ],
  },
  pl: {
    longer: [
      'Prezydent francuskiej federacji odmówił.',
      'Francuski prezydent klubu odmówił.',
      'Prezydent Rosyjskiego Związku odmówił.',
    ],
    post: [
      'Został prezydentem Francji.',
      'Jest kandydatem na prezydenta Francji.',
      'Wybory prezydenta Francji odbędą się wiosną.',
      'Urząd prezydenta Francji jest stary.',
    ],
    otherTime: [
      'Wówczas prezydent Francji odmówił.',
      'Z ówczesnym prezydentem Francji nie rozmawiano.',
      'W 1998 roku prezydent Francji odmówił.',
    ],
    named: [
      'Minister spraw zagranicznych Francji, Talleyrand, odmówił.',
      'Prezydent Francji Jacques Chirac odmówił.',
    ],
    now: [
      ['Rozmawiał z prezydentem Francji w piątek.', 'macron'],
      ['Prezydent Rosji odpowiedział wczoraj.', 'putin'],
    ],
  },
  ru: {
    longer: [
      'Президент российской компании отказался.',
      'Президент Французской академии отказался.',
      'Французский президент федерации отказался.',
    ],
    post: [
      'Он стал президентом Франции.',
      'Он вступил в гонку за пост президента Франции.',
      'Выборы президента Франции пройдут в мае.',
      'Он был избран президентом Франции.',
    ],
    otherTime: [
      'В то время президент Франции отказался.',
      'С тогдашним президентом Франции не говорили.',
      'В 1998 году президент Франции отказался.',
    ],
    named: [
      'Министр иностранных дел Франции, Талейран, отказался.',
      'Министр иностранных дел Франции (Талейран) отказался.',
    ],
    now: [
      ['Он встретился с президентом Франции в пятницу.', 'macron'],
      ['Советник президента России подал в отставку.', 'putin'],
    ],
  },
  zh: {
    longer: ['法国总统府发表了声明。', '许多人在法国总统官邸前集会。', '法国外长会议昨天举行。'],
    post: ['他当选法国总统。', '他成为法国总统。', '法国总统选举将在五月举行。', '他宣誓就任法国总统。'],
    otherTime: ['当时,法国总统拒绝了。', '当时的法国总统拒绝了。', '1998年,法国总统拒绝了。'],
    named: ['法国外长(Talleyrand)拒绝了。'],
    now: [
      ['法国总统会见了客人。', 'macron'],
      ['俄罗斯总统昨天发表了讲话。', 'putin'],
    ],
  },
};

describe.each(Object.entries(LANGUAGES))('the words of an office, %s', (language, sentences) => {
  const { longer, post, otherTime, named, now } = sentences;

  it.each(longer)('are another’s where they go on: %s', async text => {
    expect(await described(language, text)).toEqual([]);
  });

  it.each(post)('are the post that somebody wants or gets: %s', async text => {
    expect(await described(language, text)).toEqual([]);
  });

  it.each(otherTime)('are of another time: %s', async text => {
    expect(await described(language, text)).toEqual([]);
  });

  it.each(named)('are of whom they name: %s', async text => {
    expect(await described(language, text)).toEqual([]);
  });

  it.each(now)('are of who holds it: %s', async (text, id) => {
    expect(await described(language, text)).toEqual([id]);
  });
});
