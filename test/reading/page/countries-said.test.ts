import { expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import type { Language } from '../../../src/languages/language.ts';
import { countriesSaid } from '../../../src/reading/page/countries-said.ts';
import { pageOf } from '../../../src/reading/page/page.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const said = (tag: string, text: string): Readonly<Record<string, number>> => {
  const language = languageOf(tag) as Language;
  return Object.fromEntries(countriesSaid(pageOf(tokenize(text, language), language, null)));
};

it('a page speaks of countries by name, adjective, city and money', () => {
  expect(said('en', 'France and the French ministry of Italy.')).toEqual({ FR: 2, IT: 1 });
  expect(said('en', 'She flew from Vienna to Buenos Aires.')).toEqual({ AT: 1, AR: 1 });
  expect(said('pl', 'Zapłacił sto złotych.')).toEqual({ PL: 1 });
  expect(said('zh', '他去了东京。')).toEqual({ JP: 1 });
});

it('a word that is a region as well is money behind an amount', () => {
  expect(said('de', 'Er zahlte 100 Millionen Franken.')).toEqual({ CH: 1 });
  expect(said('de', 'Er wohnt in Franken.')).toEqual({});
});
