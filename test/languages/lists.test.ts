import { expect, it } from 'vitest';
import { elidedPhrases, phrases, tableOfForms } from '../../src/languages/lists.ts';

it('phrases are parted by commas, and a comma at the end makes none', () => {
  expect(phrases('rey, primer ministro,\n  reina,')).toEqual(['rey', 'primer ministro', 'reina']);
});

it('an elided word stands as it is written and as tokens cut it, with either apostrophe', () => {
  expect(elidedPhrases("roi, ministre de l'eau")).toEqual([
    'roi',
    "ministre de l'eau",
    "ministre de l' eau",
    'ministre de l’eau',
    'ministre de l’ eau',
  ]);
});

it('a table has all forms of its words', () => {
  expect(tableOfForms('ES español_x; RU ruso rusa', word => [word, `${word}s`])).toEqual({
    ES: ['español x', 'español xs'],
    RU: ['ruso', 'rusos', 'rusa', 'rusas'],
  });
});
