import { expect, it } from 'vitest';
import * as numbers from '../../../src/reading/tagger/feature-numbers.ts';

it('no number begins two kinds of features, nor follows MODE in two', () => {
  const all = Object.entries(numbers);
  const behindMode = all.filter(([name]) => name.startsWith('MODE_'));
  const first = all.filter(([name]) => !name.startsWith('MODE_'));
  for (const group of [first, behindMode]) {
    const twice = group.filter(([, number], at) => group.findIndex(([, other]) => other === number) < at);
    expect(twice).toEqual([]);
  }
});
