/** `npm run bench -- names|cold|install|reading|page|start|anchoring|library|archive …`: what the parts cost, each beside its peers and in the same run. Without a name: names, cold, reading. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'vite';
import { literals } from '../../scripts/vite-literals.ts';

const RUNNERS = [
  'names',
  'cold',
  'reading',
  'page',
  'start',
  'anchoring',
  'library',
  'install',
  'archive',
  'first',
];
const BUNDLED = ['names'];
const USUAL = ['names', 'cold', 'reading'];
const [name, ...args] = process.argv.slice(2);
const chosen = name === undefined ? USUAL : [name];
if (chosen.some(one => !RUNNERS.includes(one))) {
  console.error(`npm run bench -- ${RUNNERS.join('|')} …`);
  process.exitCode = 2;
} else {
  for (const one of chosen) {
    const script = resolve(import.meta.dirname, `${one}.ts`);
    const node = BUNDLED.includes(one) ? [await bundled(one, script)] : ['--import', 'tsx', script];
    const { status } = spawnSync(process.execPath, ['--max-old-space-size=12000', ...node, ...args], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = status ?? 1;
  }
}

/** In one module, as it ships: between modules the compiler takes constants for variables. */
async function bundled(one: string, script: string): Promise<string> {
  const outDir = resolve(import.meta.dirname, '../../node_modules/.cache/byname-bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: script, outDir, emptyOutDir: false, rollupOptions: literals },
  });
  return resolve(outDir, `${one}.js`);
}
