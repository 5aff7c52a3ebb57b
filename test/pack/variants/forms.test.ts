import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { folded, foldToken } from '../../../src/pack/text/fold.ts';
import { inCyrillic } from '../../../src/pack/variants/cyrillic.ts';
import { generatedForms } from '../../../src/pack/variants/forms.ts';

const person = (country: string, names: Entity['names']): Entity => ({
  id: 'Q1',
  kind: 'person',
  country,
  names,
});

/** What matching makes of it: the folded words without their endings. */
const keyOf = (name: string) =>
  name.split(' ').map(word => String.fromCharCode(...folded.subarray(0, foldToken(word, 0, word.length))));

describe('a name in Cyrillic letters', () => {
  it.each([
    ['Sergei Shoigu', 'Сергей Шойгу'],
    ['Mikhail Khodorkovsky', 'Михаил Ходорковский'],
    ['Dmitry Peskov', 'Дмитрий Песков'],
    ['Nikolai Patrushev', 'Николай Патрушев'],
    ['Grigory Yavlinsky', 'Григорий Явлинский'],
    ['Oksana Sliusarenko', 'Оксана Слюсаренко'],
    ['Volodymyr Zelensky', 'Владимир Зеленский'],
    ['Vladimir Solovyov', 'Владимир Соловьёв'],
    ['Mikhail Kasyanov', 'Михаил Касьянов'],
    ['Romano Prodi', 'Романо Проди'],
  ])('of %s is found as %s', (latin, cyrillic) => {
    const [made = ''] = inCyrillic(latin);
    expect(keyOf(made)).toEqual(keyOf(cyrillic));
  });

  it.each(['Murtaza', 'Урсула фон', 'Ursula von der Leyen', 'José Barroso', 'J. Smith'])(
    'is not made of %s',
    name => {
      expect(inCyrillic(name)).toEqual([]);
    },
  );
});

describe('the forms of an entity', () => {
  it('have the Cyrillic one where no source has, and the person is from where newspapers write Russian, or well known', () => {
    expect(generatedForms(person('RU', { en: ['Sergei Shoigu'] }))).toEqual(['Сергей Шойгу']);
    expect(generatedForms(person('RU', { en: ['Sergei Shoigu'], uk: ['Сергій Шойгу'] }))).toEqual([]);
    expect(generatedForms(person('US', { en: ['Hillary Clinton'] }))).toEqual([]);
    const [hillary = ''] = generatedForms(person('US', { en: ['Hillary Clinton'] }), true);
    expect(keyOf(hillary)).toEqual(keyOf('Хиллари Клинтон'));
  });

  it('turn names round that are written surname first at home', () => {
    expect(generatedForms(person('HU', { en: ['Viktor Orbán'] }))).toEqual(['Orbán Viktor']);
    expect(generatedForms(person('JP', { en: ['Shinzō Abe', 'Shinzo Abe'] }))).toEqual([
      'Abe Shinzō',
      'Abe Shinzo',
    ]);
    expect(generatedForms(person('FR', { hu: ['Macron Emmanuel'] }))).toEqual(['Emmanuel Macron']);
    expect(generatedForms(person('CN', { en: ['Xi Jinping'] }))).toEqual([]);
    expect(generatedForms(person('HU', { hu: ['Orbán Viktor'], en: ['Viktor Orbán'] }))).toEqual([]);
  });

  it('are none of other kinds of entities than they are for', () => {
    const names = { de: ['Vereinte Nationen'], ru: ['Владимир Владимирович Путин'] };
    expect(generatedForms({ id: 'Q1', kind: 'other', names })).toEqual([]);
    expect(generatedForms({ id: 'Q1', kind: 'organisation', names })).toContain('Vereinten Nationen');
    expect(generatedForms({ id: 'Q1', kind: 'person', names })).toEqual(['Владимир Путин']);
  });
});
