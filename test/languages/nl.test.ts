import { describe, expect, it } from 'vitest';
import { nl } from '../../src/languages/nl.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('nl', {
  putin: ['Vladimir Poetin'],
  macron: ['Emmanuel Macron'],
  merkel: ['Angela Merkel'],
  lavrov: ['Sergej Lavrov'],
  body: ['Groene Partij'],
});
const read = (text: string) => reading(text, entities, 'nl');

describe('Dutch', () => {
  isToldApart(nl);
  knowsCountries(nl);
  neverFails(nl, entities);

  it('marks full names, and short ones behind them', async () => {
    const found = await read(
      'Vladimir Poetin ontving Angela Merkel in Moskou. Poetin en mevrouw Merkel bespraken het klimaat.',
    );
    expect(marks(found)).toEqual([
      'Vladimir Poetin=putin (name)',
      'Angela Merkel=merkel (name)',
      'Poetin=putin (short)',
      'Merkel=merkel (short)',
    ]);
  });

  it('finds somebody by given name whom no pack knows, with what the page says', async () => {
    const found = await read('Claudia Boskamp, directeur van het Bosinstituut, kwam naar Tilburg.');
    expect(found.unknowns.map(one => [one.text, one.described])).toEqual([
      ['Claudia Boskamp', 'directeur van het Bosinstituut'],
    ]);
  });

  it('resolves offices with an adjective or "van" and a country, not former ones', async () => {
    const found = await read(
      'De Russische president belde met de president van Frankrijk en de Russische minister van Buitenlandse Zaken. Een oud-president van Frankrijk was er niet.',
    );
    expect(marks(found)).toEqual([
      'De Russische president=putin (description)',
      'de president van Frankrijk=macron (description)',
      'de Russische minister van Buitenlandse Zaken=lavrov (description)',
    ]);
  });

  it('gives direct speech to its speaker', async () => {
    const found = await read('‘We gaan een nieuwe weg bouwen’, zei Angela Merkel donderdag tegen de pers.');
    expect(said(found)).toEqual(['direct: ‘We gaan een nieuwe weg bouwen’ | merkel']);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read(
      'De hervorming wordt in september gepresenteerd, heeft Emmanuel Macron aangekondigd.',
    );
    expect(said(found)).toEqual(['indirect: De hervorming wordt in september gepresenteerd | macron']);
  });

  it('reads "aldus" as naming a source', async () => {
    const found = await read('De hervorming is niet klaar, aldus de Groene Partij.');
    expect(said(found)).toEqual(['indirect: De hervorming is niet klaar | body']);
  });

  it('needs no comma before the conjunction', async () => {
    expect(said(await read('Angela Merkel zei dat de weg in september klaar is.'))).toEqual([
      'indirect: dat de weg in september klaar is | merkel',
    ]);
    expect(said(await read('Angela Merkel heeft gezegd dat de weg in september klaar is.'))).toEqual([
      'indirect: dat de weg in september klaar is | merkel',
    ]);
  });

  it('does not take a noun for a verb, nor a day for a speaker', async () => {
    expect(
      said(await read('De kinderen lezen de berichten op het bord, ze zien dat de weg klaar is.')),
    ).toEqual([]);
    expect(said(await read('Half juli zei Angela Merkel dat de weg klaar is.'))).toEqual([
      'indirect: dat de weg klaar is | merkel',
    ]);
  });
});
