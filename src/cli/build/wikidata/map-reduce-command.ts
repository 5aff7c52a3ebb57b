/** `pack map` and `pack reduce`: the stages of the Wikidata build on lines through standard input and output (docs/builders.md). */
import { ended, parsed, UsageError } from '../arguments.ts';
import { BadLines } from '../input/bad-lines.ts';
import { openBytes } from '../input/bytes.ts';
import { streamLines } from '../output.ts';
import { type Progress, progress } from '../progress.ts';
import { entityMapper, type MapLine, mapClasses } from './map.ts';
import { classReducer, entityReducer, labelReducer, type Reducer } from './reduce.ts';
import { mapToSink } from './run-map.ts';
import { reduceTo } from './run-reduce.ts';
import { draftOptions, entityOptions, readFacts } from './stage-options.ts';

const MAP_USAGE = `byname pack map classes [FILE…]
byname pack map entities [FILE…] --facts FACTS [--languages en,de,…] [--min-sitelinks N] [--places N]
  lines of a Wikidata dump in (standard input, or files: plain, .gz, .bz2), keyed lines out; --skip-bad, --quiet
`;
const REDUCE_USAGE = `byname pack reduce classes|labels|entities
  sorted keyed lines in (standard input), lines out; --skip-bad, --quiet
`;

const silent: Progress = { update() {}, end() {} };
const common = {
  'skip-bad': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
} as const;

export function mapCommand(args: string[]): Promise<number> {
  return ended('map', MAP_USAGE, async () => {
    const { values, positionals } = parsed({
      args,
      allowPositionals: true,
      options: { ...common, ...entityOptions },
    });
    const [stage, ...files] = positionals;
    let map: MapLine;
    if (stage === 'classes') map = mapClasses;
    else if (stage === 'entities') {
      if (values.facts === undefined)
        throw new UsageError('entities need --facts: what "pack reduce classes" wrote');
      map = entityMapper(draftOptions(values, await readFacts(values.facts)));
    } else throw new UsageError(stage === undefined ? 'which stage?' : `no stage "${stage}"`);
    const bad = new BadLines(values['skip-bad']);
    const bar = values.quiet ? silent : progress(`map ${stage}`);
    const sink = streamLines();
    for (const file of files.length === 0 ? ['-'] : files)
      await mapToSink(file, sink, { map, bad, progress: bar });
    await sink.close();
    bar.end();
    bad.tell();
  });
}

const REDUCERS: Readonly<Record<string, () => Reducer>> = {
  classes: classReducer,
  labels: labelReducer,
  entities: entityReducer,
};

export function reduceCommand(args: string[]): Promise<number> {
  return ended('reduce', REDUCE_USAGE, async () => {
    const { values, positionals } = parsed({ args, allowPositionals: true, options: common });
    const [stage, ...rest] = positionals;
    const reducer = stage === undefined ? undefined : REDUCERS[stage];
    if (stage === undefined || reducer === undefined)
      throw new UsageError('which stage: classes, labels or entities?');
    if (rest.length > 0) throw new UsageError('lines come through standard input');
    const bad = new BadLines(values['skip-bad']);
    const bar = values.quiet ? silent : progress(`reduce ${stage}`);
    const sink = streamLines();
    await reduceTo(openBytes('-').chunks, sink, {
      reducer: reducer(),
      bad,
      progress: bar,
      name: 'standard input',
      total: null,
    });
    await sink.close();
    bar.end();
    bad.tell();
  });
}
