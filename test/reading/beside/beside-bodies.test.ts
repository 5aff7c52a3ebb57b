/** What stands beside a body's name and makes it another thing's. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from '../doubts/doubted.ts';

const body = (name: string, description: string, more: Partial<Entity> = {}): Entity => ({
  id: name,
  kind: 'organisation',
  names: { en: [name] },
  description: { en: description },
  prominence: 10,
  ...more,
});
const bank = body('Zorvex', 'bank in Switzerland', { country: 'CH' });
const isOther = async (entity: Entity, tag: string, text: string): Promise<boolean | null> => {
  const doubts = await doubtsOf(entity, tag, text);
  return doubts === null ? null : doubts.includes('otherThing');
};

describe('a ground or a tournament', () => {
  it.each([
    ['en', 'They met at the Zorvex Stadium in Olten.'],
    ['en', 'The Zorvex Building was damaged on Sunday.'],
    ['de', 'Der Zorvex-Turm in Olten ist leer.'],
    ['es', 'La Torre Zorvex está vacía.'],
    ['en', 'The two met for the first time in the Zorvex Premier League on Sunday.'],
    ['de', 'Sie trafen sich in der Zorvex-Arena in Olten.'],
    ['de', 'Das Rennen fand am Zorvex Ring statt.'],
    ['fr', 'La rencontre a eu lieu à la Zorvex Arena.'],
    ['fr', 'La rencontre a eu lieu au stade Zorvex.'],
    ['es', 'El encuentro se jugó en el estadio Zorvex.'],
    ['es', 'Ganó el Zorvex Open el domingo.'],
    ['it', 'Si è giocato allo stadio Zorvex di Olten.'],
    ['pt', 'O encontro foi na Arena Zorvex, em Olten.'],
    ['nl', 'Zij troffen elkaar in het Zorvex Stadion.'],
    ['pl', 'Spotkanie odbyło się na Zorvex Arena w Olten.'],
    ['ru', 'Встреча прошла на стадионе «Zorvex» в субботу.'],
  ])('bears the name of a firm: %s, %s', async (tag, text) => {
    expect(await isOther(bank, tag, text)).toBe(true);
  });

  it('bears it in Chinese', async () => {
    const firm = body('宏遠', 'bank in Taiwan', { names: { zh: ['宏遠'] } });
    expect(await isOther(firm, 'zh', '比賽週日在宏遠球場舉行。')).toBe(true);
    expect(await isOther(firm, 'zh', '比賽週日在宏遠舉行。')).toBe(false);
  });

  it.each([
    ['en', 'They met at Zorvex, a stadium is planned.'],
    ['en', 'At Zorvex parks are in demand, open to all.'],
    ['de', 'Die Bank Zorvex zahlt für das Stadion.'],
    ['es', 'El estadio de Zorvex abre el domingo.'],
  ])('is another matter than a word in small letters or in another place: %s, %s', async (tag, text) => {
    expect(await isOther(bank, tag, text)).toBe(false);
  });

  it('is another matter than another word behind', async () => {
    expect(await isOther(bank, 'en', 'They read the Zorvex Open Source pages.')).toBe(false);
  });

  it('may well bear that of a federation', async () => {
    const federation = body('Zorvex', 'Swiss football federation');
    expect(await isOther(federation, 'en', 'The Zorvex Cup begins on Sunday.')).toBe(false);
  });
});

it('a plus behind a name makes it another, unless it is the body’s own', async () => {
  const cartel = body('ZOV', 'cartel of exporters');
  expect(await isOther(cartel, 'en', 'ZOV+ agreed to raise output.')).toBe(true);
  expect(await isOther(cartel, 'en', 'ZOV agreed to raise output.')).toBe(false);
  const seller = body('Zorvex', 'entertainment company');
  expect(await isOther(seller, 'en', 'Zorvex+ has lost viewers.')).not.toBe(true);
  const channel = body('Zorvex', 'French broadcaster', { names: { en: ['Zorvex', 'Zorvex+'] } });
  expect(await isOther(channel, 'fr', 'Le film passe sur Zorvex+ dimanche.')).not.toBe(true);
});

describe('a picture’s credit', () => {
  const office = body('EPA', 'environment agency of the USA', { country: 'US', checked: '2026-01-01' });

  it.each([
    ['de', 'Der Minister am Montag. (Foto: Jan Holt/EPA)'],
    ['en', 'The minister on Monday. Photo: EPA/Jan Holt'],
    ['es', 'El ministro, el lunes. (Foto: Jan Holt/EPA)'],
    ['fr', 'Le ministre, lundi. Photo Jan Holt/EPA'],
    ['it', 'Il ministro lunedì. (Foto Jan Holt/EPA)'],
    ['nl', 'De minister op maandag. Foto: Jan Holt/EPA'],
    ['pl', 'Minister w poniedziałek. Fot. Jan Holt/EPA'],
    ['pt', 'O ministro na segunda-feira. Foto: Jan Holt/EPA'],
    ['ru', 'Министр в понедельник. Фото: Ян Хольт/EPA'],
    ['de', 'Der Minister am Montag. © EPA'],
  ])('names an agency and no office of the same letters: %s, %s', async (tag, text) => {
    expect(await isOther(office, tag, text)).toBe(true);
  });

  it('names an agency, which is meant', async () => {
    const agency = body('EPA', 'European photo news agency');
    expect(await isOther(agency, 'de', 'Der Minister am Montag. (Foto: Jan Holt/EPA)')).toBe(false);
  });

  it('may well name who is no agency', async () => {
    const space = body('NAZA', 'space office of the USA', { country: 'US', checked: '2026-01-01' });
    expect(await isOther(space, 'en', 'The minister on Monday. (Photo: NAZA/Jan Holt)')).toBe(false);
  });

  it('is another matter than two bodies with a stroke between them', async () => {
    expect(await isOther(office, 'en', 'The rules of EPA/FDA are strict.')).toBe(false);
  });
});

describe('a dateline', () => {
  const office = body('EPA', 'environment agency of the USA', { country: 'US', checked: '2026-01-01' });

  it('names an agency', async () => {
    expect(await isOther(office, 'nl', 'ARNHEM (EPA) - De burgemeester stapt op.')).toBe(true);
    expect(await isOther(office, 'en', 'NEW DELHI (EPA) — Rain fell on Monday.')).toBe(true);
    expect(await isOther(body('EPA', 'news agency in Frankfurt'), 'en', 'DELHI (EPA) — Rain fell.')).toBe(
      false,
    );
    expect(await isOther(office, 'en', 'The agency (EPA) – one of many – agreed on Monday.')).toBe(false);
  });
});

describe('a verb of a brand', () => {
  it.each([
    'He had to Zorvex it before the meeting.',
    'Do you know how to Zorvex your own name?',
    'You can Zorvex them, he said.',
  ])('is nobody: %s', async text => {
    expect(await isOther(bank, 'en', text)).toBe(true);
  });

  it.each([
    'Thanks to Zorvex it is easy, he said.',
    'He gave to Zorvex his thanks.',
    'He wanted to, but Zorvex it was not.',
    'He was going to Zorvex on Monday.',
  ])('is another matter than what is done to it: %s', async text => {
    expect(await isOther(bank, 'en', text)).toBe(false);
  });
});

describe('a body by a longer name', () => {
  const railway = body('Zorvex', 'railway company', { names: { und: ['Zorvex', 'Zorvex Bahn'] } });

  it.each([
    ['de', 'Der Chef von Zorvex Bahn Digital Ventures sagte das am Montag.'],
    ['de', 'Das gehört der Zorvex Bahn Verkehrsprojekte GmbH.'],
    ['de', 'Die Zorvex Stiftung gab am Montag Geld.'],
    ['en', 'The town got a grant from the Zorvex Education Foundation on Monday.'],
    ['fr', 'La ville a reçu un don de la fondation Zorvex lundi.'],
    ['es', 'La ciudad recibió dinero de la Fundación Zorvex el lunes.'],
    ['it', 'La città ha ricevuto un dono dalla Fondazione Zorvex lunedì.'],
    ['nl', 'De stad kreeg maandag geld van de Zorvex Stichting.'],
    ['pl', 'Miasto dostało pieniądze od fundacji Zorvex w poniedziałek.'],
    ['pt', 'A cidade recebeu dinheiro da Fundação Zorvex na segunda.'],
  ])('is another: %s, %s', async (tag, text) => {
    expect(await isOther(railway, tag, text)).toBe(true);
  });

  it.each([
    ['de', 'Die Zorvex Bahn fährt, sagte ihr Chef am Montag der Stiftung.'],
    ['en', 'The town thanked Zorvex. Education Foundation money helped on Monday.'],
    ['en', 'At Zorvex, Education Foundation staff were welcome on Monday.'],
    ['fr', 'La fondation de Zorvex a reçu un don lundi.'],
  ])('is the one meant where its name ends: %s, %s', async (tag, text) => {
    expect(await isOther(railway, tag, text)).toBe(false);
  });

  it('is itself where its record has the word', async () => {
    const foundation = body('Zorvex', 'foundation behind a dictionary');
    expect(await isOther(foundation, 'en', 'The town thanked the Zorvex Education Foundation.')).toBe(false);
    expect(await isOther(body('Zorvex', 'bank'), 'en', 'The town thanked the Zorvex Foundation.')).toBe(true);
  });
});

describe('what a department is for', () => {
  const magazine = body('Zorvex', 'weekly magazine');

  it.each([
    ['de', 'Der Minister für Zorvex sagte nichts.'],
    ['en', 'The minister of Zorvex said nothing.'],
    ['es', 'El ministro de Zorvex no dijo nada.'],
    ['fr', 'La ministre du Zorvex n’a rien dit.'],
    ['it', 'Il ministro dello Zorvex non ha detto nulla.'],
    ['nl', 'De minister van Zorvex zei niets.'],
    ['pt', 'O ministro do Zorvex não disse nada.'],
  ])('is no magazine of that name: %s, %s', async (tag, text) => {
    expect(await isOther(magazine, tag, text)).toBe(true);
    expect(await isOther(body('Zorvex', 'ministry of the interior'), tag, text)).toBe(false);
  });

  it('is another matter than whom a minister spoke to', async () => {
    expect(await isOther(magazine, 'nl', 'De minister zei dat tegen Zorvex.')).toBe(false);
    expect(await isOther(magazine, 'en', 'The editor of Zorvex said nothing.')).toBe(false);
  });
});
