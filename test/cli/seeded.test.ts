import { expect, it } from 'vitest';
import { seeded } from '../../src/cli/seeded.ts';

it('the numbers of a seed stay the same: the weights of the tagger rest on them', () => {
  const next = seeded(7);
  expect([next(), next(), next()]).toEqual([0.011704753153026104, 0.06195825757458806, 0.97690763277933]);
  expect(seeded(8)()).not.toBe(seeded(7)());
});
