/**
 * Writes the two store archives out of dist/chrome and dist/firefox: entries sorted, times fixed, no source maps, so that the same
 * source gives the same bytes (stores rebuild and compare).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import packageJson from '../package.json' with { type: 'json' };

const DIST = resolve(import.meta.dirname, '../dist');
/** The earliest time a zip entry can hold, read as local time by every unpacker. */
const TIME = '1980-01-01T00:00:00';

/** Bytes of the archive of one folder. */
export function archiveOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/(^|[/\\])\.|\.map$/.test(relative(folder, path)))
    .sort((a, b) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const path of files) {
    const name = relative(folder, path).split(sep).join('/');
    entries[name] = [
      new Uint8Array(readFileSync(path)),
      { level: 9, mtime: new Date(TIME), os: 3, attrs: 0o644 << 16 },
    ];
  }
  return zipSync(entries);
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(DIST, { recursive: true });
  for (const target of ['chrome', 'firefox']) {
    const bytes = archiveOf(join(DIST, target));
    const file = join(DIST, `byname-${target}-${packageJson.version}.zip`);
    writeFileSync(file, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${file}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${hash}`);
  }
}
