/**
 * The engine over the linking sets of ../shared/gold, scored by the scorer there, beside the peers' figures:
 *   npm run gold -- linking [--set=msnbc] [--pack=world] [--keep=FOLDER] [--weights=FILE.json]
 * Says so and ends well where ../shared is absent. Candidate knowledge = union of the compared systems' (packs/elevant).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readJsonLines } from '../../scripts/json-lines.ts';
import { openPacks } from '../../src/cli/open-packs.ts';
import { readingTools } from '../../src/cli/reading-tools.ts';
import type { SourceDocument } from '../../src/model/reading.ts';
import { read } from '../../src/reading/read.ts';
import type { Model } from '../../src/reading/resolution/resolve.ts';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));
const SETS = ['msnbc', 'wikifair', 'reuters128'];

if (!existsSync(join(SHARED, 'gold'))) {
  console.log('linking: ../shared/gold is not here; nothing measured.');
  process.exit(0);
}
const flag = (name: string): string | undefined =>
  process.argv.find(argument => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const pack = join(SHARED, 'packs', flag('pack') ?? 'elevant');
const others = join(pack, 'others.jsonl.gz');
const lexicon = await openPacks([pack, ...(existsSync(others) ? [others] : [])]);
// Weights fitted without a set, to see what the mechanism does on texts it was not fitted on.
const other = flag('weights');
const resolution = other === undefined ? undefined : (JSON.parse(readFileSync(other, 'utf8')) as Model);
const folder = flag('keep') ?? mkdtempSync(join(tmpdir(), 'byname-gold-'));
mkdirSync(folder, { recursive: true });
const peers = readFileSync(join(SHARED, 'gold/PEERS.md'), 'utf8');

for (const set of SETS.filter(name => (flag('set') ?? name) === name)) {
  const gold = join(SHARED, `gold/linking-en-${set}.jsonl.gz`);
  const readings: string[] = [];
  let milliseconds = 0;
  let units = 0;
  for (const { id, language, title, text } of readJsonLines<SourceDocument>(gold)) {
    const started = performance.now();
    const reading = await read(
      { ...(id && { id }), ...(language && { language }), ...(title && { title }), text },
      lexicon,
      { ...readingTools(), ...(resolution && { resolution }) },
    );
    milliseconds += performance.now() - started;
    units += text.length;
    readings.push(JSON.stringify(reading));
  }
  const out = join(folder, `${set}.jsonl`);
  writeFileSync(out, readings.join('\n'));
  const scorer = join(SHARED, 'gold/score-linking.mjs');
  const places = `--places=${join(SHARED, 'packs/elevant/places.txt')}`;
  const scored = spawnSync('node', [scorer, gold, out, places], { encoding: 'utf8' });
  console.log(`\n== ${set} (${(units / 1000 / milliseconds).toFixed(2)} million UTF-16 units a second)`);
  console.log(scored.stdout || scored.stderr);
  for (const row of peers.split('\n').filter(row => row.startsWith(`| ${set} `))) {
    const cells = row.split('|').map(cell => cell.trim());
    console.log(
      `  ${(cells[2] ?? '').padEnd(20)} all F1 ${cells[5]}  without places ${cells[8]}  spans ${cells[9]}`,
    );
  }
}
