/** `npm run bench -- names|page|reading …`: what the parts cost, each beside its peers and in the same run. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const RUNNERS = ['names', 'page', 'reading', 'anchoring', 'library'];
const [name = '', ...args] = process.argv.slice(2);
const script = resolve(import.meta.dirname, `${name}.ts`);
if (!RUNNERS.includes(name) || !existsSync(script)) {
  console.error(`npm run bench -- ${RUNNERS.join('|')} …`);
  process.exitCode = 2;
} else {
  process.exitCode = spawnSync('npx', ['tsx', script, ...args], { stdio: 'inherit' }).status ?? 1;
}
