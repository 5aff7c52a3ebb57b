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

  it.todo('"prezydent Rosji", "rosyjski prezydent": no article says that one is meant');
  it.todo('"„…” – powiedział X": a dash behind the marks');
  it.todo('"– …– powiedział X": a dash that opens speech');
  it.todo('"powiedziała w czwartek X": a day between the verb and the subject');
  it.todo('"Jak powiedział X, …"');
  it.todo('"Rosji Władimir Putin": a country is no given name');
});
