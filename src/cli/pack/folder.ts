/** A pack's folder (docs/pack-format.md, "The folder"), read line by line. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { PackInfo } from '../../model/entity.ts';
import {
  ArticleSchema,
  EntitySchema,
  InfoSchema,
  type RecordKind,
  reasonOf,
  StatementSchema,
  unknownFields,
} from '../../pack/schema.ts';
import type { PackContents } from '../../pack/write/contents.ts';
import { linesOf } from './lines.ts';

/** A line that cannot be used, or one that says more than the format knows. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface FolderOptions {
  /** More files of entities. */
  readonly also?: readonly string[];
  /** Goes on after a line that cannot be used; without it the build stops there. */
  readonly onBadLine?: (problem: Problem) => void;
  readonly onWarning?: (problem: Problem) => void;
}

/** The line that stopped the build. */
class BadLine extends Error {
  override readonly name = 'BadLine';

  constructor({ file, line, reason }: Problem) {
    super(`${file}:${line}: ${reason}`);
  }
}

/** The files a folder's records are in. */
export interface FolderFiles {
  readonly entities: readonly string[];
  readonly statements: readonly string[];
  readonly articles: readonly string[];
}

/** `entities*.jsonl`, `statements*.jsonl`, `articles*.jsonl`, gzipped or not, in order of their names. */
export async function filesOf(folder: string): Promise<FolderFiles> {
  const names = (await readdir(folder)).sort();
  const of = (kind: string) =>
    names
      .filter(name => new RegExp(`^${kind}[^/]*\\.jsonl(\\.gz)?$`).test(name))
      .map(name => join(folder, name));
  return { entities: of('entities'), statements: of('statements'), articles: of('articles') };
}

/**
 * @returns contents that are read while they are iterated, once
 * @throws Error when pack.json is missing or not what it must be; `BadLine` while iterating
 */
export async function readFolder(folder: string, options: FolderOptions = {}): Promise<PackContents> {
  const [info, files] = await Promise.all([readInfo(join(folder, 'pack.json'), options), filesOf(folder)]);
  if (files.entities.length === 0) throw new Error(`${folder}: no entities*.jsonl in it`);
  return {
    info,
    entities: records([...files.entities, ...(options.also ?? [])], 'entity', EntitySchema, options),
    statements: records(files.statements, 'statement', StatementSchema, options),
    articles: records(files.articles, 'article', ArticleSchema, options),
  };
}

/** One file of entities as a pack without a name. */
export function readEntities(file: string, options: FolderOptions = {}): PackContents {
  const id = basename(file)
    .replace(/\.jsonl(\.gz)?$/, '')
    .replace(/[^a-z0-9._-]+/gi, '-');
  return {
    info: {
      id: `file-${id}`.slice(0, 64),
      title: basename(file),
      version: '0',
      licence: 'unknown',
      languages: [],
    },
    entities: records([file], 'entity', EntitySchema, options),
  };
}

async function readInfo(file: string, options: FolderOptions): Promise<PackInfo> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = v.safeParse(InfoSchema, parsed);
  if (!result.success) throw new Error(`${file}: ${reasonOf(result.issues)}`);
  const known = Object.keys(InfoSchema.entries);
  for (const field of Object.keys(Object(parsed))) {
    if (!known.includes(field)) options.onWarning?.({ file, line: 1, reason: `unknown field "${field}"` });
  }
  return result.output;
}

async function* records<S extends v.GenericSchema>(
  files: readonly string[],
  kind: RecordKind,
  schema: S,
  options: FolderOptions,
): AsyncGenerator<v.InferOutput<S>> {
  for (const file of files) {
    try {
      for await (const { number: line, text } of linesOf(file)) {
        const record = parseLine(text, schema);
        if ('reason' in record) {
          const problem = { file, line, reason: record.reason };
          if (options.onBadLine === undefined) throw new BadLine(problem);
          options.onBadLine(problem);
          continue;
        }
        for (const field of unknownFields(kind, record.parsed)) {
          options.onWarning?.({ file, line, reason: `unknown field "${field}" is left out` });
        }
        yield record.output;
      }
    } catch (error) {
      if (error instanceof BadLine) throw error;
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }
}

function parseLine<S extends v.GenericSchema>(
  text: string,
  schema: S,
): { parsed: unknown; output: v.InferOutput<S> } | { reason: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  const result = v.safeParse(schema, parsed);
  return result.success ? { parsed, output: result.output } : { reason: reasonOf(result.issues) };
}
