/**
 * Makes of the background's modules one classic script. Chromium keeps the compiled code of an extension's service worker only if that is a classic script: as modules all of its
 * 690 KB were read anew at each of its many starts, 45 ms, and each of its functions compiled again when it was first called (docs/benchmarks/reading.md).
 * It is made of the modules that are built already: from the sources it takes as long, half a second, and is 160 bytes of 789,000 less.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { literals } from './vite-literals.ts';

const SCRIPT = 'background.js';

interface Written {
  background: { service_worker?: string; type?: string };
}

export function classicBackground(): Plugin {
  return {
    name: 'byname:classic-background',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }, bundle) {
        const path = join(dir, 'manifest.json');
        const { background }: Written = JSON.parse(readFileSync(path, 'utf8'));
        const loader = background.service_worker;
        if (loader === undefined || loader === SCRIPT) return;
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          build: {
            outDir: dir,
            emptyOutDir: false,
            target: 'chrome120',
            chunkSizeWarningLimit: 2000,
            // Modules are strict by themselves.
            rollupOptions: { ...literals, output: { strict: true } },
            lib: {
              entry: join(dir, loader),
              formats: ['iife'],
              name: 'background',
              fileName: () => SCRIPT,
            },
          },
        });
        for (const file of [loader, ...onlyOf(readFileSync(join(dir, loader), 'utf8'), bundle)])
          rmSync(join(dir, file));
        const manifest: Written = JSON.parse(readFileSync(path, 'utf8'));
        manifest.background = { service_worker: SCRIPT };
        writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
      },
    },
  };
}

/** Files of the modules that no page asks for. @param loader the script that imports the background's first module */
function onlyOf(loader: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = new Map(
    Object.values(bundle).flatMap(one => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])),
  );
  const reach = (files: readonly string[], reached = new Set<string>()): Set<string> => {
    for (const file of files) {
      const chunk = chunks.get(file);
      if (chunk === undefined || reached.has(file)) continue;
      reached.add(file);
      reach([...chunk.imports, ...chunk.dynamicImports], reached);
    }
    return reached;
  };
  const own = [...chunks.keys()].filter(file => loader.includes(file));
  const pages = [...chunks.values()].filter(({ isEntry, fileName }) => isEntry && !own.includes(fileName));
  const ofPages = reach(pages.map(({ fileName }) => fileName));
  return [...reach(own)].filter(file => !ofPages.has(file));
}
