/**
 * Preact's one assignment to innerHTML serves `dangerouslySetInnerHTML`, which nothing here uses. It is taken out, so that no bundle
 * of ours can set HTML at all (and the stores' linter has nothing to warn of).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const ASSIGNMENT = /(\w+)\.innerHTML=(\w+)\.__html/g;

/** Writes the copy and says where it is. @throws Error when Preact's code is no longer what this expects. */
export function preactWithoutInnerHtml(): string {
  const original = resolve(
    dirname(createRequire(import.meta.url).resolve('preact/package.json')),
    'dist/preact.mjs',
  );
  const code = readFileSync(original, 'utf8');
  const found = code.match(ASSIGNMENT)?.length ?? 0;
  if (found !== 1) throw new Error(`${original}: expected one assignment to innerHTML, found ${found}`);
  const copy = resolve(import.meta.dirname, '../.cache/preact.mjs');
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(
    copy,
    code.replace(ASSIGNMENT, '$1.textContent=$2.__html').replace(/\n?\/\/# sourceMappingURL=.*/, ''),
  );
  return copy;
}
