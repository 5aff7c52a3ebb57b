/** What a record says of its entity. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/languages/en.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { profileOf } from '../../../src/reading/page/profile.ts';

const lastYear = (more: Partial<LexiconEntity>): number | null =>
  profileOf({ id: 'x', kind: 'person', names: { en: ['Ann Holt'] }, ...more }, en).lastYear;

describe('the last year that a record tells of a person', () => {
  it.each([
    [{ died: '1922-08-22' }, 1922],
    [{ description: { en: 'Irish revolutionary leader (1890-1922)' } }, 1922],
    [{ description: { de: 'britischer Ingenieur (* 1736; † 1819)', en: 'engineer (1736 – 1819)' } }, 1819],
    [{ description: { en: 'politician (b. 1944), chancellor since 1998' } }, null],
    [{ description: { en: 'player of the season 1998-1999' } }, null],
    [{ kind: 'organisation', description: { en: 'party (1890-1922)' } } as const, null],
    [{}, null],
  ])('is that of death, or the second in brackets: %j', (more, year) => {
    expect(lastYear(more)).toBe(year);
  });
});
