import { describe, expect, it } from 'vitest';
import { pl } from '../../src/languages/pl.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('pl', {
  putin: ['Władimir Putin'],
  macron: ['Emmanuel Macron'],
  merkel: ['Angela Merkel'],
  lavrov: ['Siergiej Ławrow'],
  body: ['Partia Zielonych'],
});
const read = (text: string) => reading(text, entities, 'pl');

describe('Polish', () => {
  isToldApart(pl);
  knowsCountries(pl);
  neverFails(pl, entities);

  it('marks full names, and short ones in other cases behind them', async () => {
    const found = await read(
      'Władimir Putin przyjechał do Berlina. Angela Merkel opowiedziała Putinowi o klimacie, a pani Merkel była zadowolona.',
    );
    expect(marks(found)).toEqual([
      'Władimir Putin=putin (name)',
      'Angela Merkel=merkel (name)',
      'Putinowi=putin (short)',
      'Merkel=merkel (short)',
    ]);
  });

  it('knows short names whose ending changes with the case', async () => {
    const other = {
      id: 'other',
      kind: 'person' as const,
      names: { pl: ['Anna Borecka'] },
      prominence: 50,
    };
    const found = await reading(
      'Anna Borecka przyjechała do Berlina. Wczoraj wieczorem Boreckiej wręczono nagrodę.',
      [other],
      'pl',
    );
    expect(marks(found)).toEqual(['Anna Borecka=other (name)', 'Boreckiej=other (short)']);
  });

  it('finds somebody by given name whom no pack knows', async () => {
    const found = await read('Do Warszawy przyjechała wczoraj Katarzyna Borowiec, dyrektor Instytutu Lasu.');
    expect(found.unknowns.map(one => one.text)).toEqual(['Katarzyna Borowiec']);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read('Emmanuel Macron zapowiedział, że reforma zostanie przedstawiona we wrześniu.');
    expect(said(found)).toEqual(['indirect: że reforma zostanie przedstawiona we wrześniu | macron']);
  });

  it('gives direct speech to its speaker', async () => {
    const found = await read('„Zbudujemy nową drogę”, powiedziała Angela Merkel.');
    expect(said(found)).toEqual(['direct: „Zbudujemy nową drogę” | merkel']);
  });

  it('resolves offices in any case, with an adjective before or a country behind', async () => {
    const found = await read(
      'Rosyjski prezydent rozmawiał wczoraj z prezydentem Francji i z rosyjskim ministrem spraw zagranicznych.',
    );
    expect(marks(found)).toEqual([
      'Rosyjski prezydent=putin (description)',
      'prezydentem Francji=macron (description)',
      'rosyjskim ministrem spraw zagranicznych=lavrov (description)',
    ]);
  });

  it('does not take a country into the name behind it', async () => {
    const found = await read('Prezydent Rosji Władimir Putin spotkał się z ministrem.');
    expect(marks(found)).toEqual(['Władimir Putin=putin (name)']);
  });

  it('reads a dash behind quotation marks, and the subject behind a day', async () => {
    const found = await read('„Zbudujemy nową drogę” – powiedziała w czwartek Angela Merkel.');
    expect(said(found)).toEqual(['direct: „Zbudujemy nową drogę” | merkel']);
  });

  it('reads speech between dashes', async () => {
    expect(
      said(await read('– Zbudujemy nową drogę – powiedziała Angela Merkel. – Pieniądze już są.')),
    ).toEqual(['direct: – Zbudujemy nową drogę | merkel', 'direct: – Pieniądze już są. | merkel']);
  });

  it('finds the subject behind the verb', async () => {
    expect(
      said(await read('Jak powiedział Emmanuel Macron, reforma zostanie przedstawiona we wrześniu.')),
    ).toEqual(['indirect: reforma zostanie przedstawiona we wrześniu | macron']);
    expect(said(await read('Reforma ruszy we wrześniu. Poinformował o tym Emmanuel Macron.'))).toEqual([
      'indirect: Reforma ruszy we wrześniu | macron',
    ]);
  });

  it('ends a source behind its name', async () => {
    expect(said(await read('Zdaniem Angela Merkel reforma nie ruszy we wrześniu.'))).toEqual([
      'indirect: reforma nie ruszy we wrześniu | merkel',
    ]);
  });

  it('takes a subject that is left out from the sentence before', async () => {
    expect(
      said(await read('Angela Merkel powiedziała, że droga jest gotowa. Dodała, że pieniądze już są.')),
    ).toEqual(['indirect: że droga jest gotowa | merkel', 'indirect: że pieniądze już są | merkel']);
    expect(
      said(await read('Angela Merkel powiedziała, że droga jest gotowa. Dodali, że pieniądze już są.')),
    ).toEqual(['indirect: że droga jest gotowa | merkel']);
  });
});
