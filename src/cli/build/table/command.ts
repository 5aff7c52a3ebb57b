/** `pack csv FILE… -o FOLDER`: tables with a heading, and lines of JSON. */
import * as v from 'valibot';
import type { Entity } from '../../../model/entity.ts';
import { EntitySchema, reasonOf, unknownFields } from '../../../pack/schema.ts';
import { ended, languagesOf, parsed, UsageError } from '../arguments.ts';
import { writeFolder } from '../folder.ts';
import { BadLines, BuildError, reasonIn } from '../input/bad-lines.ts';
import { PACK_USAGE, packInfo, packOptions } from '../pack-options.ts';
import { progress } from '../progress.ts';
import { columnOf, mappingOf } from './columns.ts';
import { csvRows, jsonRows, type Row } from './read.ts';
import { type Cell, entityOfRow, joinRows, type RowOptions } from './row.ts';

const USAGE = `byname pack csv FILE… -o FOLDER --id ID
  FILE: a table with headings (.csv, .tsv, …) or JSON objects, one a line (.jsonl, .ndjson); also .gz, .bz2
  --map 'Nom complet=name:fr'   take a heading for another (docs/builders.md lists them); as often as needed
  --kind person|organisation    of rows that do not say (person)
  --language en                 of texts whose heading names none (und)
  --delimiter ';'  --encoding windows-1252
${PACK_USAGE}`;

interface Reading extends RowOptions {
  readonly language: string;
  readonly mapping: ReadonlyMap<string, string>;
}

export function tableCommand(args: string[]): Promise<number> {
  return ended('csv', USAGE, async () => {
    const { values, positionals: files } = parsed({
      args,
      allowPositionals: true,
      options: {
        ...packOptions,
        map: { type: 'string', multiple: true, default: [] },
        kind: { type: 'string', default: 'person' },
        language: { type: 'string', default: 'und' },
        delimiter: { type: 'string' },
        encoding: { type: 'string', default: 'utf-8' },
      },
    });
    if (files.length === 0) throw new UsageError('which file?');
    const { kind } = values;
    if (kind !== 'person' && kind !== 'organisation' && kind !== 'other')
      throw new UsageError(`no kind "${kind}"`);
    const [language = 'und'] = languagesOf(values.language);
    const mapping = values.map.map(text => {
      const pair = mappingOf(text);
      if (pair === null || columnOf(pair[1], language) === null)
        throw new UsageError(`--map ${text}: not HEADING=COLUMN`);
      return pair;
    });
    const reading: Reading = { pack: values.id ?? '', kind, language, mapping: new Map(mapping) };
    const bad = new BadLines(values['skip-bad']);
    const bar = progress('read rows');
    const unused = new Set<string>();
    const languages = new Set<string>();
    let count = 0;
    const { folder, info } = packInfo(values, []);

    const rows = async function* (): AsyncGenerator<Entity> {
      for (const file of files) {
        const delimiter = values.delimiter ?? (/\.tsv(\.|$)/i.test(file) ? '\t' : ',');
        const run = { bad, progress: bar };
        const json = /\.(jsonl|ndjson)(\.gz|\.bz2)?$/i.test(file);
        for await (const row of json
          ? jsonRows(file, run)
          : csvRows(file, { delimiter, encoding: values.encoding }, run)) {
          const entity = attempt(() => entityOf(row, reading, unused));
          if (typeof entity === 'string') bad.add(file, row.line, entity);
          else yield entity;
        }
      }
    };
    // The languages are known when the last row is read; pack.json is written last.
    const complete = { ...info, languages: [] as string[] };
    await writeFolder(folder, complete, async writer => {
      for await (const entity of joined(rows())) {
        count++;
        for (const tag of Object.keys(entity.names)) if (tag !== 'und') languages.add(tag);
        await writer.write('entities', entity);
      }
      complete.languages.push(...[...languages].sort());
    });
    bar.end();
    bad.tell();
    if (unused.size > 0) process.stderr.write(`not used: ${[...unused].sort().join(', ')}\n`);
    process.stderr.write(`${folder}: ${count} entities\n`);
  });
}

function attempt(make: () => Entity): Entity | string {
  try {
    return make();
  } catch (error) {
    if (error instanceof BuildError) throw error;
    return reasonIn(error);
  }
}

/** Lines of JSON may already have the pack's own shape. */
function entityOf(row: Row, reading: Reading, unused: Set<string>): Entity {
  if (typeof row.values.names === 'object') {
    const checked = v.safeParse(EntitySchema, row.values);
    if (!checked.success) throw new Error(reasonOf(checked.issues));
    for (const field of unknownFields('entity', row.values)) unused.add(field);
    return checked.output;
  }
  const cells: Cell[] = [];
  for (const [heading, value] of Object.entries(row.values)) {
    const column = columnOf(reading.mapping.get(heading.trim()) ?? heading, reading.language);
    const text = textOf(value);
    if (column !== null && text !== null) cells.push([column, text]);
    else if (value !== null && value !== '') unused.add(heading);
  }
  return entityOfRow(cells, reading);
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every(each => typeof each === 'string') ? value.join('|') : null;
}

async function* joined(entities: AsyncIterable<Entity>): AsyncGenerator<Entity> {
  let waiting: Entity | null = null;
  for await (const entity of entities) {
    if (waiting !== null && waiting.id === entity.id) {
      waiting = joinRows(waiting, entity);
      continue;
    }
    if (waiting !== null) yield waiting;
    waiting = entity;
  }
  if (waiting !== null) yield waiting;
}
