/** Cars and aeroplanes by the names of their makers. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const maker = (name: string, description: string): Entity => ({
  id: name,
  kind: 'organisation',
  names: { en: [name] },
  description: { en: description },
  prominence: 100,
  checked: '2026-01-01',
});
const cars = maker('Zorvex', 'car maker in Stuttgart');
const planes = maker('Zorvex', 'aerospace company in Toulouse');
const bank = maker('Zorvex', 'bank in Switzerland');
const isVehicle = async (entity: Entity, tag: string, text: string): Promise<boolean | null> => {
  const doubts = await doubtsOf(entity, tag, text);
  return doubts === null ? null : doubts.includes('vehicle');
};

describe('a maker’s name', () => {
  it.each([
    ['es', 'Los Zorvex de los años setenta eran rojos.'],
    ['fr', 'Les Zorvex des années soixante-dix étaient rouges.'],
    ['it', 'I fari delle Zorvex degli anni settanta erano tondi.'],
    ['pt', 'Os Zorvex dos anos setenta eram vermelhos.'],
  ])('is that of its cars behind an article of several: %s, %s', async (tag, text) => {
    expect(await isVehicle(cars, tag, text)).toBe(true);
    expect(await isVehicle(bank, tag, text)).toBe(false);
  });

  it.each([
    ['de', 'Er fuhr mit seinem Zorvex gegen einen Baum.'],
    ['de', 'Die Täter flohen in einem Auto der Marke Zorvex.'],
    ['en', 'He drove off in a Zorvex, police said.'],
    ['es', 'Los ladrones huyeron en un Zorvex robado.'],
    ['es', 'Conducía un coche Zorvex de color rojo.'],
    ['fr', 'Il conduisait une Zorvex volée.'],
    ['it', 'Viaggiava a bordo di una Zorvex rubata.'],
    ['nl', 'Hij reed in een Zorvex naar huis.'],
    ['pl', 'Kierowca samochodu marki Zorvex uciekł.'],
    ['pt', 'O homem conduzia um Zorvex roubado.'],
    ['ru', 'Водитель автомобиля Zorvex скрылся.'],
  ])('is a car’s behind an article, a possessive or a word for it: %s, %s', async (tag, text) => {
    expect(await isVehicle(cars, tag, text)).toBe(true);
    expect(await isVehicle(bank, tag, text)).toBe(false);
  });

  it.each([
    ['de', 'Beim Start des Fluges rollte der Zorvex über die Bahn.'],
    ['en', 'The pilot of the Zorvex was unhurt.'],
    ['es', 'El avión, el Zorvex de la compañía, cayó al mar.'],
    ['fr', 'Le pilote de l’appareil, le Zorvex accidenté, est sauf.'],
    ['it', 'La scatola nera del Zorvex è stata trovata.'],
  ])('is an aeroplane’s behind a definite article as well: %s, %s', async (tag, text) => {
    expect(await isVehicle(planes, tag, text)).toBe(true);
    expect(await isVehicle(cars, tag, text)).toBe(false);
  });

  it.each([
    ['de', 'Er verlor die Kontrolle über den von ihm gesteuerten Zorvex und starb.'],
    ['de', 'Sie stieg in einen roten Zorvex und fuhr davon.'],
    ['de', 'Der Papst fuhr im Zorvex zum Gebet.'],
    ['de', 'Der Zorvex Quandro kostet zu viel.'],
    ['de', '3.538 Zorvex wurden im Vorjahr verkauft.'],
    ['en', 'The Zorvex X5 was found in a ditch.'],
    ['en', 'Her Zorvex 500L was found in a ditch.'],
    ['fr', 'Sa vieille Zorvex Quandra a disparu.'],
    ['es', 'Pesa menos que el Zorvex Quandro.'],
    ['pl', 'Nowy Zorvex Quandro jest drogi.'],
  ])(
    'is a car’s behind an article and adjectives, a number, and before a model: %s, %s',
    async (tag, text) => {
      expect(await isVehicle(cars, tag, text)).toBe(true);
      expect(await isVehicle(bank, tag, text)).toBe(false);
    },
  );

  it.each([
    ['de', 'Der Kredit, mit dem Zorvex die Schulden zahlt, läuft aus.'],
    ['de', 'Die Zorvex Aktiengesellschaft baut Stellen ab.'],
    ['de', 'Etwa zur gleichen Zeit nutzte Zorvex Quandros von Panasonic.'],
    ['de', 'Im Jahr 2011 Zorvex zu kaufen war ein Fehler.'],
    ['en', 'The Zorvex Foundation gave money.'],
    ['es', 'La dirección de Zorvex España lo niega.'],
  ])('is the maker’s before other words: %s, %s', async (tag, text) => {
    expect(await isVehicle(cars, tag, text)).toBe(false);
  });

  it.each([
    ['de', 'Ein Zorvex-Sprecher sagte nichts.'],
    ['de', 'Die Aktie von Zorvex stieg.'],
    ['en', 'A Zorvex spokesman said nothing.'],
    ['en', 'The Zorvex plant is closed.'],
    ['it', 'La Zorvex ha annunciato i conti.'],
    ['fr', 'Le patron de Zorvex est parti.'],
  ])('is the maker’s otherwise: %s, %s', async (tag, text) => {
    expect(await isVehicle(planes, tag, text)).toBe(false);
  });
});
