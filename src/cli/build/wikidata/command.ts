/** `pack wikidata DUMP -o FOLDER`: the whole build on one machine, in steps that a second run does not repeat. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PackInfo } from '../../../model/entity.ts';
import { countOf, ended, languagesOf, parsed, UsageError } from '../arguments.ts';
import { BadLines } from '../input/bad-lines.ts';
import { openLines, writeWhole } from '../output.ts';
import { progress } from '../progress.ts';
import { sortedLines } from '../sorted.ts';
import { entityMapper, type MapLine, mapClasses } from './map.ts';
import { classReducer, entityReducer, labelReducer, type Reducer } from './reduce.ts';
import { mapToShards } from './run-map.ts';
import { reduceTo } from './run-reduce.ts';
import { draftOptions, entityOptions, readFacts } from './stage-options.ts';

const USAGE = `byname pack wikidata DUMP… -o FOLDER
  DUMP: JSON dump of Wikidata, plain, .gz or .bz2; the array with commas or an entity a line
  --languages en,de,…   names, titles, descriptions in these
  --min-sitelinks N     leave out who has fewer (a pack of a million: about 4)
  --places N            also places with N sitelinks, so that no town is taken for a person
  --facts FILE          classes, countries, redirects from an earlier build; saves the first pass
  --skip-bad            report malformed lines and go on; without, the first one ends the build
  --work DIR            for what is between (FOLDER.work); a build that was broken off goes on from there
  --id, --title, --pack-version   for pack.json; the version is the dump's day where none is given
`;

/** Lines of input a shard: of a full dump some 2.5 GB, minutes of work. */
const LINES_PER_SHARD = 200_000;
/** Of the files between; raised when they change, so that a newer program does not go on with an older one's. */
const FORMAT = 1;

export function wikidataCommand(args: string[]): Promise<number> {
  return ended('wikidata', USAGE, async () => {
    const { values, positionals: dumps } = parsed({
      args,
      allowPositionals: true,
      options: {
        ...entityOptions,
        output: { type: 'string', short: 'o' },
        work: { type: 'string' },
        'skip-bad': { type: 'boolean', default: false },
        'shard-lines': { type: 'string', default: String(LINES_PER_SHARD) },
        id: { type: 'string', default: 'wikidata' },
        title: { type: 'string', default: 'Wikidata: people and organisations' },
        'pack-version': { type: 'string' },
      },
    });
    const folder = values.output;
    if (dumps.length === 0) throw new UsageError('which dump?');
    if (folder === undefined) throw new UsageError('where to? (-o FOLDER)');
    const work = values.work ?? `${folder.replace(/\/+$/, '')}.work`;
    const languages = languagesOf(values.languages);
    // What is done stays good whatever becomes of bad lines, however long the shards are.
    // Sorted: parsed options come in the order in which they were given.
    const settings = Object.entries(values)
      .filter(([name]) => !['output', 'work', 'skip-bad', 'shard-lines'].includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    await openWork(work, JSON.stringify({ FORMAT, dumps: dumps.map(identity), settings }));

    const shards = countOf('shard-lines', values['shard-lines']) || LINES_PER_SHARD;
    const build = new Build(work, dumps, shards, values['skip-bad']);
    const factsFile = values.facts ?? (await build.facts());
    const bad = await build.entities(entityMapper(draftOptions(values, await readFacts(factsFile))), folder);
    const info: PackInfo = {
      id: values.id,
      title: values.title,
      version: values['pack-version'] ?? dayOf(dumps),
      licence: 'CC0-1.0',
      attribution: 'Wikidata contributors',
      languages,
      homepage: 'https://www.wikidata.org/',
    };
    await writeWhole(join(folder, 'pack.json'), `${JSON.stringify(info, null, 2)}\n`);
    await rm(work, { recursive: true });
    process.stderr.write(`${folder}: done${bad > 0 ? `, ${bad} bad lines skipped` : ''}\n`);
  });
}

/** The latest day a dump was written, in UTC. */
function dayOf(dumps: readonly string[]): string {
  return new Date(Math.max(...dumps.map(dump => statSync(dump).mtimeMs))).toISOString().slice(0, 10);
}

function identity(dump: string) {
  const { size, mtimeMs } = statSync(dump);
  return { dump: resolve(dump), size, mtimeMs };
}

/** A work folder of the same build is gone on with; of another build it is emptied. */
async function openWork(work: string, build: string): Promise<void> {
  const file = join(work, 'build.json');
  const before = existsSync(file) ? await readFile(file, 'utf8') : null;
  if (before === build) {
    process.stderr.write(`${work}: going on with a build that was broken off\n`);
    return;
  }
  if (before !== null) await rm(work, { recursive: true });
  else if (existsSync(work)) throw new UsageError(`${work} exists and is no work folder of ours`);
  await mkdir(work, { recursive: true });
  await writeWhole(file, build);
}

class Build {
  readonly #work: string;
  readonly #dumps: readonly string[];
  readonly #linesPerShard: number;
  readonly #skip: boolean;

  constructor(work: string, dumps: readonly string[], linesPerShard: number, skip: boolean) {
    this.#work = work;
    this.#dumps = dumps;
    this.#linesPerShard = linesPerShard;
    this.#skip = skip;
  }

  /** First pass over the dumps. @returns the facts' file. */
  async facts(): Promise<string> {
    const file = join(this.#work, 'facts.tsv');
    if (existsSync(file)) return file;
    // The second pass reports the same lines again: one report is enough.
    const quiet = new BadLines(this.#skip, () => {});
    const { files } = await this.#map('classes', mapClasses, quiet);
    await this.#reduce('classes', classReducer(), files, file, new BadLines(false));
    return file;
  }

  /** Second pass, and the two joins. @returns how many lines of the dumps were bad. */
  async entities(map: MapLine, folder: string): Promise<number> {
    const reports = new BadLines(this.#skip);
    const mapped = await this.#map('entities', map, reports);
    const labels = join(this.#work, 'labels.tsv');
    if (!existsSync(labels))
      await this.#reduce('labels', labelReducer(), mapped.files, labels, new BadLines(false));
    const built = new BadLines(this.#skip);
    await this.#reduce('entities', entityReducer(), [labels], join(folder, 'entities.jsonl'), built);
    return mapped.bad + built.count;
  }

  async #map(stage: string, map: MapLine, bad: BadLines): Promise<{ files: string[]; bad: number }> {
    const files: string[] = [];
    let count = 0;
    for (const [index, dump] of this.#dumps.entries()) {
      const bar = progress(`read ${stage}`);
      const plan = { work: this.#work, name: `${stage}.${index}`, linesPerShard: this.#linesPerShard };
      const mapped = await mapToShards(dump, plan, { map, bad, progress: bar });
      bar.end();
      files.push(...mapped.files);
      count += mapped.bad;
    }
    return { files, bad: count };
  }

  async #reduce(
    name: string,
    reducer: Reducer,
    files: readonly string[],
    to: string,
    bad: BadLines,
  ): Promise<void> {
    const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const bar = progress(`join ${name}`);
    const sink = await openLines(to);
    try {
      const lines = files.length === 0 ? nothing() : sortedLines(files, this.#work);
      await reduceTo(lines, sink, { reducer, bad, progress: bar, name: `sorted ${name}`, total });
      await sink.close();
    } finally {
      await sink.discard();
    }
    bar.end();
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}
