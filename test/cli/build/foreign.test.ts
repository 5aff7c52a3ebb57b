/** The builders on data that others made: samples of real dumps, real parliaments. Skipped where they are not at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildCommands } from '../../../src/cli/build/commands.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { EntitySchema } from '../../../src/pack/schema.ts';
import { workplace } from './workplace.ts';

const FIXTURES = resolve('../shared/fixtures');
const WIKIDATA = join(FIXTURES, 'wikidata');
const POPOLO = join(FIXTURES, 'popolo');

const here = workplace('foreign');

async function build(command: string, files: readonly string[], ...args: string[]) {
  const out = join(here.dir, 'out');
  const code = await buildCommands[command]?.([...files, '-o', out, ...args]);
  const entities = (): Entity[] =>
    readFileSync(join(out, 'entities.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => v.parse(EntitySchema, JSON.parse(line)));
  return { code, entities };
}

describe.skipIf(!existsSync(FIXTURES))('foreign sources (skipped without ../shared/fixtures)', () => {
  it('reads dumps in bzip2, both layouts, as whole and sorted entities', { timeout: 60_000 }, async () => {
    const dumps = ['short_stream.json.bz2', 'sample_wikidata_items.json.bz2'];
    const { code, entities } = await build(
      'wikidata',
      dumps.map(name => join(WIKIDATA, 'opentapioca', name)),
    );
    expect(code).toBe(0);
    const made = entities();
    expect(made.filter(entity => entity.kind === 'person').length).toBeGreaterThan(100);
    expect(made.every(entity => Object.keys(entity.names).length > 0)).toBe(true);
    const ids = made.map(entity => entity.id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reads dumps in gzip', { timeout: 60_000 }, async () => {
    const dump = join(WIKIDATA, 'wikibase-dump-filter/entities.gz');
    const { entities } = await build('wikidata', [dump], '--languages', 'en,ru');
    const washington = entities().find(entity => entity.id === 'Q23');
    expect(washington).toMatchObject({
      kind: 'person',
      gender: 'male',
      born: '1732-02-22',
      died: '1799-12-14',
    });
    expect(Object.keys(washington?.names ?? {}).sort()).toEqual(['en', 'ru']);
  });

  it("takes the bugs of old dumps (PHP's empty lists) for what they are", async () => {
    const toolkit = join(WIKIDATA, 'wikidata-toolkit');
    const { code } = await build('wikidata', [join(toolkit, 'mock-dump-with-bugs.json')]);
    expect(code).toBe(0);
  });

  it('refuses what is another format, with the line', async () => {
    const { code } = await build('wikidata', [join(WIKIDATA, 'wikidata-toolkit/mock-dump-with-bugs.xml')]);
    expect(code).toBe(1);
    expect(here.said).toMatch(/mock-dump-with-bugs\.xml:1: no JSON/);
  });

  it.each([
    ['vatican.ep-popolo.json', 7, 1],
    ['taiwan.popolo-m17n.json', 37, 1],
    ['uk-commons.ep-popolo.json.gz', 1000, 5],
  ])('reads the parliament of %s', async (name, people, organisations) => {
    const { code, entities } = await build('popolo', [join(POPOLO, name)], '--id', 'x');
    expect(code).toBe(0);
    const of = (kind: string) => entities().filter(entity => entity.kind === kind);
    expect(of('person').length).toBeGreaterThanOrEqual(people);
    expect(of('organisation').length).toBeGreaterThanOrEqual(organisations);
    expect(of('person').filter(entity => (entity.roles ?? []).length > 0).length).toBeGreaterThan(people / 2);
  });
});
