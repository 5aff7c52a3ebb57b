import { describe, expect, it } from 'vitest';
import { it as italian } from '../../src/languages/it.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('it', {
  putin: ['Vladimir Putin'],
  macron: ['Emmanuel Macron'],
  merkel: ['Angela Merkel'],
  lavrov: ['Sergej Lavrov'],
  body: ['Partito Verde'],
});
const read = (text: string) => reading(text, entities, 'it');

describe('Italian', () => {
  isToldApart(italian);
  knowsCountries(italian);
  neverFails(italian, entities);

  it('marks full names, and short ones behind them', async () => {
    const found = await read(
      'Vladimir Putin ha ricevuto Angela Merkel a Mosca. Putin e la signora Merkel hanno parlato del clima.',
    );
    expect(marks(found)).toEqual([
      'Vladimir Putin=putin (name)',
      'Angela Merkel=merkel (name)',
      'Putin=putin (short)',
      'Merkel=merkel (short)',
    ]);
  });

  it('finds somebody by given name whom no pack knows, with what the page says', async () => {
    const found = await read("Claudia Boscolungo, direttrice dell'Istituto del bosco, è arrivata a Lucca.");
    expect(found.unknowns.map(one => [one.text, one.described])).toEqual([
      ['Claudia Boscolungo', "direttrice dell'Istituto del bosco"],
    ]);
  });

  it('resolves offices with "della", "degli" and a country', async () => {
    const found = await read(
      'Il presidente della Francia ha incontrato il ministro degli Esteri della Russia.',
    );
    expect(marks(found)).toEqual([
      'Il presidente della Francia=macron (description)',
      'il ministro degli Esteri della Russia=lavrov (description)',
    ]);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read('Emmanuel Macron ha affermato che la riforma sarà presentata a settembre.');
    expect(said(found)).toEqual(['indirect: che la riforma sarà presentata a settembre | macron']);
  });

  it('gives direct speech to its speaker', async () => {
    const found = await read('«La riforma non è pronta», spiega Angela Merkel.');
    expect(said(found)).toEqual(['direct: «La riforma non è pronta» | merkel']);
  });

  it('reads "secondo" as naming a source', async () => {
    const found = await read('La riforma, secondo il Partito Verde, non è pronta.');
    expect(said(found)).toEqual(['indirect: La riforma … non è pronta | body']);
  });

  it('resolves offices with the adjective behind them', async () => {
    const found = await read('Il presidente russo ha incontrato la cancelliera tedesca.');
    expect(marks(found)).toEqual([
      'Il presidente russo=putin (description)',
      'la cancelliera tedesca=merkel (description)',
    ]);
  });

  it('finds the subject behind a participle', async () => {
    const found = await read('«Costruiremo una nuova strada», ha detto giovedì Angela Merkel alla stampa.');
    expect(said(found)).toEqual(['direct: «Costruiremo una nuova strada» | merkel']);
  });

  it('takes a subject that is left out from the sentence before', async () => {
    expect(
      said(await read('Angela Merkel ha detto che la strada è pronta. Ha aggiunto che i soldi ci sono.')),
    ).toEqual(['indirect: che la strada è pronta | merkel', 'indirect: che i soldi ci sono | merkel']);
  });

  it('does not take an ordinal for a source', async () => {
    expect(
      said(await read('La cantante ha presentato a Milano il secondo album di canzoni del suo gruppo.')),
    ).toEqual([]);
  });
});
