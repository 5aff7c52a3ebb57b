/**
 * Fits the weights of resolution (src/reading/resolution/resolution-weights.ts) on the labelled articles of ../shared:
 *   npx tsx scripts/fit-resolution.ts [--leave-out] [--folds=4] [--penalty=2] [--every=2] [--marked=0.3] [--write | --out=FILE.json]
 * Articles with linked names are read with packs/elevant, once as it is and once with its places as no bodies, each for a half: packs are of
 * both kinds. Sentences with marked names that nobody linked are read with the starter's facts and packs/world: they teach when a name of a
 * pack is no name where it stands; of these each `every`-th counts, a name of theirs as much as `marked` linked names.
 * --leave-out: each set of linked articles scored with weights fitted without it, by the scorer beside the gold, and Reuters-128, which no
 * weights are fitted on: what to expect on texts that are like none of them. --folds: the same over parts of the articles, with a
 * table of how often a confidence is right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPacks } from '../src/cli/open-packs.ts';
import { loadStarter } from '../src/cli/starter.ts';
import { starterPackFile } from '../src/cli/starter-file.ts';
import type { Lexicon } from '../src/model/lexicon.ts';
import type { Model } from '../src/reading/resolution/resolve.ts';
import type { Weights } from '../src/reading/resolution/weights.ts';
import { fitBoth } from './resolution/fit.ts';
import {
  type Labelled,
  labelledDocuments,
  rightKinds,
  rightOptions,
  withoutBodies,
} from './resolution/gold.ts';
import { reliability } from './resolution/reliability.ts';
import { linkingScore } from './resolution/score.ts';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '2' },
    marked: { type: 'string', default: '0.3' },
    penalty: { type: 'string', default: '2' },
    folds: { type: 'string', default: '0' },
    'leave-out': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
const LINKED = ['en-msnbc', 'en-wikifair'];
/** Its licence does not allow any use. */
const UNSEEN = 'en-reuters128';
/** Those whose licences let weights be trained on them. */
const MARKED = ['de-germeval', 'en-uner', 'pt-uner'];

const elevant = `${SHARED}packs/elevant`;
const linking = await openPacks([elevant, `${elevant}/others.jsonl.gz`]);
const places = new Set(readFileSync(`${elevant}/places.txt`, 'utf8').split(/\s+/u).filter(Boolean));
const articlesOf = (set: string, lexicon: Lexicon = linking) =>
  labelledDocuments(`${SHARED}gold/linking-${set}.jsonl.gz`, lexicon, rightOptions, { weight: 0.5 });
/** Judged as they are; fitted on in both ways. */
const linked = (await Promise.all(LINKED.map(set => articlesOf(set)))).flat();
const placeless = (
  await Promise.all(LINKED.map(set => articlesOf(set, withoutBodies(linking, places))))
).flat();
const marked: Labelled[] = [];
const starter = loadStarter(new URL('../src/starter', import.meta.url).pathname);
const own = new Set(starter.entities.map(({ id }) => id));
const lexicon = await openPacks([await starterPackFile(), `${SHARED}packs/world`]);
for (const set of MARKED)
  marked.push(
    ...(await labelledDocuments(`${SHARED}gold/ner-${set}-train.jsonl.gz`, lexicon, rightKinds(own), {
      every: Number(values.every),
      weight: Number(values.marked),
    })),
  );

/** On the articles whose place in {@link linked} passes, and the marked sentences. */
function fitted(counts: (document: Labelled, i: number) => boolean): Model {
  return fitBoth([...linked.filter(counts), ...placeless.filter(counts), ...marked], Number(values.penalty));
}

if (values['leave-out']) {
  for (const set of new Set(linked.map(document => document.set))) {
    const without = linked.filter(document => document.set === set);
    console.log(
      `${set}, fitted without it: ${await linkingScore(
        without,
        fitted(document => document.set !== set),
      )}`,
    );
  }
  console.log(
    `${UNSEEN}, never fitted on: ${await linkingScore(
      await articlesOf(UNSEEN),
      fitted(() => true),
    )}`,
  );
}

const folds = Number(values.folds);
if (folds > 1) {
  const table = reliability();
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitted((_, d) => d % folds !== fold);
    for (const document of linked.filter((_, d) => d % folds === fold)) table.add(document, weights);
  }
  console.log(`over ${folds} parts of the articles, each judged by weights fitted on the others:`);
  console.log(table.print());
}

if (values.out !== undefined || values.write) {
  const weights = fitted(() => true);
  if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(weights));
  if (values.write)
    writeFileSync(
      new URL('../src/reading/resolution/resolution-weights.ts', import.meta.url),
      source(weights),
    );
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
