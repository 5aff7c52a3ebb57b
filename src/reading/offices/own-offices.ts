/**
 * Whose office is meant where no country is said: "o presidente da República" is Brazil's on a Brazilian page and Portugal's on a Portuguese
 * one. Where the page does not tell, nobody's.
 */
import type { Entity } from '../../model/entity.ts';
import { countriesSaid } from '../page/countries-said.ts';
import type { Page } from '../page/page.ts';
import type { Description } from './descriptions.ts';
import { isHolder, officeKey } from './holders.ts';
import { saidOffices } from './said-offices.ts';

type Own = Pick<Description, 'countries' | 'said' | 'anywhere' | 'office'>;

/** Countries whose holders are asked for where the page names none. */
const MOST_UNTOLD = 3;

/** Those that may be meant: where the page comes from and what it names, else the first, one of whose holders it may name. */
export function likelyHomes({ countries, said }: Own, page: Page): readonly string[] {
  if (said) return countries;
  const told = countries.filter(country => country === page.home || countriesSaid(page).has(country));
  return told.length > 0 ? told : countries.slice(0, MOST_UNTOLD);
}

/** Keys under which the lexicon is asked, each once: of what may be a mention. */
export function officeKeys(descriptions: readonly Description[], page: Page): readonly string[] {
  if (page.published === null) return [];
  const said = saidOffices(descriptions);
  const keys = descriptions
    .filter(({ definite }) => definite)
    .flatMap(description => {
      const told = said.get(description.office)?.country ?? null;
      const countries = [...likelyHomes(description, page), ...(told === null ? [] : [told])];
      return countries.map(country => officeKey(description.office, country));
    });
  return [...new Set(keys)];
}

/**
 * The country that is meant, or `null`: in doubt.
 * @param named entities that the page names for sure
 */
export function homeOfOffice(
  own: Own,
  page: Page,
  named: readonly Entity[],
  published: string,
): string | null {
  const { countries, said, anywhere, office } = own;
  if (said) return countries[0] ?? null;
  const { home } = page;
  const share = (country: string): number => countriesSaid(page).get(country) ?? 0;
  const likely = likelyHomes(own, page);
  const held = countries.filter(country =>
    named.some(entity => isHolder(entity, office, country, published)),
  );
  /** No other country is named more often, of those that may be meant. */
  const leads = (country: string, others: Iterable<string>): boolean =>
    [...others].every(other => share(other) <= share(country));
  const rivals = anywhere ? [...countriesSaid(page).keys()] : countries;
  const [first = null] = held;
  // Whose holder is named, but not a guest from another country whose office has the same name.
  if (held.length === 1 && first !== null) {
    const guest = home !== first && (!leads(first, rivals) || (home !== null && share(first) <= share(home)));
    return guest ? null : first;
  }
  if (home !== null && countries.includes(home)) return leads(home, countries) ? home : null;
  // Told by nothing but its words: by a country's name and somebody from there.
  const [only = null, ...others] = likely;
  if (only === null || others.length > 0 || !named.some(({ country }) => country === only)) return null;
  return leads(only, rivals) ? only : null;
}
