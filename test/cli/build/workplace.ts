/** What tests of the builders' commands share. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

export interface Workplace {
  /** A folder, new for each test and gone after it. */
  dir: string;
  /** What was written to standard error. */
  said: string;
}

/** For all tests of the file that calls it. */
export function workplace(name: string): Workplace {
  const here = { dir: '', said: '' };
  beforeEach(() => {
    here.dir = mkdtempSync(join(tmpdir(), `byname-${name}-`));
    here.said = '';
    vi.spyOn(process.stderr, 'write').mockImplementation(text => {
      here.said += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    rmSync(here.dir, { recursive: true });
  });
  return here;
}
