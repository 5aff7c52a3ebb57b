import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { combine } from '../../src/pack/lexicon.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes, type RandomAccess } from '../../src/pack/source.ts';
import { buildPack } from '../../src/pack/write.ts';
import { info } from './sample.ts';

const SYLLABLES = [
  'Ba',
  'ce',
  'di',
  'fo',
  'gu',
  'ha',
  'ke',
  'li',
  'mo',
  'nu',
  'pa',
  're',
  'si',
  'to',
  'vu',
  'za',
];
const word = (n: number) => {
  const letters = [8, 4, 0].map(shift => SYLLABLES[(n >> shift) & 15] ?? '').join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1).toLowerCase();
};
const nameOf = (i: number) => `${word(i)} ${word(i * 7919)}`;
const COUNT = 20_000;

const people: Entity[] = Array.from({ length: COUNT }, (_, i) => ({
  id: `Q${i}`,
  kind: 'person',
  names: { de: [nameOf(i), ...(i % 5 === 0 ? [`${nameOf(i)} ${word(i * 31)}`] : [])] },
}));
const bytes = buildPack({ info, entities: people });
const TEXT = Array.from({ length: 400 }, (_, i) =>
  i % 3 === 0 ? `${nameOf(i * 47)}s` : `${word(i * 13)} und ${nameOf(i * 31)} ${word(i)}.`,
).join(' ');

/** Counts the bytes that are read; each read is a buffer of its own, as from disk. */
function counted(source: RandomAccess): RandomAccess & { bytes: number } {
  const own = {
    size: source.size,
    bytes: 0,
    read(offset: number, length: number) {
      own.bytes += length;
      return source.read(offset, length).then(read => read.slice());
    },
  };
  return own;
}

describe('a pack opened with little memory', () => {
  it('finds in a prepared text what the whole pack finds', async () => {
    const whole = await combine([await openPack(fromBytes(await bytes))]);
    const low = await combine([await openPack(fromBytes(await bytes), { lowMemory: true })]);
    const expected = whole.match(TEXT);
    expect(expected.length).toBeGreaterThan(300);
    await low.prepare(TEXT);
    expect(low.match(TEXT)).toEqual(expected);
    for (const hit of expected.slice(0, 50)) {
      const name = TEXT.slice(hit.start, hit.end);
      expect(low.lookup(name)?.refs).toEqual(whole.lookup(name)?.refs);
    }
  });

  it('reads only the pages that the text needs', async () => {
    const source = counted(fromBytes(await bytes));
    const pack = await openPack(source, { lowMemory: true });
    const opened = source.bytes;
    expect(opened).toBeLessThan(pack.residentSize);
    expect(pack.memory()).toBeLessThan(pack.residentSize);
    await pack.prepare('Nobody is named here, and nothing is.');
    expect(source.bytes - opened).toBeLessThan(20_000);
    await pack.prepare(nameOf(4711));
    expect(source.bytes).toBeGreaterThan(opened);
    expect(source.bytes - opened).toBeLessThan(60_000);
    const whole = await combine([await openPack(fromBytes(await bytes))]);
    expect((await combine([pack])).match(nameOf(4711))).toEqual(whole.match(nameOf(4711)));
    expect(whole.match(nameOf(4711))).toHaveLength(1);
  });

  it('needs no preparing when the whole pack is in memory', async () => {
    const source = counted(fromBytes(await bytes));
    const pack = await openPack(source);
    const before = source.bytes;
    await pack.prepare(TEXT);
    expect(source.bytes).toBe(before);
  });
});
