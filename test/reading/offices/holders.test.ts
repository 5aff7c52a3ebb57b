import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import { findDescriptions } from '../../../src/reading/offices/descriptions.ts';
import {
  describedMention,
  descriptionBeside,
  holdsElsewhere,
  isHolder,
  officeEvidence,
} from '../../../src/reading/offices/holders.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { holder, role } from './office-holders.ts';

const DAY = '2020-07-24';
const office = 'head-of-state';
const now = holder('now', { en: ['Ann Holt'] }, role(office, 'FR', '2017-05-14', null), 'female');
const then = holder('then', { en: ['Ben Holt'] }, role(office, 'FR', '2012-05-15', '2017-05-14'), 'male');

describe('who holds an office', () => {
  it('is told by country and day', () => {
    expect([now, then].map(one => isHolder(one, office, 'FR', DAY))).toEqual([true, false]);
    expect([now, then].map(one => isHolder(one, office, 'FR', '2015-01-01'))).toEqual([false, true]);
    expect(isHolder(now, office, 'IT', DAY)).toBe(false);
    expect(holdsElsewhere(now, office, 'IT', DAY)).toBe(true);
    expect(holdsElsewhere(now, office, 'FR', DAY)).toBe(false);
    expect(holdsElsewhere(then, office, 'IT', DAY)).toBe(false);
  });

  const described = (text: string, holders = [now, then]): string | undefined => {
    const [description] = findDescriptions(tokenize(text, en), en);
    if (description === undefined) throw new Error('no description');
    return describedMention(description, 'FR', text, holders, DAY)?.entity;
  };

  it('is described where one does for sure', () => {
    expect(described('The French president spoke.')).toBe('now');
    expect(described('The French president spoke.', [then])).toBeUndefined();
    const other = holder('other', { en: ['Cy Holt'] }, role(office, 'FR', '2018-01-01', null), 'male');
    expect(described('The French president spoke.', [now, other])).toBeUndefined();
    expect(described('In 2014 the French president spoke.')).toBeUndefined();
  });

  it('is evidence beside a name', () => {
    const tokenized = tokenize('The French president, Holt, spoke.', en);
    const descriptions = findDescriptions(tokenized, en);
    const beside = descriptionBeside(descriptions, tokenized, { firstToken: 4, endToken: 5 }, new Set());
    expect(beside).not.toBeNull();
    expect(officeEvidence(now, beside, DAY)).toBe('holds');
    expect(officeEvidence(then, beside, DAY)).toBe('held');
    const never = holder('x', { en: ['X'] }, role('monarch', 'FR', '2017', null), 'male');
    expect(officeEvidence(never, beside, DAY)).toBe('never');
    expect(descriptionBeside(descriptions, tokenized, { firstToken: 6, endToken: 7 }, new Set())).toBeNull();
  });
});
