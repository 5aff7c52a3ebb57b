/** `pack multiply`: a million entities for benchmarks, of a real pack and of made-up people. Never into this repository. */
import { join, resolve, sep } from 'node:path';
import * as v from 'valibot';
import type { Role } from '../../../model/entity.ts';
import { EntitySchema, reasonOf } from '../../../pack/schema.ts';
import { countOf, ended, parsed, UsageError } from '../arguments.ts';
import { type FolderWriter, writeFolder } from '../folder.ts';
import { BadLines } from '../input/bad-lines.ts';
import { type Progress, progress } from '../progress.ts';
import { jsonRows } from '../table/read.ts';
import { makeEntity } from './make.ts';
import { readNameLists } from './name-lists.ts';

const USAGE = `byname pack multiply --from ENTITIES.jsonl[.gz] --names DIR -o FOLDER [-n 1000000] [--seed 1]
  --from    entities of a real pack, which come first
  --names   family.json.gz, female.json.gz, male.json.gz
`;
const REPOSITORY = resolve(import.meta.dirname, '../../../..');
/** Roles kept to deal out again. */
const ROLES = 20_000;

export function multiplyCommand(args: string[]): Promise<number> {
  return ended('multiply', USAGE, async () => {
    const { values } = parsed({
      args,
      options: {
        from: { type: 'string' },
        names: { type: 'string' },
        output: { type: 'string', short: 'o' },
        number: { type: 'string', short: 'n', default: '1000000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const { from, names, output } = values;
    if (from === undefined || names === undefined || output === undefined)
      throw new UsageError('--from, --names and -o');
    const folder = resolve(output);
    if (`${folder}${sep}`.startsWith(`${REPOSITORY}${sep}`)) throw new UsageError('not into the repository');
    const number = countOf('number', values.number);
    const seed = countOf('seed', values.seed);
    const lists = await readNameLists(names);
    const info = {
      id: 'multiplied',
      title: `${number} entities, most of them made up`,
      version: `${number}-${seed}`,
      licence: 'for benchmarks only',
      languages: ['de', 'en', 'es', 'fr', 'pl', 'ru', 'zh'],
    };
    const bar = progress('make entities');
    await writeFolder(folder, info, async writer => {
      const { count, roles } = await copy(from, number, writer, bar);
      for (let index = count; index < number; index++) {
        await writer.write('entities', makeEntity(index, seed, lists, roles));
        if (index % 1000 === 0) bar.update(index, number, index);
      }
      bar.update(number, number, number);
    });
    bar.end();
    process.stderr.write(`${join(folder, 'entities.jsonl')}: ${number} entities\n`);
  });
}

async function copy(
  file: string,
  limit: number,
  writer: FolderWriter,
  bar: Progress,
): Promise<{ count: number; roles: Role[] }> {
  const roles: Role[] = [];
  let count = 0;
  const bad = new BadLines(false);
  for await (const row of jsonRows(file, { bad, progress: bar })) {
    if (count >= limit) break;
    const checked = v.safeParse(EntitySchema, row.values);
    if (!checked.success) {
      bad.add(file, row.line, reasonOf(checked.issues));
      continue;
    }
    if (roles.length < ROLES) roles.push(...(checked.output.roles ?? []));
    await writer.write('entities', checked.output);
    count++;
  }
  return { count, roles };
}
