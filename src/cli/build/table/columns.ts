/** What the columns of a table may be called, and what they mean (docs/builders.md has the list). */
import { languageTag } from '../ids.ts';

/** Columns that hold one value of an entity, or of the role on its row. */
const PLAIN = [
  'id',
  'kind',
  'country',
  'gender',
  'born',
  'died',
  'website',
  'prominence',
  'members',
  'partof',
  'of',
  'rolecountry',
  'from',
  'to',
  'source',
] as const;
/** Columns that hold text and may name its language: `name:fr`. */
const TEXTS = ['name', 'alias', 'description', 'title', 'wikipedia'] as const;

export type Plain = (typeof PLAIN)[number];
export type Texts = (typeof TEXTS)[number];
export type Column = { readonly field: Plain } | { readonly field: Texts; readonly language: string };

/** Other words for the same, as tables have them. */
const SYNONYMS: Readonly<Record<string, Plain | Texts>> = {
  qid: 'id',
  wikidata: 'id',
  type: 'kind',
  label: 'name',
  aliases: 'alias',
  other_names: 'alias',
  birth_date: 'born',
  birthdate: 'born',
  death_date: 'died',
  deathdate: 'died',
  url: 'website',
  homepage: 'website',
  role: 'title',
  position: 'title',
  organisation: 'of',
  organization: 'of',
  start: 'from',
  start_date: 'from',
  end: 'to',
  end_date: 'to',
  part_of: 'partof',
  role_country: 'rolecountry',
  sitelinks: 'prominence',
};

/** What a heading means; `null`: nothing to us. `language` is that of texts whose heading names none. */
export function columnOf(heading: string, language: string): Column | null {
  const [name = '', tag] = heading.trim().toLowerCase().split(/[:@]/);
  const word = name.trim().replaceAll(' ', '_');
  const field = SYNONYMS[word] ?? word;
  const plain = PLAIN.find(each => each === field);
  if (plain !== undefined) return tag === undefined ? { field: plain } : null;
  const text = TEXTS.find(each => each === field);
  if (text === undefined) return null;
  return { field: text, language: tag === undefined ? language : languageTag(tag) };
}

/** `--map 'Nom complet=name:fr'` → heading and what it is to be taken for. `null`: not of this form. */
export function mappingOf(text: string): readonly [heading: string, column: string] | null {
  const at = text.lastIndexOf('=');
  return at > 0 && at < text.length - 1 ? [text.slice(0, at).trim(), text.slice(at + 1).trim()] : null;
}
