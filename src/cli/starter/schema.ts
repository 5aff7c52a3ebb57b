/** What src/starter/*.yaml may hold (src/starter/README.md), checked before anything is made of it. */
import * as v from 'valibot';

/** `2012`, `2012-05`, `2012-05-07`; YAML reads the first as a number. */
const DateSchema = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'a date as 2012, 2012-05 or 2012-05-07',
  ),
);
const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Id = v.pipe(v.string(), v.regex(/^(?:Q[1-9]\d*|starter:[a-z0-9-]+)$/, 'an id: Q15031 or starter:slug'));
const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country as ISO 3166-1 alpha-2'));
const Address = v.pipe(v.string(), v.regex(/^https:\/\//, 'an https address'));
const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/, 'a language tag in lower case'),
);

/** One title for all, or `[masculine, feminine]`. */
const Title = v.record(LanguageTag, v.union([Text, v.tuple([Text, Text])]));

export const OfficesSchema = v.record(
  v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}\/)?[a-z-]+$/, 'an office class or CC/class')),
  v.strictObject({ title: Title, of: v.exactOptional(Id) }),
);

/** By the English title. */
export const TitlesSchema = v.record(Text, Title);

/** By the English word: `in` and `of` a place. */
export const DescriptionsSchema = v.strictObject({
  origins: v.record(Text, Title),
  nouns: v.record(Text, Title),
  places: v.record(Text, v.strictObject({ in: v.exactOptional(Title), of: v.exactOptional(Title) })),
});

const Period = { from: v.exactOptional(DateSchema), to: v.exactOptional(v.nullable(DateSchema)) };
const RoleSchema = v.union(
  [
    v.strictObject({
      office: v.pipe(v.string(), v.regex(/^[A-Z]{2}\/[a-z-]+$/, 'an office as CC/class')),
      ...Period,
      source: v.exactOptional(Address),
    }),
    v.strictObject({
      title: Title,
      of: v.exactOptional(Id),
      country: v.exactOptional(Country),
      ...Period,
      source: v.exactOptional(Address),
    }),
  ],
  'a role: { office: CC/class, from, to } or { title, of, country, from, to }',
);

const EntrySchema = v.strictObject({
  id: Id,
  kind: v.picklist(['person', 'organisation', 'other']),
  names: v.pipe(
    v.record(LanguageTag, v.pipe(v.array(Text), v.minLength(1))),
    v.check(names => Object.keys(names).length > 0, 'at least one name'),
  ),
  short: v.exactOptional(Text),
  description: v.exactOptional(v.record(LanguageTag, Text)),
  country: v.exactOptional(Country),
  gender: v.exactOptional(v.picklist(['male', 'female', 'other'])),
  born: v.exactOptional(DateSchema),
  died: v.exactOptional(v.nullable(DateSchema)),
  roles: v.exactOptional(v.array(RoleSchema)),
  members: v.exactOptional(v.array(Id)),
  partOf: v.exactOptional(v.array(Id)),
  links: v.exactOptional(
    v.strictObject({
      wikipedia: v.exactOptional(v.record(LanguageTag, Text)),
      website: v.exactOptional(Address),
    }),
  ),
  prominence: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  source: Address,
  checked: DateSchema,
});

export const EntriesSchema = v.array(v.unknown());
export const PackSchema = v.strictObject({
  id: Text,
  title: Text,
  version: Text,
  licence: Text,
  attribution: v.exactOptional(Text),
  homepage: v.exactOptional(Address),
});

export type Offices = v.InferOutput<typeof OfficesSchema>;
export type Entry = v.InferOutput<typeof EntrySchema>;
export type EntryRole = v.InferOutput<typeof RoleSchema>;
export type EntryTitle = v.InferOutput<typeof Title>;
export type Descriptions = v.InferOutput<typeof DescriptionsSchema>;
export type Titles = v.InferOutput<typeof TitlesSchema>;

/** @throws Error naming `file` and, where the entry has one, its id. */
export function entryOf(value: unknown, file: string, index: number): Entry {
  const result = v.safeParse(EntrySchema, value);
  if (result.success) return result.output;
  const id = v.safeParse(v.object({ id: v.string() }), value);
  throw new Error(
    `${file}: ${id.success ? id.output.id : `entry ${index + 1}`}: ${issueText(result.issues[0])}`,
  );
}

/** @throws Error naming `file`. */
export function parsed<S extends v.GenericSchema>(schema: S, value: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new Error(`${file}: ${issueText(result.issues[0])}`);
}

function issueText(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message} (${JSON.stringify(issue.input)})`;
}
