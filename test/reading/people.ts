/** Entities for tests: facts, in our own words. */
import type { Entity } from '../../src/model/entity.ts';

const CHECKED = { checked: '2026-11-23' };

export const PEOPLE: readonly Entity[] = [
  {
    id: 'Q7747',
    kind: 'person',
    names: { de: ['Wladimir Putin'], en: ['Vladimir Putin'] },
    description: { de: 'russischer Politiker', en: 'Russian politician' },
    country: 'RU',
    gender: 'male',
    born: '1952-10-07',
    roles: [
      {
        title: { de: 'Präsident', en: 'President' },
        office: 'head-of-state',
        country: 'RU',
        from: '2012-05-07',
        to: null,
      },
    ],
    prominence: 220,
    ...CHECKED,
  },
  {
    id: 'Q15031',
    kind: 'person',
    names: { de: ['Xi Jinping'], zh: ['习近平'] },
    description: { de: 'chinesischer Politiker', en: 'Chinese politician' },
    country: 'CN',
    gender: 'male',
    roles: [
      {
        title: { de: 'Staatspräsident' },
        office: 'head-of-state',
        country: 'CN',
        from: '2013-03-14',
        to: null,
      },
    ],
    prominence: 200,
    ...CHECKED,
  },
  {
    id: 'Q567',
    kind: 'person',
    names: { de: ['Angela Merkel'], en: ['Angela Merkel'] },
    description: { de: 'deutsche Politikerin', en: 'German politician' },
    country: 'DE',
    gender: 'female',
    roles: [
      {
        title: { de: 'Bundeskanzlerin', en: 'Chancellor' },
        office: 'head-of-government',
        country: 'DE',
        from: '2005-11-22',
        to: '2021-12-08',
      },
    ],
    prominence: 210,
    ...CHECKED,
  },
  {
    id: 'Q61053',
    kind: 'person',
    names: { de: ['Olaf Scholz'], en: ['Olaf Scholz'] },
    country: 'DE',
    gender: 'male',
    roles: [
      {
        title: { de: 'Bundeskanzler', en: 'Chancellor' },
        office: 'head-of-government',
        country: 'DE',
        from: '2021-12-08',
        to: '2025-05-06',
      },
    ],
    prominence: 120,
    ...CHECKED,
  },
  {
    id: 'Q32434',
    kind: 'person',
    names: { de: ['Wang Yi'], en: ['Wang Yi'] },
    country: 'CN',
    gender: 'male',
    roles: [
      {
        title: { de: 'Außenminister', en: 'Foreign Minister' },
        office: 'foreign-minister',
        country: 'CN',
        from: '2013-03-16',
        to: '2022-12-30',
      },
    ],
    prominence: 60,
    ...CHECKED,
  },
  {
    id: 'Q207',
    kind: 'person',
    names: { en: ['George W. Bush', 'Bush'] },
    country: 'US',
    gender: 'male',
    prominence: 190,
    ...CHECKED,
  },
  {
    id: 'Q264766',
    kind: 'person',
    names: { en: ['Theresa May'], de: ['Theresa May'] },
    country: 'GB',
    gender: 'female',
    prominence: 110,
    ...CHECKED,
  },
  {
    id: 'Q2115830',
    kind: 'person',
    names: { de: ['Ursula von der Leyen'], en: ['Ursula von der Leyen'] },
    country: 'DE',
    gender: 'female',
    prominence: 120,
    ...CHECKED,
  },
];

export const BODIES: readonly Entity[] = [
  {
    id: 'Q37470',
    kind: 'organisation',
    names: {
      de: ['Sicherheitsrat der Vereinten Nationen', 'Weltsicherheitsrat'],
      en: ['United Nations Security Council'],
    },
    prominence: 130,
    ...CHECKED,
  },
  {
    id: 'Q17427',
    kind: 'organisation',
    names: { de: ['Kommunistische Partei Chinas', 'KP Chinas'], en: ['Chinese Communist Party'] },
    country: 'CN',
    prominence: 130,
    ...CHECKED,
  },
  {
    id: 'test:bureau',
    kind: 'organisation',
    names: { de: ['Büro für Grenzfragen'] },
    partOf: ['Q17427'],
    country: 'CN',
    ...CHECKED,
  },
  {
    id: 'Q183318',
    kind: 'organisation',
    names: { de: ['Die Zeit', 'Zeit'] },
    country: 'DE',
    prominence: 50,
    ...CHECKED,
  },
  { id: 'Q74356398', kind: 'organisation', names: { de: ['Der Mann'] }, country: 'AT', prominence: 1 },
  {
    id: 'Q9696',
    kind: 'organisation',
    names: { en: ['Time', 'Time magazine'] },
    country: 'US',
    prominence: 60,
    ...CHECKED,
  },
];

export const PLACES: readonly Entity[] = [
  { id: 'Q148', kind: 'other', names: { de: ['China'], en: ['China'] }, country: 'CN', prominence: 250 },
  { id: 'Q159', kind: 'other', names: { de: ['Russland'], en: ['Russia'] }, country: 'RU', prominence: 250 },
  { id: 'Q2066', kind: 'other', names: { de: ['Essen'] }, country: 'DE', prominence: 90 },
];

export const ALL: readonly Entity[] = [...PEOPLE, ...BODIES, ...PLACES];
