/**
 * What a record may be: the lines of a pack's folder when it is built, and the records of a pack file when they are read, since a file may come
 * from anywhere. Unknown fields are left out; `unknownFields` names them for the builder's warning.
 */
import * as v from 'valibot';
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../model/entity.ts';

const LONGEST_TEXT = 20_000;
const MOST_ITEMS = 2_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const short = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,8}(-[a-z0-9]{1,8})*$/, 'no language tag'));
const date = v.pipe(v.string(), v.regex(/^-?\d{1,4}(-\d\d(-\d\d)?)?$/, 'no date'));
/** ISO 3166-1; sources also have codes of subdivisions and of their own, which do no harm. */
const country = v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9-]{1,5}$/, 'no country code'));
const url = v.pipe(v.string(), v.regex(/^https?:\/\//i, 'no web address'), v.maxLength(4_000));
const byLanguage = v.record(language, text);
const ids = v.pipe(v.array(id), v.maxLength(MOST_ITEMS));

const roleEntries = {
  title: byLanguage,
  office: v.exactOptional(short),
  of: v.exactOptional(id),
  country: v.exactOptional(country),
  from: v.exactOptional(date),
  to: v.exactOptional(v.nullable(date)),
  source: v.exactOptional(url),
};

const entityEntries = {
  id,
  kind: v.picklist(['person', 'organisation', 'other']),
  names: v.record(language, v.pipe(v.array(short), v.maxLength(MOST_ITEMS))),
  description: v.exactOptional(byLanguage),
  roles: v.exactOptional(v.pipe(v.array(v.object(roleEntries)), v.maxLength(MOST_ITEMS))),
  country: v.exactOptional(country),
  gender: v.exactOptional(v.picklist(['male', 'female', 'other'])),
  born: v.exactOptional(date),
  died: v.exactOptional(v.nullable(date)),
  members: v.exactOptional(ids),
  partOf: v.exactOptional(ids),
  links: v.exactOptional(
    v.object({ wikipedia: v.exactOptional(byLanguage), website: v.exactOptional(short) }),
  ),
  prominence: v.exactOptional(v.pipe(v.number(), v.finite())),
  source: v.exactOptional(url),
  checked: v.exactOptional(date),
};
export const EntitySchema = v.object(entityEntries);

const sourceEntries = { url, title: v.exactOptional(text), publisher: v.exactOptional(text) };
const statementEntries = {
  speaker: id,
  text,
  form: v.picklist(['direct', 'indirect', 'reported']),
  date: v.exactOptional(date),
  language: v.exactOptional(language),
  source: v.object(sourceEntries),
  about: v.exactOptional(ids),
};
export const StatementSchema = v.object(statementEntries);

const articleEntries = {
  url,
  title: text,
  publisher: v.exactOptional(text),
  date: v.exactOptional(date),
  language: v.exactOptional(language),
  mentions: ids,
  summary: v.exactOptional(text),
};
export const ArticleSchema = v.object(articleEntries);

export const InfoSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]{0,63}$/i, 'no pack id')),
  title: short,
  version: short,
  licence: text,
  attribution: v.exactOptional(text),
  languages: v.array(language),
  homepage: v.exactOptional(url),
});

type Holds<Claim extends true> = Claim;
/** The schemas say what the model's types say; where they do not, this is a type error. */
export type Agrees = [
  Holds<[Exclude<keyof Entity, keyof v.InferOutput<typeof EntitySchema>>] extends [never] ? true : false>,
  Holds<v.InferOutput<typeof EntitySchema> extends Entity ? true : false>,
  Holds<v.InferOutput<typeof StatementSchema> extends StatementRecord ? true : false>,
  Holds<v.InferOutput<typeof ArticleSchema> extends ArticleRecord ? true : false>,
  Holds<v.InferOutput<typeof InfoSchema> extends PackInfo ? true : false>,
];

const nested: Readonly<Record<string, readonly string[]>> = {
  roles: Object.keys(roleEntries),
  links: ['wikipedia', 'website'],
  source: Object.keys(sourceEntries),
};
const known = {
  entity: Object.keys(entityEntries),
  statement: Object.keys(statementEntries),
  article: Object.keys(articleEntries),
};
export type RecordKind = keyof typeof known;

/** Fields of a line that the format does not have ("roles.title2"); the record is used without them. */
export function unknownFields(kind: RecordKind, record: unknown): string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([field, value]) => {
    if (!known[kind].includes(field)) return [field];
    const inside = nested[field];
    if (inside === undefined) return [];
    const keys = [value]
      .flat()
      .flatMap(item => (typeof item === 'object' && item !== null ? Object.keys(item) : []));
    return [...new Set(keys)].filter(key => !inside.includes(key)).map(key => `${field}.${key}`);
  });
}

/** What is wrong with a record, in one line: "roles.0.from: no date". */
export function reasonOf(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .slice(0, 3)
    .map(issue => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`)
    .join('; ');
}
