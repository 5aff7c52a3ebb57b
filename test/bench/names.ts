/**
 * The names index beside its peers and beside the lower bound: `npm run bench -- names [--sizes=10000,5000000]`, with BENCH_FOLDER as in data.ts. Prints
 * the table and writes it with a chart into docs/benchmarks. Asserts nothing: exactness is test/pack's.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { matchNames } from '../../src/pack/names/match.ts';
import { NamesView } from '../../src/pack/names/view.ts';
import { boundaryLoops, boundaryPass } from './boundary.ts';
import { type BenchText, entitiesWith, FOLDER, flat, namesOf, ROOT, texts } from './data.ts';
import { inBatches } from './measure.ts';
import { type BuiltIndex, buildIndex, everyOf } from './names-build.ts';
import { PEERS } from './peers.ts';
import { type NamesRow, reportNames } from './report.ts';

const option = process.argv.find(argument => argument.startsWith('--sizes='))?.slice(8);
const SIZES = (option ?? '5000000,1000000,100000,10000').split(',').map(Number);
const MILLION = 1_000_000;
const ROUNDS = 5;

if (isMainThread) await run();
else parentPort?.postMessage(await buildIndex(workerData as number));

async function run(): Promise<void> {
  const rows: NamesRow[] = [];
  for (const size of SIZES) {
    const built = await build(size);
    console.log(
      `${built.count} names of ${built.entities} entities: built in ${built.seconds.toFixed(1)} s, ${(built.bytes / built.count).toFixed(2)} bytes a name, ` +
        `${(built.bytes / built.stored).toFixed(2)} with the ${built.stored - built.count} forms that the builder made; ` +
        `opened in ${built.openMs.toFixed(1)} ms`,
    );
    const peers = PEERS.filter(peer => built.names.length <= peer.most * 1.2).flatMap(peer => {
      const started = performance.now();
      try {
        const count = peer.build(built.names);
        return [{ name: peer.name, count, seconds: (performance.now() - started) / 1000 }];
      } catch (error) {
        console.log(`  ${peer.name} fails: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    });
    for (const text of texts(built.names)) {
      for (const length of [10_000, 100_000, 3 * MILLION]) rows.push(...measure(built, peers, text, length));
    }
    await reportNames(withEarlier(rows), FOLDER !== null);
  }
}

/** Sizes can be measured one by one, on a machine that others want too: those of earlier runs are kept until they are measured anew. */
function withEarlier(measured: readonly NamesRow[]): NamesRow[] {
  const file = resolve(ROOT, 'node_modules/.cache/byname-bench/names.json');
  const earlier: NamesRow[] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NamesRow[]) : [];
  const sizes = new Set(measured.map(({ size }) => size));
  const all = [...earlier.filter(({ size }) => !sizes.has(size)), ...measured].sort(
    (a, b) => a.size - b.size,
  );
  writeFileSync(file, JSON.stringify(all));
  return all;
}

interface Built extends BuiltIndex {
  readonly size: number;
  readonly bytes: number;
  readonly openMs: number;
  readonly view: NamesView;
  readonly names: readonly string[];
}

/** The index is built in a thread of its own, with an engine of its own: code that was compiled for millions of short names is not what a background has that reads pages. */
async function build(size: number): Promise<Built> {
  const [made, names] = await Promise.all([buildElsewhere(size), namesWith(size)]);
  const started = performance.now();
  const view = new NamesView(made.sections);
  const openMs = performance.now() - started;
  const bytes = Object.values(made.sections).reduce((sum, section) => sum + section.length, 0);
  return { ...made, size, bytes, openMs, view, names };
}

function buildElsewhere(size: number): Promise<BuiltIndex> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: size,
      resourceLimits: { maxOldGenerationSizeMb: 8_000 },
    });
    worker.once('message', done);
    worker.once('error', failed);
  });
}

async function namesWith(size: number): Promise<string[]> {
  const names: string[] = [];
  for await (const entity of entitiesWith(size, everyOf(size))) names.push(...namesOf(entity));
  return names;
}

function measure(
  built: Built,
  peers: readonly {
    readonly name: string;
    readonly count: (text: string) => number;
    readonly seconds: number;
  }[],
  { language, text }: BenchText,
  length: number,
): NamesRow[] {
  // These would take minutes: modern-ahocorasick cuts the text with Intl.Segmenter, which Node 20 does ever more slowly the longer it is.
  const slow = [
    ...(length > 10_000 ? ['modern-ahocorasick 3.3.0'] : []),
    ...(length > 100_000 ? ['RegExp union'] : []),
  ];
  const chosen = peers.filter(({ name }) => !slow.includes(name));
  const piece = flat(text.slice(0, length));
  const works: Record<string, () => number> = {
    byname: () => matchNames([built.view], piece).length,
    boundary: () => boundaryLoops(piece),
    boundaryFast: () => boundaryPass(piece),
  };
  for (const { name, count } of chosen) works[name] = () => count(piece);
  const times = inBatches(works, ROUNDS);
  const rate = (name: string) => length / 1000 / (times[name]?.warm ?? Number.NaN);
  const firstRate = (name: string) => length / 1000 / (times[name]?.first ?? Number.NaN);
  const row = (method: string, buildSeconds: number, bytes: number | null): NamesRow => ({
    size: built.size,
    names: built.count,
    language,
    length,
    method,
    rate: rate(method),
    firstRate: firstRate(method),
    firstOfBoundary: firstRate(method) / firstRate('boundary'),
    ofBoundary: rate(method) / rate('boundary'),
    ofFastBoundary: rate(method) / rate('boundaryFast'),
    found: works[method]?.() ?? 0,
    buildSeconds,
    bytesPerName: bytes,
  });
  const all = [
    row('byname', built.seconds, built.bytes / built.stored),
    ...chosen.map(({ name, seconds }) => row(name, seconds, null)),
  ];
  const fastest = Math.max(...all.slice(1).map(({ rate }) => rate));
  console.log(
    `  ${language} ${length / 1000} KB: byname ${rate('byname').toFixed(1)} MB/s, ${(rate('byname') / fastest).toFixed(1)} × the fastest peer; ` +
      `${(rate('byname') / rate('boundary')).toFixed(2)} of the boundary pass (${rate('boundary').toFixed(0)}), ${(rate('byname') / rate('boundaryFast')).toFixed(2)} of the fastest such pass; ` +
      all
        .slice(1)
        .map(peer => `${peer.method} ${peer.rate.toFixed(2)}`)
        .join(', '),
  );
  return all;
}
