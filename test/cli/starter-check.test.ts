import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../src/cli/starter-check.ts';

const FACTS = resolve(import.meta.dirname, '../../src/starter');
const WORLD = resolve(import.meta.dirname, '../../../shared/packs/world');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('starter check', () => {
  it.skipIf(!existsSync(WORLD))(
    'leaves nothing open beside ../shared/packs/world (skipped where that is missing)',
    async () => {
      const lines: string[] = [];
      vi.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0);
      const code = await checkCommand(FACTS, [WORLD]);
      expect(lines.filter(line => line.includes('\t') || line.includes('settles nothing'))).toEqual([]);
      expect(lines.at(-1)).toMatch(/ 0 disagreements open/);
      expect(code).toBe(0);
    },
    120_000,
  );

  it('says that there is no such folder', async () => {
    const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await checkCommand(FACTS, ['/nowhere'])).toBe(2);
    expect(write).toHaveBeenCalledWith(expect.stringContaining('/nowhere'));
  });
});
