/** The classes of offices: the same in all countries and languages. */

const OFFICES = [
  'head-of-state',
  'monarch',
  'head-of-government',
  'deputy-head-of-state',
  'deputy-head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'justice-minister',
  'economy-minister',
  'health-minister',
  'central-bank-governor',
  'parliament-speaker',
] as const;

export type Office = (typeof OFFICES)[number];

const offices: ReadonlySet<string> = new Set(OFFICES);

export const isOffice = (office: string): office is Office => offices.has(office);
