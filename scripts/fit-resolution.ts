/**
 * Fits the weights of resolution (src/reading/resolution-weights.ts) on labelled articles:
 *   npx tsx scripts/fit-resolution.ts LINKED.jsonl.gz… --pack=FOLDER [--names=MARKED.jsonl.gz… --names-pack=FOLDER]
 *       [--every=1] [--penalty=3] [--leave-out] [--folds=4] [--write | --out=FILE.json]
 * LINKED: articles with linked names, read with the pack in FOLDER (entities and others). MARKED: sentences with marked names that
 * nobody linked, read with the starter's facts and a pack: they teach when a name of a pack is no name where it stands; of these
 * each `every`-th counts. --leave-out: each set of linked articles scored with weights fitted without it, by the scorer beside the
 * gold: what to expect on texts that are like none of them. --folds: the same over parts of the documents, with a table of how
 * often a confidence is right.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openPacks } from '../src/cli/open-packs.ts';
import { loadStarter } from '../src/cli/starter.ts';
import { starterPackFile } from '../src/cli/starter-file.ts';
import type { Model } from '../src/reading/resolve.ts';
import type { Weights } from '../src/reading/weights.ts';
import { type Fitting, fitBoth } from './resolution/fit.ts';
import { type Labelled, labelledDocuments, rightKinds, rightOptions } from './resolution/gold.ts';
import { reliability } from './resolution/reliability.ts';
import { linkingScore } from './resolution/score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pack: { type: 'string', default: '' },
    names: { type: 'string', multiple: true, default: [] },
    'names-pack': { type: 'string' },
    every: { type: 'string', default: '1' },
    penalty: { type: 'string', default: '3' },
    folds: { type: 'string', default: '0' },
    'leave-out': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
if (positionals.length === 0 || values.pack === '') {
  console.error(
    'usage: npx tsx scripts/fit-resolution.ts GOLD.jsonl[.gz]… --pack=FOLDER [--leave-out] [--write]',
  );
  process.exit(2);
}

const linking = await openPacks([values.pack, `${values.pack}/others.jsonl.gz`]);
const linked: Labelled[] = [];
for (const file of positionals) linked.push(...(await labelledDocuments(file, linking, rightOptions)));
const marked: Labelled[] = [];
if (values.names.length > 0) {
  const starter = loadStarter(new URL('../src/starter', import.meta.url).pathname);
  const own = new Set(starter.entities.map(({ id }) => id));
  const world = values['names-pack'];
  const lexicon = await openPacks([await starterPackFile(), ...(world === undefined ? [] : [world])]);
  for (const file of values.names)
    marked.push(...(await labelledDocuments(file, lexicon, rightKinds(own), Number(values.every))));
}
const fitting: Fitting = { penalty: Number(values.penalty), weightOf: () => 1 };

if (values['leave-out']) {
  for (const set of new Set(linked.map(document => document.set))) {
    const weights = fitBoth([...linked.filter(document => document.set !== set), ...marked], fitting);
    const without = linked.filter(document => document.set === set);
    console.log(`${set}, fitted without it: ${await linkingScore(without, weights)}`);
  }
}

const folds = Number(values.folds);
if (folds > 1) {
  const table = reliability();
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitBoth([...linked.filter((_, d) => d % folds !== fold), ...marked], fitting);
    for (const document of linked.filter((_, d) => d % folds === fold)) table.add(document, weights);
  }
  console.log(`over ${folds} parts of the articles, each judged by weights fitted on the others:`);
  console.log(table.print());
}

if (values.out !== undefined || values.write) {
  const weights = fitBoth([...linked, ...marked], fitting);
  if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(weights));
  if (values.write)
    writeFileSync(new URL('../src/reading/resolution-weights.ts', import.meta.url), source(weights));
}

function source(weights: Model): string {
  const json = (table: Weights): string =>
    JSON.stringify(table, null, 2)
      .replace(/"([a-zA-Z]+)":/gu, '$1:')
      .replace(/"/gu, "'")
      .replace(/\n/gu, '\n  ')
      .replace(/\n {2}\}$/u, ',\n  }');
  return `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted, not meant
/** Made by scripts/fit-resolution.ts; do not edit. Natural logarithms of odds. */
import type { Model } from './resolve.ts';

export const RESOLUTION: Model = {
  alone: ${json(weights.alone)},
  together: ${json(weights.together)},
};
`;
}
