/**
 * Every test, in the order of what fails fastest: types, lint, unit tests, the builds, browser tests. Says which browsers it uses, goes
 * on after a failure so that one run tells all, and closes with what failed and one line of figures: whoever sees only the end of a
 * long output has to learn it there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '..');
const REPORT = resolve(ROOT, '.cache/vitest.json');
/** Enough for a message of fast-check's, with its seed and counterexample. */
const LINES_OF_WHY = 14;
let passed = 0;
let failed = 0;
let skipped = 0;
const failures: string[] = [];

function step(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`);
  const ok = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
  if (!ok) failures.push(title);
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
    failures.push(...failedIn(report));
  } catch {
    failed++;
  }
}

function figure(report: unknown, key: string): number {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

/** Each failed test of a report of Vitest's, with the first lines of why; a file that could not be run at all, with its message. */
function failedIn(report: unknown): string[] {
  return list(report, 'testResults').flatMap(file => {
    const name = relative(ROOT, text(file, 'name'));
    const tests = list(file, 'assertionResults').filter(test => text(test, 'status') === 'failed');
    if (tests.length === 0)
      return text(file, 'status') === 'failed' ? [`${name}: ${text(file, 'message')}`] : [];
    return tests.map(test => {
      const why = list(test, 'failureMessages').join('\n').split('\n').slice(0, LINES_OF_WHY).join('\n    ');
      return `${name}: ${text(test, 'fullName')}\n    ${why}`;
    });
  });
}

function list(from: unknown, key: string): unknown[] {
  const value = typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  return Array.isArray(value) ? value : [];
}

function text(from: unknown, key: string): string {
  const value = typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  return typeof value === 'string' ? value : '';
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
  failures.push(built ? 'no Chromium was found' : 'the built extension was not tested');
}
for (const failure of failures) console.log(`\n── FAILED: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
