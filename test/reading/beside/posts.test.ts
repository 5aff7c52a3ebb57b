/** A namesake of whom the page says another kind of work, or another country's post, than the packs do. */
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import { en } from '../../../src/languages/en.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { survey } from '../../../src/reading/survey.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { listLexicon } from '../list-lexicon.ts';

const names = { und: ['Ruben Falkner'], ru: ['Рубен Фалкнер'], zh: ['鲁本·福克纳'] };
const deputy: Entity = {
  id: 'deputy',
  kind: 'person',
  names,
  roles: [{ title: { en: 'Federal deputy' }, country: 'BR', from: '2015' }],
  country: 'BR',
  prominence: 12,
};
const scholar: Entity = {
  id: 'scholar',
  kind: 'person',
  names,
  description: { en: 'German archaeologist' },
  prominence: 12,
};
const striker: Entity = {
  id: 'striker',
  kind: 'person',
  names,
  description: { en: 'Brazilian footballer' },
  country: 'BR',
  prominence: 12,
};

const isDoubted = async (entity: Entity, tag: string, text: string): Promise<boolean> => {
  const language = languageOf(tag) ?? en;
  const tokenized = tokenize(text, language);
  const { cases } = await survey(tokenized, language, '2020-05-01', listLexicon([entity]), null);
  expect(cases[0]?.options).toHaveLength(2);
  return cases[0]?.options[0]?.features['person:otherPost'] === 1;
};

describe('a post of another country than the record’s', () => {
  it.each([
    ['de', 'Ruben Falkner, Staatssekretär von Angola, sprach am Montag in Brasilien.'],
    ['en', 'Ruben Falkner, deputy minister of Angola, spoke in Brazil on Monday.'],
    ['es', 'Ruben Falkner, ministro de Comunicación de Angola, habló en Brasil el lunes.'],
    ['fr', 'Ruben Falkner, ministre de la Communication de l’Angola, a parlé lundi au Brésil.'],
    ['it', 'Ruben Falkner, ministro della Comunicazione dell’Angola, ha parlato lunedì in Brasile.'],
    ['nl', 'Ruben Falkner, minister van Communicatie van Angola, sprak maandag in Brazilië.'],
    ['pl', 'Ruben Falkner, minister komunikacji Angoli, mówił o tym w Brazylii.'],
    ['pt', 'Ruben Falkner, secretário de Comunicação de Angola, falou ontem no Brasil.'],
    ['ru', 'Рубен Фалкнер, министр связи Анголы, выступил в понедельник в Бразилии.'],
  ])('is not his: %s, %s', async (language, text) => {
    expect(await isDoubted(deputy, language, text)).toBe(true);
  });

  it.each([
    ['pt', 'Ruben Falkner, deputado do Brasil, falou ontem em Angola.'],
    ['pt', 'Ruben Falkner, deputado, falou ontem com o presidente de Angola no Brasil.'],
    ['en', 'Ruben Falkner, deputy for relations with Angola, spoke in Brazil on Monday.'],
  ])('is another matter than a country that is only named: %s, %s', async (language, text) => {
    expect(await isDoubted(deputy, language, text)).toBe(false);
  });
});

describe('a post of another kind of work', () => {
  it.each([
    ['de', 'Der Stürmer Ruben Falkner traf am Samstag in Brasilien.'],
    ['en', 'The striker Ruben Falkner scored in Brazil on Saturday.'],
    ['es', 'El delantero Ruben Falkner marcó el sábado en Brasil.'],
    ['fr', 'L’attaquant Ruben Falkner a marqué samedi au Brésil.'],
    ['it', 'L’attaccante Ruben Falkner ha segnato sabato in Brasile.'],
    ['nl', 'De aanvaller Ruben Falkner scoorde zaterdag in Brazilië.'],
    ['pl', 'Napastnik Ruben Falkner trafił w sobotę w Brazylii.'],
    ['pt', 'O atacante Ruben Falkner marcou no sábado no Brasil.'],
    ['ru', 'Нападающий Рубен Фалкнер забил в субботу в Бразилии.'],
  ])('is not a politician’s: %s, %s', async (language, text) => {
    expect(await isDoubted(deputy, language, text)).toBe(true);
  });

  it.each([
    ['de', 'In Brasilien sprach der Sprecher von Minister Ruben Falkner am Montag.'],
    ['pt', 'O deputado Ruben Falkner falou ontem no Brasil.'],
  ])('is not a footballer’s or a scholar’s: %s, %s', async (language, text) => {
    expect(await isDoubted(striker, language, text)).toBe(true);
    expect(await isDoubted(scholar, language, text)).toBe(true);
    expect(await isDoubted(deputy, language, text)).toBe(false);
  });

  it('is no post of whom somebody works for', async () => {
    expect(await isDoubted(striker, 'en', 'Ruben Falkner, brother of the minister, scored in Brazil.')).toBe(
      false,
    );
  });
});

describe('a post in business', () => {
  const actor: Entity = { ...scholar, id: 'actor', description: { en: 'American actor' } };

  it.each([
    ['de', 'Der Geschäftsführer Ruben Falkner sprach am Montag in Brasilien.'],
    ['en', 'Zorvex CEO Ruben Falkner spoke in Brazil on Monday.'],
    ['en', 'The insurance executive Ruben Falkner spoke in Brazil on Monday.'],
    ['en', 'Ruben Falkner, chief executive of Zorvex, spoke in Brazil on Monday.'],
    ['en', 'Ruben Falkner, 50, the chief executive of Zorvex, spoke in Brazil on Monday.'],
    ['es', 'El empresario Ruben Falkner habló el lunes en Brasil.'],
    ['fr', 'Ruben Falkner, 50 ans, banquier, a parlé lundi au Brésil.'],
    ['fr', 'Le banquier Ruben Falkner a parlé lundi au Brésil.'],
    ['it', 'L’imprenditore Ruben Falkner ha parlato lunedì in Brasile.'],
    ['nl', 'De ondernemer Ruben Falkner sprak maandag in Brazilië.'],
    ['pl', 'Przedsiębiorca Ruben Falkner mówił w poniedziałek w Brazylii.'],
    ['pt', 'O empresário Ruben Falkner falou ontem no Brasil.'],
    ['ru', 'Бизнесмен Рубен Фалкнер выступил в понедельник в Бразилии.'],
  ])('is not an actor’s: %s, %s', async (language, text) => {
    expect(await isDoubted(actor, language, text)).toBe(true);
  });

  it('may be a politician’s or a player’s of old, and an actor may produce', async () => {
    const text = 'Zorvex CEO Ruben Falkner spoke in Brazil on Monday.';
    expect(await isDoubted(deputy, 'en', text)).toBe(false);
    expect(await isDoubted(striker, 'en', text)).toBe(false);
    const film = 'The executive producer Ruben Falkner spoke in Brazil on Monday.';
    expect(await isDoubted(actor, 'en', film)).toBe(false);
  });

  it('is told apart from those of the law: no prosecutor is a player, a deputy may have been one', async () => {
    const text = 'The prosecutor Ruben Falkner spoke in Brazil on Monday.';
    expect(await isDoubted(striker, 'en', text)).toBe(true);
    expect(await isDoubted(deputy, 'en', text)).toBe(false);
  });
});

it('in a report from a match a politician without a post is not meant', async () => {
  const match =
    'В Бразилии прошёл матч чемпионата по футболу. Тренер назвал команду, клуб ждёт новый сезон, забил гол.';
  expect(await isDoubted(deputy, 'ru', `${match} Начать решили с Рубен Фалкнер.`)).toBe(true);
  expect(await isDoubted(deputy, 'ru', 'В Бразилии решили начать с Рубен Фалкнер. Закон принят.')).toBe(
    false,
  );
  // Somebody checked the record, not who plays.
  const checked = { ...deputy, checked: '2026-01-01', prominence: 30 };
  const goal = `${match} За команду в матче чемпионата забил Рубен Фалкнер.`;
  expect(await isDoubted(checked, 'ru', goal)).toBe(true);
  expect(await isDoubted(checked, 'ru', `${match} Начать решили с Рубен Фалкнер.`)).toBe(false);
  const famous = { ...checked, prominence: 100 };
  expect(await isDoubted(famous, 'ru', goal)).toBe(false);
  expect(await isDoubted(deputy, 'ru', `${match} На трибуне сидел депутат Рубен Фалкнер.`)).toBe(false);
});
