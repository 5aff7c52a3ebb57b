/**
 * Builds the content script that the background brings with `scripting.executeScript`. crxjs builds plain scripts only for content
 * scripts of the manifest (asked for with `?script` it would make the file visible to web pages, which executeScript does not need),
 * so it stands there under an address that does not exist, and this takes the entry out of the manifest that is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const NOWHERE = 'https://brought.invalid/*';

export function brought(file: string) {
  return { matches: [NOWHERE], js: [file] };
}

interface Emitted {
  content_scripts: { matches: string[] }[];
  web_accessible_resources?: unknown[];
}

export function broughtScript(): Plugin {
  return {
    name: 'byname:brought-script',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const path = join(dir, 'manifest.json');
      const manifest: Emitted = JSON.parse(readFileSync(path, 'utf8'));
      manifest.content_scripts = manifest.content_scripts.filter(({ matches }) => !matches.includes(NOWHERE));
      writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
