/**
 * Offices whose country the page says once and not again: "the French president … The president". Only where no other is near: no other country's
 * is said, nobody else of the page holds one or stands beside such a title.
 */
import type { Office } from '../../languages/office.ts';
import type { Entity } from '../../model/entity.ts';
import type { Description } from './descriptions.ts';
import { holdsElsewhere, isHolder } from './holders.ts';

interface SaidOffice {
  /** `null`: the page says it of several. */
  readonly country: string | null;
  /** UTF-16 units: where it is said first. */
  readonly from: number;
  /** It is said so that whoever holds the office is meant: "the French president", not "French President Emmanuel Macron". */
  readonly definite: boolean;
}

export type SaidOffices = ReadonlyMap<Office, SaidOffice>;

/** By office, the country that the page says it of. `descriptions`: in order of start. */
export function saidOffices(descriptions: readonly Description[]): SaidOffices {
  const said = new Map<Office, SaidOffice>();
  for (const { office, countries, end, definite, ...description } of descriptions) {
    const [country = null] = countries;
    if (!description.said) continue;
    const known = said.get(office);
    if (known === undefined) said.set(office, { country, from: end, definite });
    else
      said.set(office, {
        country: known.country === country ? country : null,
        from: known.from,
        definite: known.definite || definite,
      });
  }
  return said;
}

/**
 * Offices without a country that stand beside the name of somebody who does not hold them: "Bavaria's premier Doubtman".
 * @param titles those beside a name, with whom the page names there for sure
 */
export function officesOfOthers(
  titles: readonly { readonly office: Office; readonly bearer: Entity | undefined }[],
  said: SaidOffices,
  published: string,
): ReadonlySet<Office> {
  return new Set(
    titles.flatMap(({ office, bearer }) => {
      const country = said.get(office)?.country ?? null;
      const holds = country !== null && bearer !== undefined && isHolder(bearer, office, country, published);
      return holds ? [] : [office];
    }),
  );
}

/**
 * The country that an office without one is said of before, or `null`.
 * @param named entities that the page names for sure
 * @param others {@link officesOfOthers}
 */
export function saidBefore(
  { office, start, countries, anywhere }: Pick<Description, 'office' | 'start' | 'countries' | 'anywhere'>,
  said: SaidOffices,
  named: readonly Entity[],
  published: string,
  others: ReadonlySet<Office>,
): string | null {
  const known = said.get(office);
  if (known === undefined || known.country === null || known.from > start || others.has(office)) return null;
  const { country } = known;
  if (!anywhere && !countries.includes(country)) return null;
  if (!known.definite && !named.some(entity => isHolder(entity, office, country, published))) return null;
  return named.some(entity => holdsElsewhere(entity, office, country, published)) ? null : country;
}
