/** The starter's facts, from src/starter to the records of a pack. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import type { ArticleRecord, Entity, PackInfo, StatementRecord } from '../../model/entity.ts';
import { recordsOf } from './addresses.ts';
import { entityOf } from './entity.ts';
import {
  DescriptionsSchema,
  EntriesSchema,
  entryOf,
  type Offices,
  OfficesSchema,
  PackSchema,
  parsed,
  TitlesSchema,
} from './schema.ts';

export interface StarterPack {
  readonly info: PackInfo;
  readonly entities: readonly Entity[];
  readonly statements: readonly StatementRecord[];
  readonly articles: readonly ArticleRecord[];
}

/**
 * Reads `dir` (src/starter; its README tells the format) and makes the statements and articles of the State of the Union addresses.
 * @throws Error with file, entry and reason: YAML that does not parse, a field that is missing, unknown or malformed, an
 * office without a title, an id or an office told twice. All wrong entries are told at once, a line each.
 */
export function loadStarter(dir: string): StarterPack {
  const entities = loadEntities(dir);
  const info = parsed(PackSchema, yamlOf(dir, 'pack.yaml'), 'pack.yaml');
  return { info: { ...info, languages: languagesOf(entities) }, entities, ...recordsOf(entities) };
}

/** The entities alone, in order of file and entry. @throws like `loadStarter`. */
export function loadEntities(dir: string): readonly Entity[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll(sep, '/'))
    .filter(file => file.endsWith('.yaml'))
    .sort();
  const shared = {
    offices: loadOffices(
      dir,
      files.filter(file => /^offices.*\.yaml$/.test(file)),
    ),
    titles: files.includes('titles.yaml')
      ? parsed(TitlesSchema, yamlOf(dir, 'titles.yaml'), 'titles.yaml')
      : {},
    descriptions: files.includes('descriptions.yaml')
      ? parsed(DescriptionsSchema, yamlOf(dir, 'descriptions.yaml'), 'descriptions.yaml')
      : { origins: {}, nouns: {}, places: {} },
  };
  const fileOf = new Map<string, string>();
  const entities: Entity[] = [];
  const wrong: string[] = [];
  for (const file of files.filter(name => /^(?:people\/|organisations\/|places)/.test(name))) {
    for (const [index, value] of parsed(EntriesSchema, yamlOf(dir, file), file).entries()) {
      try {
        const entry = entryOf(value, file, index);
        const before = fileOf.get(entry.id);
        if (before !== undefined) throw new Error(`${file}: ${entry.id}: already in ${before}`);
        fileOf.set(entry.id, file);
        entities.push(entityOf(entry, shared, file));
      } catch (error) {
        wrong.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return entities;
}

function loadOffices(dir: string, files: readonly string[]): Offices {
  const all: Offices = {};
  for (const file of files) {
    for (const [key, office] of Object.entries(parsed(OfficesSchema, yamlOf(dir, file), file))) {
      if (Object.hasOwn(all, key)) throw new Error(`${file}: ${key}: told twice`);
      all[key] = office;
    }
  }
  return all;
}

function yamlOf(dir: string, file: string): unknown {
  try {
    return parse(readFileSync(join(dir, file), 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Those in which names are, the most frequent first; `und` is none. */
function languagesOf(entities: readonly Entity[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { names } of entities) {
    for (const language of Object.keys(names)) times.set(language, (times.get(language) ?? 0) + 1);
  }
  times.delete('und');
  return [...times].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([language]) => language);
}
