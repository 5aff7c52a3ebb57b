import { describe, expect, it } from 'vitest';
import { ru } from '../../src/languages/ru.ts';
import { combine } from '../../src/pack/lexicon.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import { buildPack } from '../../src/pack/write.ts';
import { read as readText } from '../../src/reading/read.ts';
import { isToldApart, knowsCountries, neverFails } from './common.ts';
import { marks, people, reading, said } from './reading.ts';

const entities = people('ru', {
  putin: ['Владимир Путин'],
  macron: ['Эмманюэль Макрон'],
  merkel: ['Ангела Меркель'],
  lavrov: ['Сергей Лавров'],
  body: ['Народная партия'],
});
const read = (text: string) => reading(text, entities, 'ru');

describe('Russian', () => {
  isToldApart(ru);
  knowsCountries(ru);
  neverFails(ru, entities);

  it('marks full names, and short ones in other cases behind them', async () => {
    const found = await read(
      'Владимир Путин приехал в Берлин. Ангела Меркель рассказала Путину о климате, и Меркель была довольна.',
    );
    expect(marks(found)).toEqual([
      'Владимир Путин=putin (name)',
      'Ангела Меркель=merkel (name)',
      'Путину=putin (short)',
      'Меркель=merkel (short)',
    ]);
  });

  it('knows short names whose ending changes with the case', async () => {
    const others = ['Ольга Дубровина', 'Павел Каменский'].map((name, i) => ({
      id: `other${i}`,
      kind: 'person' as const,
      names: { ru: [name] },
      prominence: 50,
    }));
    const found = await reading(
      'Ольга Дубровина и Павел Каменский приехали в Берлин. Вчера вечером Дубровиной и Каменскому вручили премию.',
      others,
      'ru',
    );
    expect(marks(found).slice(2)).toEqual(['Дубровиной=other0 (short)', 'Каменскому=other1 (short)']);
  });

  it('finds somebody by role and given name whom no pack knows', async () => {
    const found = await read('Директор Института леса Ольга Дубровина приехала в Москву.');
    expect(found.unknowns.map(one => one.text)).toEqual(['Ольга Дубровина']);
  });

  it('gives indirect speech to its speaker', async () => {
    const found = await read('Сергей Лавров заявил, что переговоры продолжатся в сентябре.');
    expect(said(found)).toEqual(['indirect: что переговоры продолжатся в сентябре | lavrov']);
  });

  it('gives direct speech between marks and dashes to its speaker', async () => {
    const found = await read('«Мы построим новую дорогу», — сказала Ангела Меркель журналистам.');
    expect(said(found)).toEqual(['direct: «Мы построим новую дорогу» | merkel']);
  });

  it('resolves offices in any case, with an adjective before or a country behind', async () => {
    const found = await read(
      'Российский президент обсудил это с французским президентом. Ранее президент России говорил с канцлером Германии и главой МИД России. Бывший президент Франции молчал.',
    );
    expect(marks(found)).toEqual([
      'Российский президент=putin (description)',
      'французским президентом=macron (description)',
      'президент России=putin (description)',
      'канцлером Германии=merkel (description)',
      'главой МИД России=lavrov (description)',
    ]);
  });

  it('does not take a country into the name behind it', async () => {
    const found = await read('Президент России Владимир Путин встретился с министром.');
    expect(marks(found)).toEqual(['Владимир Путин=putin (name)']);
  });

  it('knows the speaker in another case where the pack has the name in its first only', async () => {
    const bytes = await buildPack({
      info: { id: 'test', title: 'Test', version: '1', licence: 'CC0-1.0', languages: ['ru'] },
      entities,
    });
    const lexicon = await combine([await openPack(fromBytes(bytes))]);
    const text = 'По словам Сергея Лаврова, переговоры продолжатся в сентябре.';
    const found = await readText({ text, language: 'ru', published: '2020-07-24' }, lexicon);
    expect(marks(found)).toEqual(['Сергея Лаврова=lavrov (name)']);
    expect(said(found)).toEqual(['indirect: переговоры продолжатся в сентябре | lavrov']);
  });

  it('reads speech between dashes', async () => {
    expect(
      said(
        await read('— Мы построим новую дорогу, — сказала Ангела Меркель журналистам. — Деньги уже есть.'),
      ),
    ).toEqual(['direct: — Мы построим новую дорогу, | merkel', 'direct: — Деньги уже есть. | merkel']);
    expect(said(await read('— Хлеб и молоко\n— Соль и перец'))).toEqual([]);
  });

  it('finds the subject on either side of the verb', async () => {
    expect(said(await read('Переговоры продолжатся в сентябре. Об этом сообщил Сергей Лавров.'))).toEqual([
      'indirect: Переговоры продолжатся в сентябре | lavrov',
    ]);
    expect(said(await read('Как сообщил Сергей Лавров, переговоры продолжатся в сентябре.'))).toEqual([
      'indirect: переговоры продолжатся в сентябре | lavrov',
    ]);
    expect(said(await read('Переговоры, как заявил Сергей Лавров, продолжатся в сентябре.'))).toEqual([
      'indirect: Переговоры … продолжатся в сентябре | lavrov',
    ]);
    expect(said(await read('Новый завод построили за два года, сообщил вчера Сергей Лавров.'))).toEqual([
      'indirect: Новый завод построили за два года | lavrov',
    ]);
  });

  it('does not make a listener or an object the speaker', async () => {
    expect(said(await read('Цены поднялись, сообщили Сергею Лаврову в министерстве.'))).toEqual([
      'indirect: Цены поднялись | министерстве',
    ]);
    expect(said(await read('Как рассказал «Дню» один из гостей, цены выросли.'))).toEqual([]);
  });
});
