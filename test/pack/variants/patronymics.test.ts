import { describe, expect, it } from 'vitest';
import { withoutPatronymic } from '../../../src/pack/variants/patronymics.ts';

const forms = (name: string, language = 'ru') => [...withoutPatronymic(name, language)].sort();

describe('a name with a patronymic', () => {
  it.each([
    ['Владимир Владимирович Путин', ['Владимир Путин']],
    ['Владимир Ильич Ленин', ['Владимир Ленин']],
    ['Валентина Ивановна Матвиенко', ['Валентина Матвиенко']],
    ['Анна Ильинична Ульянова', ['Анна Ульянова']],
    ['Тетяна Миколаївна Чорновол', ['Тетяна Чорновол']],
    ['Аляксандр Рыгоравіч Лукашэнка', ['Аляксандр Лукашэнка']],
    ['Валентина Семенюк-Самсоненко', []],
    ['Vladimir Vladimirovich Putin', ['Vladimir Putin']],
    ['Wladimir Iljitsch Lenin', ['Wladimir Lenin']],
    ['Ильхам Гейдар оглы Алиев', ['Ильхам Алиев']],
  ])('%s is also found without it', (name, expected) => {
    expect(forms(name)).toEqual(expected);
  });

  it.each([
    ['Путин, Владимир Владимирович', ['Владимир Владимирович Путин', 'Владимир Путин']],
    ['Різак Іван Михайлович', ['Іван Михайлович Різак', 'Іван Різак']],
    ['Абрамович Роман Аркадьевич', ['Роман Абрамович', 'Роман Аркадьевич Абрамович']],
    ['Путин, Владимир', ['Владимир Путин']],
  ])('%s is also found with the surname last', (name, expected) => {
    expect(forms(name)).toEqual(expected.sort());
  });

  it('of Bulgarians, whose fathers’ names look like surnames, in Bulgarian only', () => {
    expect(forms('Бойко Методиев Борисов', 'bg')).toEqual(['Бойко Борисов']);
    expect(forms('Бойко Методиев Борисов', 'ru')).toEqual([]);
  });

  it.each([
    'Роман Абрамович',
    'Рихард фон Вайцзеккер',
    'George Herbert Bush',
    'Zoran Đinđić',
    'Smith, John',
    'Мэнсон, Рой, барон Барнсли',
    'Иван',
  ])('%s has none', name => {
    expect(forms(name)).toEqual([]);
  });
});
