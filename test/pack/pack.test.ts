import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/error.ts';
import { LARGEST_RECORD } from '../../src/pack/format/blocks.ts';
import { OPTIONAL, SECTIONS } from '../../src/pack/format/sections.ts';
import { openPack } from '../../src/pack/open.ts';
import type { RandomAccess } from '../../src/pack/random-access.ts';
import { fromBlob, fromBytes } from '../../src/pack/source.ts';
import type { BuildWarning } from '../../src/pack/write/contents.ts';
import { MOST_PEOPLE } from '../../src/pack/write/offices.ts';
import { buildPack } from '../../src/pack/write.ts';
import { articles, entities, info, samplePack, statements } from './sample.ts';

const opened = async () => openPack(fromBytes(await samplePack()));

describe('a pack', { timeout: 60_000 }, () => {
  it('gives back every record', async () => {
    const pack = await opened();
    expect(pack.info).toEqual(info);
    expect(pack.counts).toEqual({ entities: 7, names: 17, statements: 3, articles: 2 });
    for (const entity of entities) expect(await pack.entity(entity.id)).toEqual(entity);
    expect(await pack.entity('Q1')).toBeNull();
  });

  it('numbers the entities by prominence', async () => {
    const pack = await opened();
    const all = await pack.entities([0, 1, 2, 3, 4, 5, 6]);
    expect(all.map(({ prominence }) => prominence)).toEqual([300, 240, 220, 212, 150, 11, undefined]);
    expect(await pack.refOf('Q7747')).toBe(2);
  });

  it('gives statements and articles of an entity, newest first', async () => {
    const pack = await opened();
    expect(await pack.statementsBy('Q7747', 10)).toEqual([statements[0], statements[1]]);
    expect(await pack.statementsBy('Q7747', 1)).toEqual([statements[0]]);
    expect(await pack.statementsBy('Q1065', 10)).toEqual([]);
    expect(await pack.articlesAbout('Q15031', 10)).toEqual([articles[1], articles[0]]);
    expect(await pack.articlesAbout('Q7747', 10)).toEqual([articles[0]]);
  });

  it('knows who held an office', async () => {
    const pack = await opened();
    expect(pack.holders('RU/head-of-state')).toEqual([await pack.refOf('Q7747')]);
    expect(pack.holders('RU/foreign-minister')).toEqual([]);
  });

  it('knows who has a role in an organisation of the pack, most prominent first, and in nothing else', async () => {
    const roles = [
      { title: { en: 'Member' }, of: 'O1' },
      { title: { en: 'Clerk' }, of: 'O1' },
      { title: { en: 'Citizen' }, of: 'C1' },
    ];
    const person = (id: string, prominence: number) => ({
      id,
      kind: 'person' as const,
      names: { en: [`Person ${id}`] },
      roles,
      prominence,
    });
    const club = { id: 'O1', kind: 'organisation' as const, names: { en: ['The Club'] } };
    const country = { id: 'C1', kind: 'other' as const, names: { en: ['Far Land'] } };
    const people = Array.from({ length: MOST_PEOPLE + 5 }, (_, at) => person(`P${at}`, at + 1));
    const pack = await openPack(fromBytes(await buildPack({ info, entities: [club, country, ...people] })));
    const found = pack.holders('O1');
    expect(found).toHaveLength(MOST_PEOPLE);
    expect((await pack.entities(found.slice(0, 1)))[0]?.id).toBe(`P${MOST_PEOPLE + 4}`);
    expect(pack.holders('C1')).toEqual([]);
    expect(pack.holders('O2')).toEqual([]);
  });

  it('is the same, byte by byte, whatever the order of its records', async () => {
    const again = await buildPack({
      info,
      entities: [...entities].reverse(),
      statements: [...statements].reverse(),
      articles: [...articles].reverse(),
    });
    expect(Buffer.from(again).equals(await samplePack())).toBe(true);
  });

  it('has no id for two kinds of sections', () => {
    const ids = [...SECTIONS, ...OPTIONAL].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('opens from a Blob', async () => {
    const bytes = await samplePack();
    const pack = await openPack(fromBlob(new Blob([new Uint8Array(bytes)])));
    expect((await pack.entity('Q15031'))?.names.zh).toEqual(['习近平']);
  });

  it('opens from bytes that lie anywhere in a larger buffer, and leaves them as they are', async () => {
    const bytes = await samplePack();
    const larger = Buffer.alloc(bytes.length + 13);
    larger.set(bytes, 7);
    const before = Buffer.from(larger);
    const pack = await openPack(fromBytes(larger.subarray(7, 7 + bytes.length)));
    expect(await pack.entity('Q7747')).toEqual(entities[0]);
    expect(larger.equals(before)).toBe(true);
  });

  it('reads one small block for one record', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => ({
      id: `Q${i + 1}`,
      kind: 'person' as const,
      names: { und: [`Vorname${i} Nachname${i * 7919}`] },
      prominence: i,
    }));
    const bytes = await buildPack({ info, entities: many });
    const reads: number[] = [];
    const source: RandomAccess = {
      size: bytes.length,
      read: async (offset, length) => {
        reads.push(length);
        return bytes.subarray(offset, offset + length);
      },
    };
    const pack = await openPack(source);
    reads.length = 0;
    expect((await pack.entities([1234]))[0]?.id).toBe('Q3766');
    expect(reads).toHaveLength(1);
    expect(reads[0]).toBeLessThan(8192);
    reads.length = 0;
    expect(await pack.refOf('Q3766')).toBe(1234);
    expect(reads.length).toBeLessThanOrEqual(2);
  });

  it('unites two records of one id and tells of it', async () => {
    const warnings: BuildWarning[] = [];
    const bytes = await buildPack(
      {
        info,
        entities: [
          { id: 'Q1', kind: 'person', names: { de: ['Anna Eins'] } },
          { id: 'Q1', kind: 'person', names: { de: ['Anna Zwei'], en: ['Ann One'] }, born: '1950' },
        ],
      },
      { onWarning: warning => warnings.push(warning) },
    );
    const pack = await openPack(fromBytes(bytes));
    expect(await pack.entity('Q1')).toEqual({
      id: 'Q1',
      kind: 'person',
      names: { de: ['Anna Eins', 'Anna Zwei'], en: ['Ann One'] },
      born: '1950',
    });
    expect(warnings).toEqual([{ type: 'double', entity: 'Q1' }]);
  });

  it('tells of names that nothing could find, and of statements of nobody', async () => {
    const warnings: BuildWarning[] = [];
    await buildPack(
      {
        info,
        entities: [
          { id: 'Q1', kind: 'person', names: { de: ['Anna', 'A', '…', '1860', 'x '.repeat(50), 'A\nB'] } },
        ],
        statements: [{ speaker: 'Q2', text: 'x', form: 'direct', source: { url: 'https://example.org' } }],
      },
      { onWarning: warning => warnings.push(warning) },
    );
    expect(warnings.map(warning => (warning.type === 'name' ? warning.problem : warning.type))).toEqual([
      'one-letter',
      'no-word',
      'only-digits',
      'too-long',
      'gap',
      'unknown-speaker',
    ]);
  });

  it('refuses a record beyond the limit', async () => {
    const long = { id: 'Q1', kind: 'person' as const, names: { de: ['x'.repeat(LARGEST_RECORD)] } };
    const refusal = await buildPack({ info, entities: [long] }).catch(error => error);
    expect(refusal).toBeInstanceOf(PackError);
    expect(refusal.code).toBe('too-large');
  });

  it('may be empty', async () => {
    const pack = await openPack(fromBytes(await buildPack({ info, entities: [] })));
    expect(pack.counts.entities).toBe(0);
    expect(await pack.refOf('Q1')).toBeNull();
    expect(await pack.similar('Anna', 3)).toEqual([]);
  });
});
