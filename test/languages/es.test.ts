import { describe, expect, it } from 'vitest';
import { es } from '../../src/languages/es.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('es', {
  putin: ['Vladímir Putin'],
  macron: ['Emmanuel Macron'],
  merkel: ['Angela Merkel'],
  lavrov: ['Serguéi Lavrov'],
  body: ['Partido Verde'],
});
const read = (text: string) => reading(text, entities, 'es');

describe('Spanish', () => {
  isToldApart(es);
  knowsCountries(es);
  neverFails(es, entities);

  it('marks full names, and short ones behind them', async () => {
    const found = await read(
      'Vladímir Putin recibió a Angela Merkel en Moscú. Putin y la señora Merkel hablaron del clima.',
    );
    expect(marks(found)).toEqual([
      'Vladímir Putin=putin (name)',
      'Angela Merkel=merkel (name)',
      'Putin=putin (short)',
      'Merkel=merkel (short)',
    ]);
  });

  it('finds somebody by given name whom no pack knows, with what the page says', async () => {
    const found = await read('Claudia Robledal, directora del Instituto del Bosque, llegó a Lugo.');
    expect(found.unknowns.map(one => [one.text, one.described])).toEqual([
      ['Claudia Robledal', 'directora del Instituto del Bosque'],
    ]);
  });

  it('resolves offices with "de" and a country', async () => {
    const found = await read('El presidente de Francia habló ayer con el ministro de Exteriores de Rusia.');
    expect(marks(found)).toEqual([
      'El presidente de Francia=macron (description)',
      'el ministro de Exteriores de Rusia=lavrov (description)',
    ]);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read(
      'Emmanuel Macron ha afirmado en Lyon que la reforma se presentará en septiembre.',
    );
    expect(said(found)).toEqual(['indirect: que la reforma se presentará en septiembre | macron']);
  });

  it('gives direct speech to its speaker', async () => {
    const found = await read('«Vamos a construir una carretera nueva», dijo Angela Merkel ante la prensa.');
    expect(said(found)).toEqual(['direct: «Vamos a construir una carretera nueva» | merkel']);
  });

  it('reads "según" as naming a source', async () => {
    const found = await read('La reforma no está lista, según el Partido Verde.');
    expect(said(found)).toEqual(['indirect: La reforma no está lista | body']);
  });

  it('resolves offices with the adjective behind them', async () => {
    const found = await read(
      'El presidente ruso se reunió ayer con la canciller alemana. El presidente francés no estaba.',
    );
    expect(marks(found)).toEqual([
      'El presidente ruso=putin (description)',
      'la canciller alemana=merkel (description)',
      'El presidente francés=macron (description)',
    ]);
  });

  it('finds the subject behind a day with its article', async () => {
    const found = await read(
      '«Vamos a construir una carretera nueva», dijo el jueves Angela Merkel ante la prensa.',
    );
    expect(said(found)).toEqual(['direct: «Vamos a construir una carretera nueva» | merkel']);
  });

  it('finds the subject behind the verb', async () => {
    expect(said(await read('La reforma llegará en septiembre, anunció Emmanuel Macron.'))).toEqual([
      'indirect: La reforma llegará en septiembre | macron',
    ]);
    expect(
      said(await read('Según explicó el jueves Emmanuel Macron, la reforma llegará en septiembre.')),
    ).toEqual(['indirect: la reforma llegará en septiembre | macron']);
    expect(said(await read('La carretera está lista. Así lo anunció Angela Merkel.'))).toEqual([
      'indirect: La carretera está lista | merkel',
    ]);
  });

  it('takes a subject that is left out from the sentence before', async () => {
    expect(
      said(await read('Angela Merkel dijo que la carretera está lista. Añadió que hay dinero.')),
    ).toEqual(['indirect: que la carretera está lista | merkel', 'indirect: que hay dinero | merkel']);
    expect(
      said(await read('Angela Merkel dijo que la carretera está lista. Añadieron que hay dinero.')),
    ).toEqual(['indirect: que la carretera está lista | merkel']);
    expect(
      said(await read('Angela Merkel dijo que la carretera está lista.\n\nAñadió que hay dinero.')),
    ).toEqual(['indirect: que la carretera está lista | merkel']);
  });

  it('takes no impersonal verb and no object for a speaker', async () => {
    expect(said(await read('En invierno se cree que el lago es más grande.'))).toEqual([]);
    expect(said(await read('La novela está ambientada en 1985, narra la historia de una familia.'))).toEqual(
      [],
    );
  });
});
