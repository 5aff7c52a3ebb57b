/**
 * Every test, in the order of what fails fastest: types, lint, unit tests, the builds, browser tests. Says which browsers it uses, goes
 * on after a failure so that one run tells all, and closes with one line of figures.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');
const REPORT = resolve(ROOT, '.cache/vitest.json');
let passed = 0;
let failed = 0;
let skipped = 0;

function step(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`);
  const ok = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
  if (!ok) console.log(`── ${title}: FAILED`);
  return ok;
}

function count(ok: boolean): boolean {
  if (ok) passed++;
  else failed++;
  return ok;
}

/** Runs Vitest and adds its figures; a run that wrote no report counts as one failure. */
function tests(title: string, ...args: string[]): void {
  rmSync(REPORT, { force: true });
  const ok = step(
    title,
    'npx',
    'vitest',
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT}`,
  );
  try {
    const report: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
    passed += figure(report, 'numPassedTests');
    failed += figure(report, 'numFailedTests') || (ok ? 0 : 1);
    skipped += figure(report, 'numPendingTests');
  } catch {
    failed++;
  }
}

function figure(report: unknown, key: string): number {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

count(step('Types', 'npx', 'tsc', '--noEmit', '-p', '.'));
count(step('Lint, format and import rules', 'npx', 'biome', 'ci', '.'));
tests('Unit tests');
const built = count(step('Build for Chrome and Firefox', 'npm', 'run', '--silent', 'build'));
const chromium = findBrowser('chromium', console.log);
const firefox = findBrowser('firefox', console.log);
console.log(`\nChromium: ${chromium?.which ?? 'none'}\nFirefox: ${firefox?.which ?? 'none'}`);
if (built && chromium) {
  process.env.BYNAME_CHROMIUM = chromium.path;
  if (firefox) process.env.BYNAME_FIREFOX = firefox.path;
  tests('Tests of the built extension, in real browsers', '--config', 'vitest.browser.config.ts');
} else {
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
