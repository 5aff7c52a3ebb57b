/** `npm run gold -- RUNNER …`, RUNNER a file beside this one: the engine scored on labelled data, beside its peers, or its marks on real pages shown. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const RUNNERS = [
  'linking',
  'covered',
  'names',
  'name-errors',
  'statements',
  'pages',
  'marks',
  'related',
  'readings',
];
const [name = '', ...args] = process.argv.slice(2);
if (!RUNNERS.includes(name)) {
  console.error(`npm run gold -- ${RUNNERS.join('|')} …`);
  process.exitCode = 2;
} else if (!existsSync(resolve(import.meta.dirname, '../../../shared/gold'))) {
  console.log('The labelled data of ../shared is not here: nothing to score.');
} else {
  const script = resolve(import.meta.dirname, `${name}.ts`);
  process.exitCode = spawnSync('npx', ['tsx', script, ...args], { stdio: 'inherit' }).status ?? 1;
}
