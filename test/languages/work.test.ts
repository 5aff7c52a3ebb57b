import { describe, expect, it } from 'vitest';
import { workOf } from '../../src/languages/work.ts';

describe('kinds of work', () => {
  const work = workOf({
    politics: 'senator minister*',
    sport: 'goalkeeper',
    game: 'match goal',
    other: 'schoolminister',
  });

  it('are told by whole words, and by parts of compounds where the list says so', () => {
    expect(['senator', 'goalkeeper', 'innenministerin'].map(work.of)).toEqual([
      'politics',
      'sport',
      'politics',
    ]);
    expect(['senatorial', 'captain', ''].map(work.of)).toEqual([null, null, null]);
  });

  it('are those of a whole word before those of its part', () => {
    expect(work.of('schoolminister')).toBe('other');
  });

  it('are not told by the words of matches', () => {
    expect(work.of('match')).toBeNull();
    expect([...work.game]).toEqual(['match', 'goal']);
  });
});
