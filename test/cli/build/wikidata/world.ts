/** A made-up world: a country, its office, a party with a youth wing, people who held what. */
import {
  is,
  item,
  itemSnak,
  none,
  statement,
  subclassOf,
  textSnak,
  timeSnak,
  unknown,
  wordSnak,
} from './items.ts';

export const COUNTRY = item('Q9001', [is('Q6256'), statement(textSnak('P297', 'XA'))], {
  labels: { en: 'Arland', de: 'Arland' },
  sitelinks: { enwiki: 'Arland', dewiki: 'Arland' },
});
export const OFFICE = item(
  'Q9002',
  [
    is('Q4164871'),
    subclassOf('Q9900'),
    statement(itemSnak('P17', 'Q9001')),
    statement(wordSnak('P2521', 'de', 'Kanzlerin von Arland')),
  ],
  { labels: { en: 'Chancellor of Arland', de: 'Kanzler von Arland' } },
);
/** Its class is two steps under "political party". */
export const PARTY = item(
  'Q9003',
  [is('Q9902'), statement(itemSnak('P17', 'Q9001')), statement(itemSnak('P355', 'Q9004'))],
  {
    labels: { en: 'Lantern Party', de: 'Laternenpartei' },
    aliases: { de: ['LP', 'Laternen'] },
    sitelinks: { dewiki: 'Laternenpartei' },
  },
);
export const YOUTH = item(
  'Q9004',
  [is('Q7278'), statement(itemSnak('P749', 'Q9003')), statement(itemSnak('P361', 'Q9001'))],
  {
    labels: { en: 'Young Lanterns' },
  },
);
export const CHANCELLOR = item(
  'Q9010',
  [
    is('Q5'),
    statement(itemSnak('P21', 'Q6581072')),
    statement(itemSnak('P27', 'Q9001')),
    statement(timeSnak('P569', '+1961-05-04T00:00:00Z')),
    statement(itemSnak('P39', 'Q9002'), {
      qualifiers: [timeSnak('P580', '+2016-00-00T00:00:00Z', 9)],
      rank: 'preferred',
    }),
    statement(itemSnak('P39', 'Q9999'), { qualifiers: [timeSnak('P580', '+2010-01-01T00:00:00Z')] }),
    statement(itemSnak('P39', 'Q9002'), { rank: 'deprecated' }),
    statement(itemSnak('P102', 'Q9003'), {
      qualifiers: [timeSnak('P580', '+1990-03-00T00:00:00Z', 10), none('P582')],
    }),
  ],
  {
    labels: { en: 'Ada Brenner', de: 'Ada Brenner', ru: 'Ада Бреннер' },
    aliases: { en: ['A. Brenner'] },
    descriptions: { en: 'politician from Arland' },
    sitelinks: { enwiki: 'Ada Brenner', dewiki: 'Ada Brenner', commonswiki: 'Category:Ada Brenner' },
  },
);
export const PREDECESSOR = item(
  'Q9011',
  [
    is('Q5'),
    statement(timeSnak('P569', '-0044-03-15T00:00:00Z')),
    statement(unknown('P570')),
    statement(itemSnak('P39', 'Q9002'), {
      qualifiers: [
        timeSnak('P580', '+2008-02-01T00:00:00Z'),
        timeSnak('P582', '+2016-06-30T00:00:00Z'),
        itemSnak('P642', 'Q9003'),
      ],
    }),
  ],
  { labels: { mul: 'Bo Cramer' } },
);
export const CLASSES = [
  item('Q9902', [subclassOf('Q9901')], { labels: { en: 'green-lamp party' } }),
  item('Q9901', [subclassOf('Q7278')], { labels: { en: 'lamp party' } }),
  item('Q9905', [subclassOf('Q6256')], { labels: { en: 'island country' } }),
];
export const TOWN = item('Q9020', [is('Q486972')], {
  labels: { en: 'Brenner' },
  sitelinks: { enwiki: 'Brenner', dewiki: 'Brenner' },
});
export const TREE = item('Q9021', [is('Q16521')], { labels: { en: 'lamp tree' } });

export const WORLD = [COUNTRY, OFFICE, PARTY, YOUTH, CHANCELLOR, PREDECESSOR, ...CLASSES, TOWN, TREE];
