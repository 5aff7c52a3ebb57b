import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import type { Language } from '../../../src/languages/language.ts';
import { bears, type Title, titlesBesideNames } from '../../../src/reading/offices/titles.ts';
import { pageOf } from '../../../src/reading/page/page.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { holder, role } from './office-holders.ts';

const titlesIn = (tag: string, text: string): readonly Title[] => {
  const language = languageOf(tag) as Language;
  return titlesBesideNames(pageOf(tokenize(text, language), language, '2020-07-24'));
};

describe('titles', () => {
  it.each([
    ['en', 'Former President Holt spoke.', { past: true, said: false }],
    ['en', 'French President Holt spoke.', { past: false, said: true, countries: ['FR'] }],
    ['fr', 'L’ex-président Holt a parlé.', { past: true }],
    ['de', 'Ministerin Holt sprach.', { past: false, gender: 'female' }],
  ])('have their time, country and gender, %s: %s', (tag, text, title) => {
    expect(titlesIn(tag, text)).toMatchObject([title]);
  });

  it('of a minister are any department’s', () => {
    const [title] = titlesIn('de', 'Ministerin Holt sprach.');
    expect(title?.offices).toEqual(expect.arrayContaining(['health-minister', 'justice-minister']));
  });

  it('are none where the office is not held for sure', () => {
    expect(titlesIn('en', 'The acting President Holt spoke.')).toEqual([]);
  });

  it('are borne on the day, or before it where they say so', () => {
    const now = holder('a', { en: ['Ann Holt'] }, role('head-of-state', 'FR', '2017', null), 'female');
    const then = holder('b', { en: ['Ben Holt'] }, role('head-of-state', 'FR', '2012', '2017'), 'male');
    const [present] = titlesIn('en', 'French President Holt spoke.');
    const [past] = titlesIn('en', 'Former French President Holt spoke.');
    const [abroad] = titlesIn('en', 'Italian President Holt spoke.');
    const borne = [present, past, abroad].map(title =>
      title === undefined
        ? []
        : [now, then].filter(one => bears(one, title, '2020-07-24')).map(one => one.id),
    );
    expect(borne).toEqual([['a'], ['b'], []]);
    expect(abroad !== undefined && bears(now, abroad, '2020-07-24', true)).toBe(true);
  });
});
