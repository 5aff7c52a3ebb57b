/** Offices without a country: whose they are is told by the page, or by nobody. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { holder, role } from './office-holders.ts';

const now = (office: string, country: string) => role(office, country, '2016-01-01', null);
const lexicon = listLexicon([
  holder('pt', { en: ['Marcelo Sousa'] }, now('head-of-state', 'PT'), 'male'),
  holder('br', { en: ['Michel Temer'] }, now('head-of-state', 'BR'), 'male'),
  holder('ao', { en: ['João Lourenço'] }, now('head-of-state', 'AO'), 'male'),
  holder('fr', { en: ['Emmanuel Macron'] }, now('head-of-state', 'FR'), 'male'),
  holder('sn', { en: ['Macky Sall'] }, now('head-of-state', 'SN'), 'male'),
  holder('de', { en: ['Angela Merkel'] }, now('head-of-government', 'DE'), 'female'),
  holder('at', { en: ['Sebastian Kurz'] }, now('head-of-government', 'AT'), 'male'),
  holder('es', { en: ['Pedro Sánchez'] }, now('head-of-government', 'ES'), 'male'),
  holder('it', { en: ['Sergio Mattarella'] }, now('head-of-state', 'IT'), 'male'),
  holder('gb', { en: ['Dominic Raab'] }, now('foreign-minister', 'GB'), 'male'),
  holder('nl', { en: ['Mark Rutte'] }, now('head-of-government', 'NL'), 'male'),
  holder('cn', { en: ['Xi Jinping'] }, now('head-of-state', 'CN'), 'male'),
]);

const described = async (text: string, language: string, url?: string): Promise<readonly string[]> => {
  const document = { text, language, published: '2020-07-24', ...(url === undefined ? {} : { url }) };
  const { mentions } = await read(document, lexicon);
  return mentions.filter(({ via }) => via === 'description').map(({ entity }) => entity);
};

describe('an office without a country', () => {
  it.each([
    ['pt', 'O presidente da República falou ontem.', 'https://www.jornal.pt/a', ['pt']],
    ['pt', 'O presidente da República falou ontem.', 'https://g1.jornal.com.br/a', ['br']],
    ['pt', 'O presidente da República falou ontem.', 'https://www.jornal.ao/a', ['ao']],
    ['fr', 'Le président de la République a parlé.', 'https://www.journal.fr/a', ['fr']],
    ['fr', 'Le président de la République a parlé.', 'https://www.journal.sn/a', ['sn']],
    ['fr', 'Le président de la République a parlé.', 'https://www.journal.be/a', []],
    ['de', 'Der Bundeskanzler sprach lange.', 'https://www.zeitung.at/a', ['at']],
    ['de', 'Die Bundeskanzlerin sprach lange.', 'https://www.zeitung.de/a', ['de']],
    ['de', 'Die Bundeskanzlerin sprach lange.', 'https://www.zeitung.ch/a', []],
    ['es', 'El presidente del Gobierno habló ayer.', 'https://www.diario.es/a', ['es']],
    ['es', 'El presidente del Gobierno habló ayer.', 'https://www.diario.com.ar/a', []],
    ['it', 'Il presidente della Repubblica ha parlato.', 'https://www.giornale.it/a', ['it']],
    ['it', 'Il presidente della Repubblica ha parlato.', 'https://www.giornale.ch/a', []],
    ['en', 'The foreign secretary spoke.', 'https://www.paper.co.uk/a', ['gb']],
    ['en', 'The foreign secretary spoke.', 'https://www.paper.in/a', []],
    ['nl', 'De minister-president sprak.', 'https://www.krant.nl/a', ['nl']],
    ['nl', 'De minister-president sprak.', 'https://www.krant.be/a', []],
    ['zh', '国家主席昨天发表了讲话。', 'https://www.news.cn/a', ['cn']],
    ['zh', '国家主席昨天发表了讲话。', 'https://www.news.tw/a', []],
  ])('is that of where the page comes from, %s: %s %s', async (language, text, url, ids) => {
    expect(await described(text, language, url)).toEqual(ids);
  });

  it('is told by the region of the language’s tag', async () => {
    expect(await described('O presidente da República falou ontem.', 'pt-BR')).toEqual(['br']);
    expect(await described('O presidente da República falou ontem.', 'pt_PT')).toEqual(['pt']);
    expect(await described('Der Bundeskanzler sprach lange.', 'de-AT')).toEqual(['at']);
  });

  it('is told by its holder’s name', async () => {
    const text = 'O presidente da República falou. Michel Temer viajou.';
    expect(await described(text, 'pt')).toEqual(['br']);
    expect(await described('Die Kanzlerin sprach. Später ging Angela Merkel.', 'de')).toEqual(['de']);
  });

  it('is nobody’s where nothing tells, or the page speaks of another country', async () => {
    expect(await described('O presidente da República falou ontem.', 'pt')).toEqual([]);
    expect(
      await described('Em Angola, o presidente da República falou.', 'pt', 'https://www.jornal.pt/'),
    ).toEqual([]);
    const text = 'In Francia il presidente della Repubblica ha parlato. La Francia aspetta.';
    expect(await described(text, 'it', 'https://www.giornale.it/')).toEqual([]);
    expect(await described('O presidente da República viajou a Portugal.', 'pt')).toEqual([]);
    const visit = 'Marcelo Sousa chegou ao Brasil. O presidente da República falou.';
    expect(await described(visit, 'pt')).toEqual([]);
    // A guest from where the office has the same name.
    const guest = 'Der Bundeskanzler sprach. Sebastian Kurz war zu Gast in Deutschland.';
    expect(await described(guest, 'de', 'https://www.zeitung.de/')).toEqual([]);
    // Which is told by its cities as well.
    const inBerlin = 'Der Bundeskanzler sprach. Sebastian Kurz war zu Gast in Berlin.';
    expect(await described(inBerlin, 'de')).toEqual([]);
  });
});
