/** Given names that a pack has as somebody's whole name, and a family name of somebody else behind them. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const king = (id: string, names: Entity['names']): Entity => ({
  id,
  kind: 'person',
  names,
  description: { en: 'monarch' },
  checked: '2026-01-01',
  prominence: 200,
});
const lexicon = listLexicon([
  king('carlos', { und: ['Juan Carlos I', 'Juan Carlos', 'Juan Carlos de Borbón'] }),
  king('anna', { und: ['Anna Maria II', 'Anna Maria'] }),
  king('dmitri', { ru: ['Дмитрий Ростов', 'Дмитрий Олегович', 'Дмитрий Олегович Ростов'] }),
  king('roman', { ru: ['Роман Валентинович'] }),
]);

const whoIn = async (language: string, text: string) => {
  const reading = await read({ text, language, published: '2025-05-01' }, lexicon, readingTools());
  return {
    marks: reading.mentions.map(({ text, entity }) => `${text} = ${entity}`),
    unknowns: reading.unknowns.filter(({ kind }) => kind === 'person').map(({ text }) => text),
  };
};

describe('given names with a family name behind', () => {
  it.each([
    ['es', 'El gobernador Juan Carlos Bacigalup Ivarov recorrió la zona.', 'Juan Carlos Bacigalup Ivarov'],
    [
      'es',
      'El nuevo ministro se llama Juan Carlos de la Quintera, dijo la radio.',
      'Juan Carlos de la Quintera',
    ],
    ['fr', 'Le maire Juan Carlos Benoîtel a parlé aux habitants.', 'Juan Carlos Benoîtel'],
    ['en', 'The governor Juan Carlos Bacigalup spoke to the people.', 'Juan Carlos Bacigalup'],
    ['de', 'Der Gouverneur Juan Carlos Bacigalup sprach am Montag.', 'Juan Carlos Bacigalup'],
    ['it', 'La sindaca Anna Maria Furlanettini ha parlato con la gente.', 'Anna Maria Furlanettini'],
    ['it', 'Ha scritto a Anna Maria D’Orvietani della giunta.', 'Anna Maria D’Orvietani'],
    ['pt', 'A ministra Anna Maria Quintanilhas falou com as pessoas.', 'Anna Maria Quintanilhas'],
    ['nl', 'De burgemeester Anna Maria Hoogeveld sprak met de mensen.', 'Anna Maria Hoogeveld'],
    ['pl', 'Pani burmistrz Anna Maria Wierzbowska rozmawiała z ludźmi.', 'Anna Maria Wierzbowska'],
    [
      'ru',
      'Губернатор Дмитрий Олегович Кузнецовский сказал это в понедельник.',
      'Дмитрий Олегович Кузнецовский',
    ],
  ])('are another, unknown person: %s, %s', async (language, text, whole) => {
    const { marks, unknowns } = await whoIn(language, text);
    expect(marks).toEqual([]);
    expect(unknowns).toContain(whole);
  });

  it('lend their bearer’s face to nobody else on the page', async () => {
    const { marks } = await whoIn(
      'es',
      'El gobernador Juan Carlos Bacigalup habló. Con él estaba el ministro Carlos Fasquelini, dijo la radio.',
    );
    expect(marks).toEqual([]);
  });

  it.each([
    ['es', 'El rey Juan Carlos viajó a Roma, según la radio.', 'Juan Carlos'],
    ['es', 'El viaje de Juan Carlos de Borbón terminó en Roma.', 'Juan Carlos de Borbón'],
    ['es', 'Ayer estuvo en Roma el rey Juan Carlos España lo recibió.', 'Juan Carlos'],
    ['en', 'The day before the visit of King Juan Carlos Monday was a holiday.', 'Juan Carlos'],
    ['en', 'King Juan Carlos Returns To Rome', 'Juan Carlos'],
    ['de', 'Im Mai sprach König Juan Carlos Ende der Woche in Rom.', 'Juan Carlos'],
    ['ru', 'О подруге богатого Роман Валентинович Дарья Жуковская не говорила.', 'Роман Валентинович'],
    ['ru', 'Вчера Дмитрий Олегович приехал в Рим и выступил там.', 'Дмитрий Олегович'],
  ])('are their bearer’s where none stands behind: %s, %s', async (language, text, name) => {
    expect((await whoIn(language, text)).marks).toEqual([expect.stringContaining(name)]);
  });
});

it('a short name before a family name with an apostrophe is not that of who has it', async () => {
  const pope = listLexicon([king('pope', { it: ['Papa Gregorio'] })]);
  const text = 'Papa Gregorio ha parlato. Era fratello del filologo Gregorio D’Orvietani. In tutto il mondo.';
  const reading = await read({ text, language: 'it', published: '2025-05-01' }, pope, readingTools());
  expect(sureNames(reading.mentions)).toEqual(['Papa Gregorio=pope']);
});
