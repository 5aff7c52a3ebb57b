/** Compiles src/starter into the pack that ships inside the extension. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { loadStarter } from '../src/cli/starter.ts';
import { buildPack } from '../src/pack/write.ts';

export const STARTER_FILE = 'packs/starter.byname';

export function starterPack(): Plugin {
  let bytes: Uint8Array;
  return {
    name: 'byname:starter-pack',
    async config() {
      bytes = await buildPack(loadStarter(resolve(import.meta.dirname, '../src/starter')));
      const generation = createHash('sha256').update(bytes).digest('hex');
      return { define: { __STARTER_GENERATION__: JSON.stringify(generation) } };
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: STARTER_FILE, source: bytes });
    },
  };
}
