/**
 * Finds a Chromium or a Firefox, in this order: BYNAME_CHROMIUM (BYNAME_FIREFOX), the system's, Debian's package, Playwright's
 * download (Chromium only). Google Chrome is passed over: branded builds no longer take `--load-extension`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export interface FoundBrowser {
  readonly path: string;
  /** "the system's /usr/bin/chromium", for the message that says which. */
  readonly which: string;
}

const KINDS = {
  chromium: { variable: 'BYNAME_CHROMIUM', commands: ['chromium', 'chromium-browser'], package: 'chromium' },
  firefox: { variable: 'BYNAME_FIREFOX', commands: ['firefox-esr', 'firefox'], package: 'firefox-esr' },
} as const;

/** @returns `null` when there is none and none can be installed; the reason has been printed. */
export function findBrowser(
  kind: keyof typeof KINDS,
  say: (line: string) => void = console.error,
): FoundBrowser | null {
  const { variable, commands, package: debian } = KINDS[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return { path: named, which: `${variable}=${named}` };
    say(`${variable} is set to ${named}, which does not exist; looking further.`);
  }
  const system = onPath(commands);
  if (system) return { path: system, which: `the system's ${system}` };
  say(`No ${kind} found on this machine; trying Debian's package ${debian} …`);
  if (installDebian(debian)) {
    const installed = onPath(commands);
    if (installed)
      return { path: installed, which: `Debian's package ${debian}, now installed: ${installed}` };
  }
  if (kind === 'firefox') {
    say(`No Firefox: set ${variable} to one, or install the package ${debian}.`);
    return null;
  }
  say("Debian's package cannot be installed here; trying Playwright's download …");
  const downloaded = downloadChromium();
  if (downloaded) return { path: downloaded, which: `Playwright's download ${downloaded}` };
  say(`No Chromium: set ${variable} to one, or install the package ${debian}.`);
  return null;
}

function onPath(commands: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const command of commands) {
      const path = join(folder, command);
      if (folder && existsSync(path)) return path;
    }
  }
  return null;
}

/** As root, or with a sudo that asks for nothing. */
function installDebian(name: string): boolean {
  if (!onPath(['apt-get'])) return false;
  const root = process.getuid?.() === 0;
  const run = (...args: string[]) => {
    const [command = '', ...rest] = root ? args : ['sudo', '-n', ...args];
    return (
      spawnSync(command, rest, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  if (run('apt-get', 'install', '-y', '--no-install-recommends', name)) return true;
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', name);
}

function downloadChromium(): string | null {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  try {
    execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  } catch {
    return null;
  }
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
