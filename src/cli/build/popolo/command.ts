/** `pack popolo FILE… -o FOLDER`. A document is read whole: parliaments are small. */
import type { Entity } from '../../../model/entity.ts';
import { mergeEntities } from '../../../pack/merge.ts';
import { ended, languagesOf, parsed, UsageError } from '../arguments.ts';
import { writeFolder } from '../folder.ts';
import { BadLines, BuildError, reasonIn } from '../input/bad-lines.ts';
import { openBytes } from '../input/bytes.ts';
import { PACK_USAGE, packInfo, packOptions } from '../pack-options.ts';
import { entitiesOf } from './convert.ts';

const USAGE = `byname pack popolo FILE… -o FOLDER --id ID
  FILE: Popolo JSON, plain, .gz or .bz2
  --language en   of names and titles whose language the file does not tell (und)
  --country GB    of everybody in it
${PACK_USAGE}`;

export function popoloCommand(args: string[]): Promise<number> {
  return ended('popolo', USAGE, async () => {
    const { values, positionals: files } = parsed({
      args,
      allowPositionals: true,
      options: { ...packOptions, language: { type: 'string', default: 'und' }, country: { type: 'string' } },
    });
    if (files.length === 0) throw new UsageError('which file?');
    const country = values.country?.toUpperCase() ?? null;
    if (country !== null && !/^[A-Z]{2}$/.test(country)) throw new UsageError('--country wants two letters');
    const [language = 'und'] = languagesOf(values.language);
    const bad = new BadLines(values['skip-bad']);

    const entities = new Map<string, Entity>();
    const languages = new Set<string>();
    const options = { pack: values.id ?? '', language, country };
    for (const file of files) {
      const document = await documentOf(file);
      for (const entity of entitiesOf(document, options, (where, reason) =>
        bad.addAt(`${file}: ${where}`, reason),
      )) {
        const known = entities.get(entity.id);
        entities.set(entity.id, known === undefined ? entity : mergeEntities(known, entity));
        for (const tag of Object.keys(entity.names)) if (tag !== 'und') languages.add(tag);
      }
    }
    const { folder, info } = packInfo(values, [...languages].sort());
    await writeFolder(folder, info, async writer => {
      for (const entity of entities.values()) await writer.write('entities', entity);
    });
    bad.tell();
    process.stderr.write(`${folder}: ${entities.size} entities\n`);
  });
}

async function documentOf(file: string): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of openBytes(file).chunks) chunks.push(chunk);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    throw new BuildError(`${file}: no JSON: ${reasonIn(error).slice(0, 200)}`);
  }
}
