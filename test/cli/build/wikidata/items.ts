/** Items in the shape of Wikidata's JSON, made up: ids from Q9000 on mean nothing there. */

export type Snak = { readonly snaktype: string; readonly property: string; readonly datavalue?: unknown };
export type Statement = {
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  readonly mainsnak: Snak;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
};

const snak = (property: string, type: string, value: unknown): Snak => ({
  snaktype: 'value',
  property,
  datavalue: { type, value },
});

export const itemSnak = (property: string, id: string): Snak =>
  snak(property, 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
export const textSnak = (property: string, text: string): Snak => snak(property, 'string', text);
export const wordSnak = (property: string, language: string, text: string): Snak =>
  snak(property, 'monolingualtext', { language, text });
export const timeSnak = (property: string, time: string, precision = 11): Snak =>
  snak(property, 'time', { time, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' });
export const unknown = (property: string): Snak => ({ snaktype: 'somevalue', property });
export const none = (property: string): Snak => ({ snaktype: 'novalue', property });

export function statement(
  mainsnak: Snak,
  {
    rank = 'normal',
    qualifiers = [] as readonly Snak[],
  }: { rank?: Statement['rank']; qualifiers?: readonly Snak[] } = {},
): Statement {
  const grouped: Record<string, Snak[]> = {};
  for (const qualifier of qualifiers) {
    grouped[qualifier.property] = [...(grouped[qualifier.property] ?? []), qualifier];
  }
  return { rank, mainsnak, ...(qualifiers.length === 0 ? {} : { qualifiers: grouped }) };
}

interface Parts {
  readonly labels?: Readonly<Record<string, string>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly descriptions?: Readonly<Record<string, string>>;
  readonly sitelinks?: Readonly<Record<string, string>>;
}

const terms = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([language, value]) => [language, { language, value }]));

/** An item as a dump has it; `statements` in order. */
export function item(id: string, statements: readonly Statement[], parts: Parts = {}) {
  const claims: Record<string, Statement[]> = {};
  for (const one of statements) {
    claims[one.mainsnak.property] = [...(claims[one.mainsnak.property] ?? []), one];
  }
  return {
    type: 'item',
    id,
    labels: terms(parts.labels ?? {}),
    descriptions: terms(parts.descriptions ?? {}),
    aliases: Object.fromEntries(
      Object.entries(parts.aliases ?? {}).map(([language, list]) => [
        language,
        list.map(value => ({ language, value })),
      ]),
    ),
    claims,
    sitelinks: Object.fromEntries(
      Object.entries(parts.sitelinks ?? {}).map(([site, title]) => [site, { site, title, badges: [] }]),
    ),
  };
}

export const is = (id: string) => statement(itemSnak('P31', id));
export const subclassOf = (id: string) => statement(itemSnak('P279', id));
