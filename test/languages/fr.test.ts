import { describe, expect, it } from 'vitest';
import { fr } from '../../src/languages/fr.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('fr', {
  putin: ['Vladimir Poutine'],
  macron: ['Emmanuel Macron'],
  merkel: ['Angela Merkel'],
  lavrov: ['Sergueï Lavrov'],
  body: ['Parti populaire'],
});
const read = (text: string) => reading(text, entities, 'fr');

describe('French', () => {
  isToldApart(fr);
  knowsCountries(fr);
  neverFails(fr, entities);

  it('marks full names, and short ones behind them', async () => {
    const found = await read(
      'Le président russe Vladimir Poutine a reçu jeudi la chancelière allemande Angela Merkel. Poutine et Mme Merkel ont parlé du climat.',
    );
    expect(marks(found)).toContain('Vladimir Poutine=putin (name)');
    expect(marks(found)).toContain('Poutine=putin (short)');
    expect(marks(found)).toContain('Merkel=merkel (short)');
  });

  it('finds somebody by title and given name whom no pack knows', async () => {
    const found = await read("Claire Dumontel, directrice de l'Institut des forêts, est arrivée à Lyon.");
    expect(found.unknowns.map(one => one.text)).toEqual(['Claire Dumontel']);
    expect(found.unknowns[0]?.described).toBe("directrice de l'Institut des forêts");
  });

  it('resolves offices with "de" and a country', async () => {
    const found = await read(
      "Le président de la Russie a parlé avec la chancelière de l’Allemagne et l'ancien président de la France.",
    );
    expect(marks(found)).toEqual([
      'Le président de la Russie=putin (description)',
      'la chancelière de l’Allemagne=merkel (description)',
    ]);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read('Emmanuel Macron a affirmé que la réforme serait présentée en septembre.');
    expect(said(found)).toEqual(['indirect: que la réforme serait présentée en septembre | macron']);
  });

  it('gives direct speech to its speaker', async () => {
    const found = await read("“La réforme n'est pas prête”, estime Angela Merkel.");
    expect(said(found)).toEqual(["direct: “La réforme n'est pas prête” | merkel"]);
  });

  it('reads "selon" as naming a source', async () => {
    expect(said(await read("Selon Angela Merkel, la réforme n'est pas prête."))).toEqual([
      "indirect: la réforme n'est pas prête | merkel",
    ]);
    expect(said(await read("La réforme n'est pas prête, selon le Parti populaire."))).toEqual([
      "indirect: La réforme n'est pas prête | body",
    ]);
  });

  it('reads « … » with spaces inside the marks', async () => {
    const found = await read(
      '« Nous allons construire une nouvelle route », a déclaré jeudi Angela Merkel devant la presse.',
    );
    expect(said(found)).toEqual(['direct: « Nous allons construire une nouvelle route » | merkel']);
  });

  it('ends a sentence behind such marks', async () => {
    const found = await read(
      'Interrogé sur ce point, Sergueï Lavrov a répondu : « Nous verrons. » Il est parti.',
    );
    expect(said(found)).toEqual(['direct: « Nous verrons. » | lavrov']);
  });

  it('resolves offices with the adjective behind or within them', async () => {
    const found = await read(
      "Le président russe a vu le ministre russe des Affaires étrangères. Le chef de l'État français et le président russe sortant n'étaient pas là.",
    );
    expect(marks(found)).toEqual([
      'Le président russe=putin (description)',
      'le ministre russe des Affaires étrangères=lavrov (description)',
      "Le chef de l'État français=macron (description)",
    ]);
  });
});
