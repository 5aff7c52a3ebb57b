import { describe, expect, it } from 'vitest';
import { surveyed } from './surveyed.ts';

const idsOf = async (text: string): Promise<readonly string[]> => {
  const { cases, profiles } = await surveyed(text);
  return cases.map(
    ({ found, options }) =>
      `${found.text}=${options.flatMap(({ ref }) => (ref === null ? [] : (profiles.get(ref)?.entity.id ?? []))).join('|')}`,
  );
};

describe('a survey', () => {
  it('has every stretch that may be a name, with all who may be meant', async () => {
    expect(await idsOf('Ann Holt met Ben Holt of the Orchard Party.')).toEqual([
      'Ann Holt=ann',
      'Ben Holt=ben',
      'Orchard Party=party',
    ]);
  });

  it('has short forms where the page has the name in full', async () => {
    expect(await idsOf('Ann Holt came. Later Holt left.')).toEqual(['Ann Holt=ann', 'Holt=ann']);
    expect(await idsOf('Later Holt left.')).toEqual([]);
  });

  it('has offices, and asks for their holders where the day is known', async () => {
    const text = 'Yesterday the president of France spoke.';
    const { descriptions, holders } = await surveyed(text);
    expect(descriptions.map(({ office, countries }) => [office, countries])).toEqual([
      ['head-of-state', ['FR']],
    ]);
    expect([...holders.keys()]).toEqual(['FR/head-of-state']);
    expect((await surveyed(text, null)).holders.size).toBe(0);
  });

  it('ends every case with nobody', async () => {
    const { cases } = await surveyed('Ann Holt met Don Fairweather.');
    expect(cases.map(({ options }) => options.at(-1)?.ref)).toEqual([null, null]);
  });
});
