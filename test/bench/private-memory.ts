/**
 * Private memory of a browser's extension processes, from /proc. Linux only. What they have written and nobody else has, as Chromium itself counts its "private memory
 * footprint". Clean pages are left out: they are the browser's program file, up to six megabytes, and private only while no other Chromium on the machine has them.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** Bytes that these processes have written and share with nobody. @param profile the browser's profile folder, which tells it from other browsers */
export function privateMemory(profile: string): number {
  let sum = 0;
  const browsers = new Set(
    processes().flatMap(p => (p.command.includes(`--user-data-dir=${profile}`) ? [p.pid] : [])),
  );
  for (const { pid, command, parents } of withParents()) {
    if (!command.includes('--extension-process') || !parents.some(parent => browsers.has(parent))) continue;
    sum += privateOf(pid);
  }
  return sum;
}

interface Process {
  readonly pid: string;
  readonly command: string;
  readonly parent: string;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
        return [{ pid, command, parent }];
      } catch {
        // It has ended meanwhile.
        return [];
      }
    });
}

function withParents(): { pid: string; command: string; parents: string[] }[] {
  const all = processes();
  const byPid = new Map(all.map(process => [process.pid, process]));
  return all.map(({ pid, command, parent }) => {
    const parents = [pid];
    for (
      let at: string | undefined = parent;
      at !== undefined && at !== '' && at !== '0';
      at = byPid.get(at)?.parent
    ) {
      parents.push(at);
    }
    return { pid, command, parents };
  });
}

function privateOf(pid: string): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...rollup.matchAll(/^Private_Dirty:\s+(\d+) kB$/gm)].reduce(
      (sum, [, kB]) => sum + Number(kB) * 1024,
      0,
    );
  } catch {
    return 0;
  }
}
