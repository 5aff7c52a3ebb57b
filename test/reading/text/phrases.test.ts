import { describe, expect, it } from 'vitest';
import { phraseAt, phraseBefore } from '../../../src/reading/text/phrases.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

describe('phrases at a place', () => {
  const { tokens } = tokenize('She was sworn in at the time');
  const phrases = ['sworn in', 'at the time', 'was'];

  it('begin there and end before the limit', () => {
    expect([1, 2, 4].map(at => phraseAt(tokens, at, tokens.length, phrases))).toEqual([true, true, true]);
    expect([0, 3].map(at => phraseAt(tokens, at, tokens.length, phrases))).toEqual([false, false]);
    expect(phraseAt(tokens, 4, 6, phrases)).toBe(false);
  });

  it('end there and begin behind the limit', () => {
    expect(phraseBefore(tokens, 4, 0, phrases)).toBe(true);
    expect(phraseBefore(tokens, 4, 3, phrases)).toBe(false);
    expect(phraseBefore(tokens, 6, 0, phrases)).toBe(false);
  });
});
