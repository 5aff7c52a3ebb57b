/** Streets, squares and bridges that bear people's names. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const person: Entity = {
  id: 'laureate',
  kind: 'person',
  names: {
    und: ['Ruben Falkner', 'Falkner'],
    pl: ['Rubena Falknera', 'Falknera'],
    ru: ['Рубена Фалкнера', 'Фалкнера'],
    zh: ['福克纳'],
  },
  description: { en: 'activist' },
  prominence: 200,
};
const isStreet = async (language: string, text: string): Promise<boolean | undefined> =>
  (await doubtsOf(person, language, text))?.includes('street');

describe('a street with a name is not whose name it is', () => {
  it.each([
    ['de', 'In der Ruben-Falkner-Str. 12 brannte es.'],
    ['de', 'In der Ruben-Falkner-Straße brannte ein Auto.'],
    ['de', 'Auf dem Ruben-Falkner-Platz standen am Montag Hunderte.'],
    ['de', 'In der Ruben Falkner Allee wird gebaut.'],
    ['de', 'In der Falkner-Straße wird gebaut.'],
    ['en', 'Police were called to a house on Ruben Falkner Drive on Monday.'],
    ['en', 'They live at 12 Falkner Blvd. near the old river.'],
    ['fr', 'Un incendie a éclaté rue Ruben Falkner, à deux pas du port.'],
    ['fr', 'Le café de la place Falkner reste ouvert.'],
    ['fr', 'Un homme a été blessé avenue du Général Ruben Falkner, dit la police.'],
    ['es', 'El choque ocurrió en la avda. Ruben Falkner, según la policía.'],
    ['es', 'Los vecinos de la plaza de Ruben Falkner protestan.'],
    ['es', 'Vive en la C/ Falkner desde hace años.'],
    ['it', 'Un incidente in via Falkner, nella notte.'],
    ['it', 'La farmacia di p.zza Ruben Falkner resta aperta.'],
    ['pt', 'O acidente foi na Av. Ruben Falkner, disse a polícia.'],
    ['pl', 'Do wypadku doszło na ul. Falknera, koło szkoły.'],
    ['pl', 'Zamknięta będzie aleja gen. Rubena Falknera, podało miasto.'],
    ['ru', 'Пожар начался на улице Фалкнера, сообщили в полиции.'],
    ['ru', 'Авария произошла на пр-те, потом на ул. Рубена Фалкнера.'],
    ['nl', 'De brand was in een huis aan het Falkner-plein.'],
    ['zh', '福克纳大街昨天发生火灾。'],
  ])('%s: %s', async (language, text) => {
    expect(await isStreet(language, text)).toBe(true);
  });
});

describe('but whoever stands beside such a word otherwise is', () => {
  it.each([
    ['de', 'Auf der Straße sprach Ruben Falkner am Montag.'],
    ['de', 'Die Falkner-Rede auf dem Platz war lang.'],
    ['en', 'Men on the street told Ruben Falkner drivers were angry.'],
    ['en', 'How Falkner Drive Became The Talk Of Washington'],
    ['fr', 'Le sondage place Ruben Falkner en tête.'],
    ['fr', 'À la place de Ruben Falkner, il irait.'],
    ['es', 'En la calle, Ruben Falkner dijo que no.'],
    ['es', 'La plaza de Falkner quedó vacante.'],
    ['it', 'Nel corso di Falkner si parla di tutto.'],
    ['pt', 'Na rua, Ruben Falkner falou ontem.'],
    ['pl', 'Na ulicy widziano Rubena Falknera.'],
    ['ru', 'На улице видели Рубена Фалкнера.'],
    ['zh', '福克纳昨天走路去大街。'],
  ])('%s: %s', async (language, text) => {
    expect(await isStreet(language, text)).toBe(false);
  });
});
