import { expect, it } from 'vitest';
import { surveyed } from '../surveyed.ts';

/** Whom the first stretch may mean. */
const meant = async (text: string): Promise<readonly [text: string, ids: readonly string[]] | null> => {
  const { cases, profiles } = await surveyed(text);
  const [one] = cases;
  return one === undefined
    ? null
    : [one.found.text, one.found.refs.flatMap(ref => profiles.get(ref)?.entity.id ?? [])];
};

it('a word for a generation beside a name says which bearer is meant', async () => {
  expect(await meant('Yesterday Don Fairweather spoke.')).toEqual(['Don Fairweather', ['don']]);
  expect(await meant('Yesterday Don Fairweather Jr spoke.')).toEqual(['Don Fairweather Jr', ['jr']]);
  // Nobody calls him so, but his son is called the younger.
  expect(await meant('Yesterday Don Fairweather Sr spoke.')).toEqual(['Don Fairweather Sr', ['don']]);
});

it('and a name whose bearers have none is nobody’s', async () => {
  expect(await meant('Yesterday Ann Holt Jr spoke.')).toBeNull();
});
