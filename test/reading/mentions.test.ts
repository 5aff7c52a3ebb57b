import { describe, expect, it } from 'vitest';
import { isNobody, mentionsOf } from '../../src/reading/mentions.ts';
import type { Decision } from '../../src/reading/resolution/resolve.ts';
import type { Survey } from '../../src/reading/survey.ts';
import { surveyed } from './surveyed.ts';

/** As if every stretch's first candidate had been given this probability. */
const decided = ({ cases }: Survey, p: number): readonly Decision[] =>
  cases.map(({ found, cues, options }) => ({
    found,
    cues,
    options: [
      [options[0]?.ref ?? null, p],
      [null, 1 - p],
    ],
  }));

const shown = async (text: string, p = 0.9): Promise<readonly string[]> => {
  const found = await surveyed(text);
  return mentionsOf(decided(found, p), found, '2020-07-24').map(
    mention => `${mention.text}=${mention.entity} ${mention.confidence}`,
  );
};

describe('what is shown', () => {
  it('is whoever is likely enough', async () => {
    expect(await shown('Yesterday Ann Holt spoke.')).toEqual(['Ann Holt=ann 0.9']);
    expect(await shown('Yesterday Ann Holt spoke.', 0.5)).toEqual(['Ann Holt=ann 0.5']);
    expect(await shown('Yesterday Ann Holt spoke.', 0.3)).toEqual([]);
  });

  it('is nobody where nobody is likelier than not', async () => {
    const [decision] = decided(await surveyed('Yesterday Ann Holt spoke.'), 0.37);
    expect(decision !== undefined && isNobody(decision)).toBe(true);
    const [other] = decided(await surveyed('Yesterday Ann Holt spoke.'), 0.39);
    expect(other !== undefined && isNobody(other)).toBe(false);
  });

  it('is one for a body and the body that it is a part of', async () => {
    expect(await shown('She led the Orchard Youth of the Orchard Party.')).toEqual([
      'Orchard Youth of the Orchard Party=youth 0.9',
    ]);
    expect(await shown('The Orchard Youth left. The Orchard Party stayed.')).toHaveLength(2);
  });

  it('is who holds an office, but none beside a name', async () => {
    expect(await shown('Yesterday the president of France spoke.')).toEqual([
      'the president of France=president 0.9',
    ]);
    expect(await shown('Yesterday the president of France, Marie Dupré, spoke.')).toEqual([
      'Marie Dupré=president 0.9',
    ]);
  });
});
