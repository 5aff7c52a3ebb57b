import { describe, expect, it } from 'vitest';
import { speakersOf } from '../../../src/model/reading.ts';
import { mention, statementsIn } from './helper.ts';

/** Entities that said each statement of `text`, the mentions given by their words. */
const who = (language: string, text: string, names: Readonly<Record<string, string>>): readonly string[] => {
  const mentions = Object.entries(names)
    .filter(([words]) => text.includes(words))
    .map(([words, id]) => mention(text, words, id, id.startsWith('O') ? 'organisation' : 'person'))
    .sort((a, b) => a.start - b.start);
  return statementsIn(language, text, mentions).map(statement =>
    speakersOf(statement)
      .map(one => ('entity' in one ? one.entity : 'text' in one ? one.text : '?'))
      .join(' + '),
  );
};

describe('several who say it together', () => {
  it('credits all of them', () => {
    expect(who('de', 'Xi und Putin gratulierten der Mannschaft.', { Xi: 'Q1', Putin: 'Q2' })).toEqual([
      'Q1 + Q2',
    ]);
    expect(
      who('en', 'Ann Berg and Tom Roth said the pier was safe.', { 'Ann Berg': 'Q1', 'Tom Roth': 'Q2' }),
    ).toEqual(['Q1 + Q2']);
    expect(
      who('es', 'Luis Mora y Ana Ruiz declararon que el puerto cerrará.', {
        'Luis Mora': 'Q1',
        'Ana Ruiz': 'Q2',
      }),
    ).toEqual(['Q1 + Q2']);
  });

  it('credits all of a list that commas cut, in every order of words', () => {
    const german = { 'Anna Berg': 'Q1', 'Karl Lenz': 'Q2', 'Pia Roth': 'Q3' };
    expect(who('de', 'Anna Berg, Karl Lenz und Pia Roth erklärten, der Plan sei gut.', german)).toEqual([
      'Q1 + Q2 + Q3',
    ]);
    const english = { 'Ann Berg': 'Q1', 'Karl Lenz': 'Q2', 'Pia Roth': 'Q3' };
    expect(who('en', 'Ann Berg, Karl Lenz and Pia Roth said the plan was good.', english)).toEqual([
      'Q1 + Q2 + Q3',
    ]);
    expect(
      who('en', 'In Lund, Karl Lenz and Pia Roth said the plan was good.', { Lund: 'O9', ...english }),
    ).toEqual(['Q2 + Q3']);
  });

  it('credits nobody who is only named beside the speaker', () => {
    const names = { 'Ann Berg': 'Q1', 'Tom Roth': 'Q2' };
    expect(who('en', 'Ann Berg, a friend of Tom Roth and his wife, said the pier was safe.', names)).toEqual([
      'Q1',
    ]);
    expect(who('en', 'Ann Berg, who beat Tom Roth and his party, said the pier was safe.', names)).toEqual([
      'Q1',
    ]);
    expect(
      who('de', 'Anna Berg, die gegen Karl Lenz und Pia Roth antrat, sagte, die Brücke sei sicher.', {
        'Anna Berg': 'Q1',
        'Karl Lenz': 'Q2',
        'Pia Roth': 'Q3',
      }),
    ).toEqual(['Q1']);
  });
});

describe('spokespeople and titles', () => {
  it('gives an organisation what its spokesperson says', () => {
    expect(who('de', 'Ein Sprecher der Polizei sagte, es sei niemand verletzt.', { Polizei: 'O1' })).toEqual([
      'O1',
    ]);
    expect(
      who('en', 'A spokeswoman for the Port Authority said nobody was hurt.', { 'Port Authority': 'O1' }),
    ).toEqual(['O1']);
    expect(
      who('fr', 'Un porte-parole de la Croix-Rouge a confirmé que tout allait bien.', {
        'Croix-Rouge': 'O1',
      }),
    ).toEqual(['O1']);
  });

  it('does not give a person what their spokesperson says', () => {
    expect(
      who('de', 'Ein Sprecher von Anna Berg sagte, es sei niemand verletzt.', { 'Anna Berg': 'Q1' }),
    ).toEqual(['Ein Sprecher von Anna Berg']);
    expect(who('en', 'Ann Berg’s lawyer said nobody was hurt.', { 'Ann Berg': 'Q1' })).toEqual([
      'Ann Berg’s lawyer',
    ]);
  });
});
