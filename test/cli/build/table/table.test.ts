import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCommands } from '../../../../src/cli/build/commands.ts';
import { columnOf } from '../../../../src/cli/build/table/columns.ts';
import { entityOfRow } from '../../../../src/cli/build/table/row.ts';
import { workplace } from '../workplace.ts';

const here = workplace('table');

async function build(name: string, content: string | Buffer, ...args: string[]) {
  const file = join(here.dir, name);
  writeFileSync(file, content);
  const out = join(here.dir, 'out');
  const code = await buildCommands.csv?.([file, '-o', out, '--id', 'mine', ...args]);
  const read = (part: string) => readFileSync(join(out, part), 'utf8');
  const entities = () =>
    read('entities.jsonl')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  return { code, entities, info: () => JSON.parse(read('pack.json')) };
}

describe('pack csv', () => {
  it('reads a table with headings, rows of one id together', async () => {
    const table = [
      '\ufeffid,name:de,name:en,aliases:de,kind,country,born,title:en,of,from,to,wikipedia:de,Note',
      'Q9010,"Brenner, Ada",Ada Brenner,A. Brenner | Die Brenner,person,xa,1961-05-04,Chancellor,Q9001,2016,now,Ada Brenner,x',
      'Q9010,,,,,,,Mayor,Q9020,2010-01-01,2015,,',
      'lamp,Laternenpartei,,LP,party,XA,,,,,,,',
    ].join('\r\n');
    const { code, entities, info } = await build('people.csv', table, '--licence', 'CC0-1.0');
    expect(code).toBe(0);
    expect(entities()).toEqual([
      {
        id: 'Q9010',
        kind: 'person',
        names: { de: ['Brenner, Ada', 'A. Brenner', 'Die Brenner'], en: ['Ada Brenner'] },
        roles: [
          { title: { en: 'Chancellor' }, of: 'Q9001', from: '2016', to: null },
          { title: { en: 'Mayor' }, of: 'Q9020', from: '2010-01-01', to: '2015' },
        ],
        country: 'XA',
        born: '1961-05-04',
        links: { wikipedia: { de: 'Ada_Brenner' } },
      },
      { id: 'mine:lamp', kind: 'organisation', names: { de: ['Laternenpartei', 'LP'] }, country: 'XA' },
    ]);
    expect(info()).toMatchObject({ id: 'mine', licence: 'CC0-1.0', languages: ['de', 'en'] });
    expect(here.said).toContain('not used: Note');
  });

  it('takes headings for others, other delimiters and encodings', async () => {
    const table = Buffer.from('Nom complet;Né le\nAda Brémont;1961\n', 'latin1');
    const args = [
      '--map',
      'Nom complet=name:fr',
      '--map',
      'Né le=born',
      '--delimiter',
      ';',
      '--encoding',
      'windows-1252',
    ];
    const { entities } = await build('gens.csv', table, ...args);
    expect(entities()).toEqual([
      { id: 'mine:ada-bremont', kind: 'person', names: { fr: ['Ada Brémont'] }, born: '1961' },
    ]);
    expect((await build('gens.csv', table, '--delimiter', ';')).code).toBe(1);
    expect(here.said).toContain('not utf-8');
  });

  it('reads lines of JSON, flat or in the shape of a pack', async () => {
    const lines = [
      { id: 'Q1', name: 'Ada Brenner', aliases: ['A. B.'], prominence: 7 },
      { id: 'Q2', kind: 'organisation', names: { de: ['Laternenpartei'] }, colour: 'red' },
    ];
    const { entities } = await build(
      'x.jsonl',
      lines.map(line => JSON.stringify(line)).join('\n'),
      '--language',
      'en',
    );
    expect(entities()).toEqual([
      { id: 'Q1', kind: 'person', names: { en: ['Ada Brenner', 'A. B.'] }, prominence: 7 },
      { id: 'Q2', kind: 'organisation', names: { de: ['Laternenpartei'] } },
    ]);
    expect(here.said).toContain('not used: colour');
  });

  const broken =
    'id,name,born\nQ1,Ada,1961\nQ2,Bo,yesterday\nQ3,"Ca\nrl",1970\nQ4,Dan,1970,too many\nQ5,Eve,1971\n';

  it('refuses bad rows with file, line and reason', async () => {
    expect((await build('x.csv', broken)).code).toBe(1);
    expect(here.said).toMatch(/x\.csv:3: born: "yesterday" is no date/);
  });

  it('leaves bad rows out if told to', async () => {
    const { code, entities } = await build('x.csv', broken, '--skip-bad');
    expect(code).toBe(0);
    expect(entities().map(entity => entity.id)).toEqual(['Q1', 'Q3', 'Q5']);
    expect(here.said).toMatch(/skipped .*x\.csv:3: /);
    expect(here.said).toMatch(/skipped .*x\.csv:6: /);
  });

  it('says what is wrong with the arguments', async () => {
    expect((await build('x.csv', 'name\nA\n', '--map', 'name=colour')).code).toBe(2);
    expect((await build('x.csv', 'name\nA\n', '--kind', 'dog')).code).toBe(2);
    expect(await buildCommands.csv?.(['x.csv', '-o', 'y'])).toBe(2);
  });
});

it('columnOf reads any heading', () => {
  expect(columnOf(' Name:FR ', 'und')).toEqual({ field: 'name', language: 'fr' });
  expect(columnOf('birth_date', 'und')).toEqual({ field: 'born' });
  expect(columnOf('born:fr', 'und')).toBeNull();
  fc.assert(
    fc.property(fc.string(), fc.string(), (heading, text) => {
      const column = columnOf(heading, 'und');
      if (column === null) return;
      try {
        expect(entityOfRow([[column, text]], { pack: 'p', kind: 'person' }).id).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
  );
});
