/** A title and a family name alone: whoever bore both on the article's day, in all ten languages, and nobody where that is in doubt. */
import { describe, expect, it } from 'vitest';
import type { Entity, Role } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

const person = (
  id: string,
  names: Entity['names'],
  role: Omit<Role, 'title'>,
  gender: 'male' | 'female' = 'male',
): Entity => ({
  id,
  kind: 'person',
  names,
  gender,
  roles: [{ title: { en: 'office' }, ...role }],
  checked: '2026-01-01',
  prominence: 50,
});

const dated = (office: string, country: string, from: string, to: string | null) => ({
  office,
  country,
  from,
  to,
});

// Not people that are: the rule must not lean on anybody's fame.
const lexicon = listLexicon([
  person(
    'varga',
    {
      en: ['Edwin Vargasson'],
      ru: ['Эдвин Варгасов'],
      pl: ['Edwin Wargas'],
      zh: ['埃德温·瓦尔加松'],
    },
    dated('head-of-state', 'FR', '2012-05-15', '2017-05-14'),
  ),
  person('kern', { en: ['Anna von Kernow'] }, dated('health-minister', 'DE', '2018-03-14', null), 'female'),
  person('holt', { en: ['Tim Holtby'] }, dated('head-of-government', 'GB', '2010-01-01', '2011-01-01')),
  person('rolt', { en: ['Ann Holtby'] }, dated('head-of-state', 'IE', '2010-01-01', null), 'female'),
  person('month', { en: ['Carl Doubtman'] }, dated('head-of-state', 'PL', '2012', '2015-05')),
  person('king', { en: ['Egbert IX'] }, dated('monarch', 'NO', '2010-01-01', null)),
]);

const marks = async (language: string, text: string, published: string | null) =>
  (await read({ text, language, published }, lexicon)).mentions.map(({ text, entity }) => [text, entity]);

/** Of one office: on the day, and over, with the name that is to be found. */
const SENTENCES: Readonly<Record<string, readonly [now: string, name: string, past: string, name: string]>> =
  {
    de: [
      'In Frankreich sprach gestern Präsident Vargasson lange.',
      'Vargasson',
      'In Frankreich sprach gestern Ex-Präsident Vargasson lange.',
      'Vargasson',
    ],
    en: [
      'In France they heard that President Vargasson spoke at length.',
      'Vargasson',
      'In France they heard that former President Vargasson spoke at length.',
      'Vargasson',
    ],
    fr: [
      'Hier en France le président Vargasson a parlé.',
      'Vargasson',
      "Hier en France l'ancien président Vargasson a parlé.",
      'Vargasson',
    ],
    es: [
      'Ayer en Francia habló el presidente Vargasson.',
      'Vargasson',
      'Ayer en Francia habló el expresidente Vargasson.',
      'Vargasson',
    ],
    it: [
      'Ieri in Francia ha parlato il presidente Vargasson.',
      'Vargasson',
      "Ieri in Francia ha parlato l'ex presidente Vargasson.",
      'Vargasson',
    ],
    pt: [
      'Ontem em França falou o presidente Vargasson.',
      'Vargasson',
      'Ontem em França falou o ex-presidente Vargasson.',
      'Vargasson',
    ],
    nl: [
      'Gisteren sprak in Frankrijk president Vargasson lang.',
      'Vargasson',
      'Gisteren sprak in Frankrijk oud-president Vargasson lang.',
      'Vargasson',
    ],
    pl: [
      'Wczoraj we Francji przyjęto prezydenta Wargasa.',
      'Wargasa',
      'Wczoraj we Francji przyjęto byłego prezydenta Wargasa.',
      'Wargasa',
    ],
    ru: [
      'Вчера во Франции встретили президента Варгасова.',
      'Варгасова',
      'Вчера во Франции встретили экс-президента Варгасова.',
      'Варгасова',
    ],
    zh: ['昨天法国总统瓦尔加松发表了讲话。', '瓦尔加松', '昨天法国前总统瓦尔加松发表了讲话。', '瓦尔加松'],
  };

describe.each(Object.entries(SENTENCES))('%s', (language, [now, name, past, pastName]) => {
  it('tells who had the office on the day', async () => {
    expect(await marks(language, now, '2014-03-01')).toEqual([[name, 'varga']]);
  });

  it('tells whose office is over', async () => {
    expect(await marks(language, past, '2019-03-01')).toEqual([[pastName, 'varga']]);
  });

  it.each([
    ['before the office', '2010-03-01'],
    ['after it', '2019-03-01'],
    ['without a date', null],
  ])('names nobody %s', async (_, published) => {
    expect(await marks(language, now, published)).toEqual([]);
  });

  it('does not call an office over that is held', async () => {
    expect(await marks(language, past, '2014-03-01')).toEqual([]);
  });
});

describe('a title with a family name', () => {
  const none = async (text: string, published = '2014-03-01') =>
    expect(await marks('en', text, published)).toEqual([]);

  it('is the same person without the title, before and behind', async () => {
    const text = 'Vargasson is in France again. They met President Vargasson. Then Vargasson left.';
    expect((await marks('en', text, '2014-03-01')).map(([, entity]) => entity)).toEqual([
      'varga',
      'varga',
      'varga',
    ]);
  });

  it('takes the particles of the name along', async () => {
    expect(await marks('de', 'In Deutschland sprach Ministerin von Kernow lange.', '2020-03-01')).toEqual([
      ['von Kernow', 'kern'],
    ]);
  });

  it('knows a king by his given name', async () => {
    expect(await marks('en', 'In Norway they met King Egbert today.', '2020-03-01')).toEqual([
      ['Egbert', 'king'],
    ]);
  });

  it('stands behind the name in Chinese', async () => {
    expect(await marks('zh', '昨天瓦尔加松总统在法国发表了讲话。', '2014-03-01')).toEqual([
      ['瓦尔加松', 'varga'],
    ]);
  });

  it('keeps to the country that is said', async () => {
    await none('In France they met the Polish President Vargasson.');
  });

  it('needs a country that the page speaks of', async () => {
    await none('In the evening they met President Vargasson.');
  });

  it('keeps to the office', async () => {
    await none('In France they met Foreign Minister Vargasson.');
  });

  it('keeps to the gender that the title tells', async () => {
    expect(await marks('de', 'In Frankreich sprach Präsidentin Vargasson.', '2014-03-01')).toEqual([]);
  });

  it('names nobody whose office begins or ends in that month', async () => {
    await none('In Poland they met President Doubtman.', '2012-07-01');
    await none('In Poland they met President Doubtman.', '2015-05-20');
    await none('In Poland they met former President Doubtman.', '2015-05-20');
  });

  it.each([
    'In France they met the designate President Vargasson.',
    'In France they met a President Vargasson.',
    'In France they met President Vargasson Smith.',
    'In France they met President Peter Vargasson.',
  ])('names nobody in "%s"', none);

  it('leaves two who fit to the reader', async () => {
    const text = 'Britain and Ireland heard President Holtby speak.';
    const { mentions } = await read({ text, language: 'en', published: '2010-06-01' }, lexicon);
    expect(mentions.filter(({ confidence }) => confidence >= 0.75)).toEqual([]);
  });
});

it('tells namesakes that the packs know apart where no country is named', async () => {
  const namesakes = listLexicon([
    person('one', { en: ['Ann Vargasson', 'Vargasson'] }, dated('head-of-state', 'FR', '2012-01-01', null)),
    person(
      'two',
      { en: ['Bob Vargasson', 'Vargasson'] },
      dated('finance-minister', 'FR', '2012-01-01', null),
    ),
  ]);
  const text = 'In the evening they met President Vargasson.';
  const { mentions } = await read({ text, language: 'en', published: '2014-03-01' }, namesakes);
  expect(mentions.map(({ entity, confidence }) => [entity, confidence >= 0.75])).toEqual([['one', true]]);
});
