/** Branches in a country or a town, which are bodies of their own. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { doubtsOf } from '../doubts/doubted.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const body = (id: string, name: string, country: string | undefined, description: string): Entity => ({
  id,
  kind: 'organisation',
  names: { en: [name], und: [name] },
  ...(country === undefined ? {} : { country }),
  description: { en: description },
  checked: '2024-04-01',
  prominence: 120,
});
const NGO = body('ngo', 'Greenpeace', 'NL', 'environmental organisation');
const CHANNEL = body('channel', 'Zanews', 'US', 'news channel');
const lexicon = listLexicon([NGO, CHANNEL]);
const sure = async (language: string, text: string): Promise<readonly string[]> =>
  sureNames((await read({ text, language, published: '2024-05-01' }, lexicon, readingTools())).mentions);

const RELIEF = body('relief', 'Zarelief Rotes Kreuz', undefined, 'humanitarian movement');
const called = (names: Entity['names']): Entity => ({ ...RELIEF, names });

describe('a country’s adjective or a country beside a body’s name', () => {
  it.each([
    ['de', called({ de: ['Rotes Kreuz', 'Rote Kreuz'] }), 'Nun half das ungarische Rote Kreuz.'],
    [
      'de',
      called({ de: ['Rotes Kreuz', 'Rote Kreuz'] }),
      'Das Rote Kreuz Haitis schätzt, dass viele fehlen.',
    ],
    ['de', body('army', 'Taliban', 'AF', 'movement'), 'Die pakistanischen Taliban bekannten sich dazu.'],
    ['fr', called({ fr: ['Croix-Rouge'] }), 'La Croix-Rouge française a ouvert un centre.'],
    ['es', called({ es: ['Cruz Roja'] }), 'La Cruz Roja de Chile abrió un centro.'],
    ['pl', called({ pl: ['Czerwony Krzyż'] }), 'Pomaga im ukraiński Czerwony Krzyż.'],
  ])('makes it that country’s own (%s)', async (tag, entity, text) => {
    expect(await doubtsOf(entity, tag, text)).toContain('others');
  });

  it.each([
    ['de', body('court', 'Kreml', 'RU', 'seat of the president'), 'Der russische Kreml schwieg.'],
    ['de', RELIEF, 'Die ungarische Zarelief Rotes Kreuz-Station schwieg.'],
    ['de', body('maker', 'Zovex', 'US', 'software company'), 'Die deutsche Zovex baut Stellen ab.'],
    ['de', body('paper', 'Zapost', 'US', 'newspaper'), 'Die deutsche Zapost berichtet darüber.'],
    ['en', body('un', 'Zanato', undefined, 'alliance'), 'The Russian Zanato ambassador left.'],
    ['en', body('un', 'Zanato', undefined, 'alliance'), 'Russia’s Zanato mission left.'],
    ['de', body('un', 'Zanato', undefined, 'alliance'), 'Dass die Zanato Russlands Interessen kennt.'],
  ])('is another word’s, or tells nothing (%s)', async (tag, entity, text) => {
    expect(await doubtsOf(entity, tag, text)).not.toContain('others');
    expect(await doubtsOf(entity, tag, text)).not.toBeNull();
  });
});

describe('a country directly behind a body’s name', () => {
  it.each([
    ['de', 'Greenpeace Deutschland fordert seit Jahren ein Verbot, sagte ein Sprecher.'],
    ['de', 'Auch Greenpeace Schweiz forderte am Montag ein Verbot.'],
    ['it', 'Greenpeace Italia protesta contro il piano del governo.'],
    ['pt', 'A Zanews Brasil informou que o presidente viajará.'],
    ['fr', 'Selon Zanews France, des milliers de personnes ont manifesté.'],
    ['pl', 'Greenpeace Polska protestuje od wielu lat.'],
    ['en', 'The plan was written by Greenpeace (Canada) in May.'],
    ['fr', 'Le plan est signé Greenpeace (Belgique) et deux autres.'],
  ])('makes another of it (%s: %s)', async (language, text) => {
    expect(await sure(language, text)).toEqual([]);
  });

  it.each([
    ['a firm', body('maker', 'Zovex', 'US', 'software company'), 'de', 'Zovex Deutschland baut Stellen ab.'],
    [
      'a body of many states',
      body('alliance', 'Zanato', undefined, 'alliance'),
      'de',
      'Das warf die Zanato Deutschland vor.',
    ],
    [
      'one of that country',
      body('party', 'Zapartei', 'DE', 'party'),
      'de',
      'So will es die Zapartei Deutschland.',
    ],
    [
      'one that has it in its name',
      body('club', 'Zabayern', 'CH', 'club in Deutschland'),
      'de',
      'Der Klub Zabayern Deutschland kam.',
    ],
    ['one where the language is not written', NGO, 'de', 'Es hieß, dass Greenpeace Israel das vorwirft.'],
    ['one before a bracket that holds more', NGO, 'en', 'It came from Greenpeace (Canada was first).'],
    ['one before another sentence', CHANNEL, 'es', 'La noticia es de Zanews. España no ha respondido.'],
  ])('leaves alone %s', async (_, entity, tag, text) => {
    expect(await doubtsOf(entity, tag, text)).not.toContain('branch');
    expect(await doubtsOf(entity, tag, text)).not.toBeNull();
  });

  it('leaves alone an office that states have', async () => {
    const office = body('office', 'State Department', 'US', 'foreign ministry');
    expect(await doubtsOf(office, 'en', 'The State Department India desk knew.')).not.toContain('branch');
    expect(await doubtsOf(office, 'en', 'The State Department (India) knew.')).toContain('branch');
    expect(await doubtsOf(NGO, 'en', 'The Greenpeace India desk knew.')).toContain('branch');
  });
});
