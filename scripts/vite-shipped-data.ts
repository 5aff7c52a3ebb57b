/** What ships inside the extension beside code: the starter pack, compiled from src/starter, and the name tagger's weights. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadStarter } from '../src/cli/starter/load.ts';
import { buildPack } from '../src/pack/write.ts';

const STARTER = resolve(import.meta.dirname, '../src/starter');
const WEIGHTS = resolve(import.meta.dirname, '../src/reading/tagger/weights');

export function shippedData(): Plugin {
  let pack: Uint8Array;
  return {
    name: 'byname:shipped-data',
    async config() {
      pack = await buildPack(loadStarter(STARTER));
      const generation = createHash('sha256').update(pack).digest('hex');
      return { define: { __STARTER_GENERATION__: JSON.stringify(generation) } };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'packs/starter.byname', source: pack });
      for (const name of readdirSync(WEIGHTS).filter(file => file.endsWith('.bin'))) {
        this.emitFile({
          type: 'asset',
          fileName: `weights/${name}`,
          source: readFileSync(join(WEIGHTS, name)),
        });
      }
    },
  };
}
