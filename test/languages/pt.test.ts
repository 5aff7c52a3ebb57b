import { describe, expect, it } from 'vitest';
import { pt } from '../../src/languages/pt.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('pt', {
  putin: ['Vladimir Putin'],
  macron: ['Emmanuel Macron'],
  merkel: ['Angela Merkel'],
  lavrov: ['Serguei Lavrov'],
  body: ['Partido Verde'],
});
const read = (text: string) => reading(text, entities, 'pt');

describe('Portuguese', () => {
  isToldApart(pt);
  knowsCountries(pt);
  neverFails(pt, entities);

  it('marks full names, and short ones behind them', async () => {
    const found = await read(
      'Vladimir Putin recebeu Angela Merkel em Moscou. Putin e a senhora Merkel falaram do clima.',
    );
    expect(marks(found)).toEqual([
      'Vladimir Putin=putin (name)',
      'Angela Merkel=merkel (name)',
      'Putin=putin (short)',
      'Merkel=merkel (short)',
    ]);
  });

  it('finds somebody by given name whom no pack knows, with what the page says', async () => {
    const found = await read('Cláudia Bosqueira, diretora do Instituto da Floresta, chegou a Braga.');
    expect(found.unknowns.map(one => [one.text, one.described])).toEqual([
      ['Cláudia Bosqueira', 'diretora do Instituto da Floresta'],
    ]);
  });

  it('resolves offices with "da" and a country', async () => {
    const found = await read(
      'Ontem o presidente da França falou com o ministro das Relações Exteriores da Rússia.',
    );
    expect(marks(found)).toEqual([
      'o presidente da França=macron (description)',
      'o ministro das Relações Exteriores da Rússia=lavrov (description)',
    ]);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read('Emmanuel Macron afirmou que a reforma será apresentada em setembro.');
    expect(said(found)).toEqual(['indirect: que a reforma será apresentada em setembro | macron']);
  });

  it('gives direct speech to its speaker', async () => {
    const found = await read('«Vamos construir uma estrada nova», disse Angela Merkel à imprensa.');
    expect(said(found)).toEqual(['direct: «Vamos construir uma estrada nova» | merkel']);
  });

  it('reads "de acordo com" as naming a source', async () => {
    const found = await read('A reforma não está pronta, de acordo com o Partido Verde.');
    expect(said(found)).toEqual(['indirect: A reforma não está pronta | body']);
  });

  it('resolves offices with the adjective behind them', async () => {
    const found = await read('O presidente russo reuniu-se ontem com o presidente francês.');
    expect(marks(found)).toEqual([
      'O presidente russo=putin (description)',
      'o presidente francês=macron (description)',
    ]);
  });

  it('finds the subject behind a day', async () => {
    const found = await read('“Vamos construir uma estrada nova”, disse na quinta-feira Angela Merkel.');
    expect(said(found)).toEqual(['direct: “Vamos construir uma estrada nova” | merkel']);
  });

  it('takes a subject that is left out from the sentence before', async () => {
    expect(
      said(await read('Angela Merkel disse que a estrada está pronta. Acrescentou que há dinheiro.')),
    ).toEqual(['indirect: que a estrada está pronta | merkel', 'indirect: que há dinheiro | merkel']);
  });
});
