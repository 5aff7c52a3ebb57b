import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadLines, BuildError } from '../../../../src/cli/build/input/bad-lines.ts';
import type { MapLine } from '../../../../src/cli/build/wikidata/map.ts';
import { mapToShards } from '../../../../src/cli/build/wikidata/run-map.ts';
import { is, item } from './items.ts';
import { refuse, silent } from './pipeline.ts';
import { WORLD } from './world.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'byname-restart-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('mapToShards', () => {
  const lines = Array.from({ length: 25 }, (_, index) => `line ${index + 1}`);

  it.each(['dump.json', 'dump.json.gz'])('goes on behind the last whole shard of %s', async name => {
    const file = join(dir, name);
    const text = Buffer.from(lines.map(line => `${line}\n`).join(''));
    writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
    const seen: string[] = [];
    let power = true;
    const map: MapLine = line => {
      if (line.toString() === 'line 18' && power) throw new BuildError('the power is gone');
      seen.push(line.toString());
      return [`mapped ${line}`];
    };
    const plan = { work: join(dir, 'work'), name: 'x.0', linesPerShard: 10 };
    const run = () => mapToShards(file, plan, { map, bad: refuse(), progress: silent });
    await expect(run()).rejects.toThrow('the power is gone');
    expect(readdirSync(plan.work).sort()).toEqual(['x.0.00000.tsv', 'x.0.checkpoint.json']);

    power = false;
    seen.length = 0;
    const { files } = await run();
    expect(seen).toEqual(lines.slice(10));
    expect(files.map(shard => readFileSync(shard, 'utf8')).join('')).toBe(
      lines.map(line => `mapped ${line}\n`).join(''),
    );
    // Done is done.
    seen.length = 0;
    expect(await run()).toEqual({ files, bad: 0 });
    expect(seen).toEqual([]);
  });

  it('counts bad lines over all runs', async () => {
    const file = join(dir, 'dump.json');
    writeFileSync(file, lines.join('\n'));
    let power = true;
    const map: MapLine = line => {
      if (line.toString() === 'line 18' && power) throw new BuildError('the power is gone');
      if (/ [12]$/.test(line.toString()) || line.toString() === 'line 20') throw new Error('bad');
      return [];
    };
    const plan = { work: join(dir, 'work'), name: 'x.0', linesPerShard: 10 };
    const run = () => mapToShards(file, plan, { map, bad: new BadLines(true, () => {}), progress: silent });
    await expect(run()).rejects.toThrow('the power is gone');
    power = false;
    expect((await run()).bad).toBe(3);
  });
});

describe('pack wikidata', () => {
  /**
   * Builds in a process of its own, which the system kills, as it were, at the `death`-th time that a file has got its name (0: never).
   * @returns the exit code; null of one that was killed.
   */
  function build(args: readonly string[], death = 0): Promise<number | null> {
    const code = `import { syncBuiltinESMExports } from 'node:module';
      import promises from 'node:fs/promises';
      const { rename } = promises;
      let named = 0;
      promises.rename = async (...files) => {
        await rename(...files);
        if (++named === ${death}) process.kill(process.pid, 'SIGKILL');
      };
      syncBuiltinESMExports();
      const { buildCommands } = await import(${JSON.stringify(resolve('src/cli/build/commands.ts'))});
      process.exitCode = await buildCommands.wikidata(${JSON.stringify(args)});`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
      stdio: 'ignore',
    });
    return new Promise(done => child.on('exit', done));
  }

  it('killed again and again, gives the bytes of a build that was not', { timeout: 120_000 }, async () => {
    const people = Array.from({ length: 3000 }, (_, index) =>
      item(`Q${20_000 + index}`, [is('Q5')], { labels: { en: `Person ${index}`, de: `Mensch ${index}` } }),
    );
    const dump = join(dir, 'dump.json.gz');
    writeFileSync(dump, gzipSync([...WORLD, ...people].map(each => `${JSON.stringify(each)}\n`).join('')));
    const whole = join(dir, 'whole');
    const killed = join(dir, 'killed');
    expect(await build([dump, '-o', whole])).toBe(0);

    // A shard and its checkpoint are two names: some deaths come between them; in the first pass, in the second, in the joins.
    const args = [dump, '-o', killed, '--shard-lines', '100'];
    let deaths = 0;
    while ((await build(args, 33)) === null) {
      deaths++;
      expect(existsSync(join(killed, 'pack.json'))).toBe(false);
    }
    expect(deaths).toBeGreaterThan(2);
    for (const name of ['entities.jsonl', 'pack.json']) {
      expect(readFileSync(join(killed, name)).equals(readFileSync(join(whole, name)))).toBe(true);
    }
    expect(existsSync(`${killed}.work`)).toBe(false);
    expect(readFileSync(join(whole, 'entities.jsonl'), 'utf8').split('\n')).toHaveLength(3005);
  });
});
