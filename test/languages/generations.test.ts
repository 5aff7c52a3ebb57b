import { expect, it } from 'vitest';
import { generationsOf } from '../../src/languages/generations.ts';

it('words for a generation are lists of phrases, some of which are adjectives', () => {
  const made = generationsOf('jr der_jüngere*', '  sr\n senior* ', 'neto');
  expect(made.younger).toEqual(['jr', 'der jüngere']);
  expect(made.elder).toEqual(['sr', 'senior']);
  expect(made.other).toEqual(['neto']);
  expect([...made.adjectives]).toEqual(['der jüngere', 'senior']);
  expect(generationsOf('jr', 'sr').other).toEqual([]);
});
