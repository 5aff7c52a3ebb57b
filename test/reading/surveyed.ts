/** A page surveyed with a few records, for tests. */
import { en } from '../../src/languages/en.ts';
import type { Entity } from '../../src/model/entity.ts';
import { type Survey, survey } from '../../src/reading/survey.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';
import { listLexicon } from './list-lexicon.ts';

const RECORDS: readonly Entity[] = [
  { id: 'ann', kind: 'person', names: { en: ['Ann Holt'] }, gender: 'female', prominence: 50 },
  { id: 'ben', kind: 'person', names: { en: ['Ben Holt'] }, gender: 'male', prominence: 60 },
  { id: 'don', kind: 'person', names: { en: ['Don Fairweather'] }, gender: 'male', prominence: 90 },
  { id: 'jr', kind: 'person', names: { en: ['Don Fairweather Jr.'] }, gender: 'male', prominence: 40 },
  { id: 'party', kind: 'organisation', names: { en: ['Orchard Party'] }, prominence: 80 },
  {
    id: 'youth',
    kind: 'organisation',
    names: { en: ['Orchard Youth'] },
    partOf: ['party'],
    prominence: 30,
  },
  {
    id: 'president',
    kind: 'person',
    names: { en: ['Marie Dupré'] },
    country: 'FR',
    roles: [{ title: { en: 'President' }, office: 'head-of-state', country: 'FR', from: '2017', to: null }],
    prominence: 90,
  },
];

export const surveyed = (text: string, published: string | null = '2020-07-24'): Promise<Survey> =>
  survey(tokenize(text, en), en, published, listLexicon(RECORDS), null);
