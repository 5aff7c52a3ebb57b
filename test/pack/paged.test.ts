import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { combine } from '../../src/pack/lexicon.ts';
import { openPack } from '../../src/pack/open.ts';
import type { RandomAccess } from '../../src/pack/random-access.ts';
import { fromBytes } from '../../src/pack/source.ts';
import { buildPack } from '../../src/pack/write.ts';
import { invented } from './invented.ts';
import { info } from './sample.ts';

const word = (n: number) => invented(n, 3);
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

const onDisk = { largestTable: 0 };

describe('a pack whose table of names stays on disk', () => {
  it('gives a reading of a text what the whole pack gives', async () => {
    const whole = await combine([await openPack(fromBytes(await bytes))]);
    const low = await combine([await openPack(fromBytes(await bytes), onDisk)]);
    const expected = whole.match(TEXT);
    expect(expected.length).toBeGreaterThan(300);
    expect(await low.reading(TEXT, async () => low.match(TEXT))).toEqual(expected);
    for (const hit of expected.slice(0, 50)) {
      const name = TEXT.slice(hit.start, hit.end);
      expect(low.lookup(name)?.refs).toEqual(whole.lookup(name)?.refs);
    }
  });

  it('gives back what it read beside the lines that it keeps', async () => {
    const whole = await combine([await openPack(fromBytes(await bytes))]);
    const given: ArrayBufferLike[] = [];
    // As an engine does that gives memory back: the bytes are gone.
    const release = (read: Uint8Array) =>
      void given.push(structuredClone(read.buffer, { transfer: [read.buffer as ArrayBuffer] }));
    const pack = await openPack({ ...counted(fromBytes(await bytes)), release }, onDisk);
    const low = await combine([pack]);
    expect(await low.reading(TEXT, async () => low.match(TEXT))).toEqual(whole.match(TEXT));
    expect(given.reduce((sum, { byteLength }) => sum + byteLength, 0)).toBeGreaterThan(50_000);
  });

  it('calls again when more was needed than the text, and for two texts at once', async () => {
    const whole = await combine([await openPack(fromBytes(await bytes))]);
    const low = await combine([await openPack(fromBytes(await bytes), onDisk)]);
    let calls = 0;
    const looked = await low.reading('Nothing.', async () => {
      calls++;
      return low.lookup(nameOf(4711));
    });
    expect(looked).toEqual(whole.lookup(nameOf(4711)));
    expect(calls).toBeGreaterThan(1);
    const halves = [TEXT.slice(0, TEXT.length / 2), TEXT.slice(TEXT.length / 2)];
    const both = halves.map(half => low.reading(half, async () => low.match(half)));
    expect(await Promise.all(both)).toEqual(halves.map(half => whole.match(half)));
  });

  it('beside another pack: what one finds hides and shows names of the other', async () => {
    const others = people.filter((_, i) => i % 3 === 0);
    const second = await buildPack({
      info,
      entities: others.map(({ id }, i) => ({
        id: `x:${id}`,
        kind: 'person' as const,
        names: { de: [`${word(i * 13)} und ${nameOf(i * 93).split(' ')[0]}`] },
      })),
    });
    const sources = [fromBytes(await bytes), fromBytes(second)];
    const whole = await combine(await Promise.all(sources.map(source => openPack(source))));
    const low = await combine(await Promise.all(sources.map(source => openPack(source, onDisk))));
    const expected = whole.match(TEXT);
    expect(await low.reading(TEXT, async () => low.match(TEXT))).toEqual(expected);
  });

  it('reads only the pages that the text needs', async () => {
    const source = counted(fromBytes(await bytes));
    const pack = await openPack(source, onDisk);
    const lexicon = await combine([pack]);
    const opened = source.bytes;
    expect(opened).toBeLessThan(pack.residentSize);
    expect(pack.memory()).toBeLessThan(pack.residentSize);
    const nobody = 'Nobody is named here, and nothing is.';
    await lexicon.reading(nobody, async () => lexicon.match(nobody));
    expect(source.bytes - opened).toBeLessThan(20_000);
    const somebody = nameOf(4711);
    const hits = await lexicon.reading(somebody, async () => lexicon.match(somebody));
    expect(source.bytes).toBeGreaterThan(opened);
    expect(source.bytes - opened).toBeLessThan(60_000);
    const whole = await combine([await openPack(fromBytes(await bytes))]);
    expect(hits).toEqual(whole.match(somebody));
    expect(hits).toHaveLength(1);
  });

  it('stays resident when it is small enough', async () => {
    const source = counted(fromBytes(await bytes));
    const pack = await openPack(source, { largestTable: 1 << 24 });
    expect(pack.whole).toBe(true);
  });
});
