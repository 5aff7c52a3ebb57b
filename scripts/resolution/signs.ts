/** Features that can only speak for a candidate (1) or only against one (-1), whatever some dozens of articles happen to say. */
const KINDS = ['person', 'organisation', 'other'];

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...KINDS.flatMap(kind => [
    ...['label', 'only', 'share'].map(what => [`${kind}:${what}`, 1] as const),
    ...['rank', 'bare'].map(what => [`${kind}:${what}`, -1] as const),
    [`anchor:${kind}`, 1] as const,
  ]),
  ...[
    'country',
    'described',
    'elsewhere',
    'gender',
    'titled',
    'vetted',
    'same',
    'present',
    'related',
    'overlap',
    'acronym',
    'person:honorific',
    'person:role',
    'person:human',
    'person/is:person',
    'organisation/is:organisation',
    'organisation:legalForm',
    'other:place',
  ].map(name => [name, 1] as const),
  ...[
    'folded',
    'noOverlap',
    'otherCountry',
    'otherAnchor',
    'longDead',
    'person:place',
    'person/is:organisation',
    'person/none:nothing',
    'organisation:honorific',
    'organisation:human',
    'organisation/is:person',
    'organisation/none:nothing',
    'other:honorific',
    'other:human',
  ].map(name => [name, -1] as const),
]);

/** 0: either way. */
export function signOf(feature: string): 1 | -1 | 0 {
  return SIGNS.get(feature) ?? 0;
}
