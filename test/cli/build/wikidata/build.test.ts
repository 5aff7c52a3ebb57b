import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/model/entity.ts';
import { is, item, itemSnak, statement, timeSnak } from './items.ts';
import { build } from './pipeline.ts';
import { WORLD } from './world.ts';

const lines = WORLD.map(each => JSON.stringify(each));
const array = ['[', ...lines.map((line, index) => (index === lines.length - 1 ? line : `${line},`)), ']'];

const entitiesOf = (text: string): Entity[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));

describe('the Wikidata build', () => {
  it('takes people and organisations by class, with their titles from other lines', async () => {
    const { entities } = await build(lines, 1);
    expect(entitiesOf(entities)).toEqual([
      {
        id: 'Q9003',
        kind: 'organisation',
        names: { en: ['Lantern Party'], de: ['Laternenpartei', 'LP', 'Laternen'] },
        country: 'XA',
        members: ['Q9004'],
        links: { wikipedia: { de: 'Laternenpartei' } },
        prominence: 1,
      },
      // Part of a country, which is in no pack: only the party stays.
      {
        id: 'Q9004',
        kind: 'organisation',
        names: { en: ['Young Lanterns'] },
        partOf: ['Q9003'],
        prominence: 0,
      },
      {
        id: 'Q9010',
        kind: 'person',
        names: { en: ['Ada Brenner', 'A. Brenner'], de: ['Ada Brenner'] },
        description: { en: 'politician from Arland' },
        country: 'XA',
        gender: 'female',
        born: '1961-05-04',
        // The position on no line of the dump has no title, the deprecated one is none.
        roles: [
          {
            title: { en: 'Chancellor of Arland', de: 'Kanzlerin von Arland' },
            of: 'Q9001',
            country: 'XA',
            from: '2016',
            to: null,
          },
          { title: { en: 'party member', de: 'Parteimitglied' }, of: 'Q9003', from: '1990-03', to: null },
        ],
        links: { wikipedia: { en: 'Ada_Brenner', de: 'Ada_Brenner' } },
        prominence: 3,
      },
      {
        id: 'Q9011',
        kind: 'person',
        names: { und: ['Bo Cramer'] },
        born: '-0044-03-15',
        roles: [
          {
            title: { en: 'Chancellor of Arland', de: 'Kanzler von Arland' },
            of: 'Q9003',
            country: 'XA',
            from: '2008-02-01',
            to: '2016-06-30',
          },
        ],
        prominence: 0,
      },
    ]);
  });

  it('finds classes over two steps, countries, and nothing above the roots', async () => {
    const { facts } = await build(lines, 1);
    expect(facts).toContain('Q9001\tcountry=XA\n');
    expect(facts).toContain('Q9902\torganisation\n');
    expect(facts).toContain('Q9905\tplace\n');
    expect(facts).not.toContain('Q9900\t');
    expect(facts).not.toContain('Q16521\torganisation');
  });

  it('reads the array with commas like an entity a line', async () => {
    expect(await build(array, 1)).toEqual(await build(lines, 1));
  });

  it('gives the same bytes from 1 shard and from 7, and whatever the order of the lines', async () => {
    const people = Array.from({ length: 300 }, (_, index) =>
      JSON.stringify(
        item(
          `Q${10_000 + index * 7}`,
          [
            is('Q5'),
            statement(itemSnak('P39', 'Q9002'), {
              qualifiers: [timeSnak('P580', `+${1900 + (index % 90)}-01-01T00:00:00Z`)],
            }),
            statement(itemSnak('P102', index % 2 === 0 ? 'Q9003' : 'Q9004')),
            statement(itemSnak('P463', `Q${10_000 + ((index * 13) % 300) * 7}`)),
          ],
          { labels: { en: `Person ${index}`, de: `Žofie 习近平 ${index}` } },
        ),
      ),
    );
    const all = [...array.slice(0, -1), ...people, ']'];
    const one = await build(all, 1);
    const seven = await build(all, 7);
    expect(entitiesOf(one.entities)).toHaveLength(304);
    expect(seven.entities === one.entities).toBe(true);
    expect(seven.facts === one.facts).toBe(true);
    const [shuffled] = fc.sample(
      fc.shuffledSubarray([...lines, ...people], { minLength: lines.length + people.length }),
      {
        numRuns: 1,
        seed: 5,
      },
    );
    expect((await build(shuffled ?? [], 7)).entities === one.entities).toBe(true);
  });
});
