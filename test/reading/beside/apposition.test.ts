/** Whose a description is that stands between commas, and where it ends. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

const known: Entity = {
  id: 'known',
  kind: 'person',
  names: { und: ['Zbigniew Wolterski', 'Jaime Lissabetzky'] },
  description: { en: 'politician' },
  prominence: 90,
  checked: '2026-01-01',
};

/** What the page says of the unknown `name`. */
const said = async (language: string, text: string, name: string): Promise<string | undefined> => {
  const reading = await read(
    { text, language, published: '2025-05-01' },
    listLexicon([known]),
    readingTools(),
  );
  const one = reading.unknowns.find(unknown => unknown.text === name);
  expect(one).toBeDefined();
  return one?.described;
};

describe('behind a bracket', () => {
  it.each([
    ['en', 'Jane Holtmann (R), a county prosecutor, spoke on Sunday.', 'Jane Holtmann', 'county prosecutor'],
    [
      'de',
      'Karl Holtmann (54), Direktor der Schule, sprach am Sonntag.',
      'Karl Holtmann',
      'Direktor der Schule',
    ],
    [
      'fr',
      'Jean Durandot (à droite), directeur du lycée, a parlé dimanche.',
      'Jean Durandot',
      'directeur du lycée',
    ],
    [
      'pl',
      'Jan Holtmański (54 l.), dyrektor szkoły, mówił w niedzielę.',
      'Jan Holtmański',
      'dyrektor szkoły',
    ],
    // What the bracket says is what is said, and what no comma parts from it goes on with the sentence.
    ['en', 'Jane Holtmann (a prosecutor), Ann Leighton and a director came.', 'Jane Holtmann', 'prosecutor'],
    ['en', 'Jane Holtmann (R) and a director spoke on Sunday.', 'Jane Holtmann', undefined],
  ])('is what comes between commas (%s: %s)', async (language, text, name, described) => {
    expect(await said(language, text, name)).toBe(described);
  });
});

describe('in a list of offices with names', () => {
  it.each([
    [
      'de',
      'Es sprachen Fraktionschefin Anna Kernbauer, Ministerin Eva Holtmann und Karl Bauer.',
      'Eva Holtmann',
      'Ministerin',
    ],
    [
      'en',
      'Guests were Peter Holtmann, spokesman Bob Carver and mayor Ann Leighton.',
      'Peter Holtmann',
      undefined,
    ],
    [
      'en',
      'Guests were Peter Holtmann, spokesman Bob Carver and mayor Ann Leighton.',
      'Bob Carver',
      'spokesman',
    ],
    [
      'fr',
      'Étaient là le ministre Jean Durandot, le maire de Lyon Paul Martinet et sa femme.',
      'Jean Durandot',
      'ministre',
    ],
    [
      'fr',
      'Étaient là le ministre Jean Durandot, le maire de Lyon Paul Martinet et sa femme.',
      'Paul Martinet',
      'maire de Lyon',
    ],
    ['es', 'Hablaron Tomás Gómez, portavoz municipal Jaime Lissabetzky y otros.', 'Tomás Gómez', undefined],
    [
      'pl',
      'W sali siedzieli: wiceprezes Jacek Sasinowski, minister sprawiedliwości Zbigniew Wolterski i inni.',
      'Jacek Sasinowski',
      'wiceprezes',
    ],
    [
      'pl',
      'W sali siedzieli: marszałek Senatu Stanisław Karczmarski, wicepremier Beata Szydłowicz i inni.',
      'Stanisław Karczmarski',
      'marszałek Senatu',
    ],
    [
      'de',
      'Der Sprecher von Innenminister Karl Holtmann, Eva Kernbauer, sagte das am Montag.',
      'Karl Holtmann',
      'Innenminister',
    ],
    ['es', 'Ayer habló el teniente de alcalde Tomás Gómez en Sevilla.', 'Tomás Gómez', 'teniente de alcalde'],
    ['fr', 'Hier le porte-parole du ministre Jean Durandot a parlé.', 'Jean Durandot', 'ministre'],
  ])('each has the one before the name: %s, %s, %s', async (language, text, name, described) => {
    expect(await said(language, text, name)).toBe(described);
  });
});

describe('a description', () => {
  it.each([
    [
      'en',
      'Ann Leighton, adviser to Senator Bob Carver, said on Monday that it was late.',
      'Ann Leighton',
      'adviser to Senator Bob Carver',
    ],
    [
      'de',
      'Anna Kernbauer, Beraterin von Kanzler Karl Holtmann, sagte das am Montag.',
      'Anna Kernbauer',
      'Beraterin von Kanzler Karl Holtmann',
    ],
    [
      'fr',
      'Jean Durandot, conseiller du ministre Paul Martinet, a dit cela lundi.',
      'Jean Durandot',
      'conseiller du ministre Paul Martinet',
    ],
    [
      'en',
      'Ann Leighton, adviser to Ohio Sen. Bob Carver, said on Monday that it was late.',
      'Ann Leighton',
      'adviser to Ohio Sen. Bob Carver',
    ],
    [
      'en',
      'Ann Leighton, Bob Carver’s spokeswoman, said on Monday that it was late.',
      'Ann Leighton',
      'Bob Carver’s spokeswoman',
    ],
  ])('keeps the name of whom somebody works for: %s, %s', async (language, text, name, described) => {
    expect(await said(language, text, name)).toBe(described);
  });

  it.each([
    [
      'es',
      'Anna Delvaux, empresaria se abrió paso entre la élite de Nueva York.',
      'Anna Delvaux',
      'empresaria',
    ],
    [
      'en',
      'They met Ann Leighton, founder of a school which closed last year.',
      'Ann Leighton',
      'founder of a school',
    ],
  ])('ends where a clause begins: %s, %s', async (language, text, name, described) => {
    expect(await said(language, text, name)).toBe(described);
  });

  it.each([
    ['es', 'Los recibió Gerardo Zamorano, y por el presidente habló su hermano ayer.', 'Gerardo Zamorano'],
    ['it', 'Ha parlato Manlio Messinese, presidente del Consiglio e il deputato Rossi.', 'Manlio Messinese'],
    ['it', 'Ieri l’avvocato della famiglia di Giulia Tramontani ha parlato in aula.', 'Giulia Tramontani'],
  ])('is none where the sentence only goes on: %s, %s', async (language, text, name) => {
    expect(await said(language, text, name)).toBeUndefined();
  });
});
