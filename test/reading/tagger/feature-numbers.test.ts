import { expect, it } from 'vitest';
import * as numbers from '../../../src/reading/tagger/feature-numbers.ts';

it('no number begins two kinds of features, nor follows LANGUAGE in two', () => {
  const all = Object.entries(numbers);
  const behindLanguage = all.filter(([name]) => name.startsWith('LANGUAGE_'));
  const first = all.filter(([name]) => !name.startsWith('LANGUAGE_'));
  for (const group of [first, behindLanguage]) {
    const twice = group.filter(([, number], at) => group.findIndex(([, other]) => other === number) < at);
    expect(twice).toEqual([]);
  }
});
