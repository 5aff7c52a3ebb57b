/** `npm run bench -- names|cold|install|reading|page|start|anchoring|library|archive …`: what the parts cost, each beside its peers and in the same run. Without a name: names, cold, reading. */
import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
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
/** What they time is not what runs through tsx: it keeps the names of inner functions, at a sixth more of a reading's cost. */
const BUNDLED = ['names', 'reading'];
const USUAL = ['names', 'cold', 'reading'];
/** Packages that the engine has in it when it ships. */
const SHIPPED = ['valibot', 'fflate', '@noble/hashes'];

/** Modules that read what lies beside them still find it. */
const ownFolders: Plugin = {
  name: 'own-folders',
  transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};

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
    plugins: [ownFolders],
    ssr: { noExternal: SHIPPED },
    build: { ssr: script, outDir, emptyOutDir: false, rollupOptions: literals },
  });
  return resolve(outDir, `${one}.js`);
}
