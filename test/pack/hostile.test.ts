import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { commonOf } from '../../src/pack/common.ts';
import { PackError } from '../../src/pack/error.ts';
import { readHeader } from '../../src/pack/format/header.ts';
import { combine } from '../../src/pack/lexicon.ts';
import { openPack } from '../../src/pack/open.ts';
import { fromBytes } from '../../src/pack/source.ts';
import { PackVerifier, verifyPack } from '../../src/pack/verify.ts';
import { samplePack } from './sample.ts';

let sound: Uint8Array;
beforeAll(async () => {
  sound = await samplePack();
});

const TEXT =
  'Wladimir Putin und Putins Rede vor den Vereinten Nationen, Xi Jinping, 习近平, Владимиром Путиным, Öznur Grün-Gesetz, Song Tao von der UN.';

/** The code of the PackError that `work` ends with, or `null`; any other error is a failure of the test. */
async function refusal(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
}

/** Asks everything a pack can be asked. */
async function useAll(bytes: Uint8Array): Promise<void> {
  const pack = await openPack(fromBytes(bytes));
  const lexicon = await combine([pack]);
  for (const { start, end, refs } of lexicon.match(TEXT)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(TEXT.length);
    for (const ref of refs) expect(ref).toBeLessThan(pack.counts.entities);
  }
  lexicon.lookup('Wladimir Putin');
  for (const key of ['RU/head-of-state', 'CN/head-of-state']) {
    for (const ref of lexicon.holders(key)) expect(ref).toBeLessThan(pack.counts.entities);
  }
  const asked = [
    () => lexicon.entityById('Q7747'),
    () => pack.entities(Array.from({ length: Math.min(10, pack.counts.entities) }, (_, i) => i)),
    () => lexicon.statementsBy('Q7747', 5),
    () => lexicon.articlesAbout('Q15031', 5),
    () => lexicon.similar('Song Tang', 3),
    () => pack.refsOf(['Q7747', 'Q15031', 'none']),
    () => commonOf(pack, pack),
  ];
  for (const ask of asked) await refusal(ask);
}

/** A hostile publisher: the bytes are changed and every checksum is right again. */
function reseal(bytes: Uint8Array, original: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(bytes);
  const { sections, headerSize } = readHeader(original, original.length);
  sections.forEach(({ offset, length }, i) => {
    sealed.set(sha256(sealed.subarray(offset, offset + length)), 64 + i * 64 + 24);
  });
  sealed.fill(0, 32, 64);
  sealed.set(sha256(sealed.subarray(0, headerSize)), 32);
  return sealed;
}

describe('a pack that is not what it says', { timeout: 120_000 }, () => {
  it('is sound when nothing was done to it', async () => {
    await verifyPack(fromBytes(sound));
    await useAll(sound);
  });

  it('is refused with any bit changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(7), async (at, bit) => {
        const bytes = new Uint8Array(sound);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(await refusal(() => verifyPack(fromBytes(bytes)))).not.toBeNull();
        // Used without having been verified, it does no harm either.
        await refusal(() => useAll(bytes));
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when cut short or when something follows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), async length => {
        const bytes = sound.subarray(0, length);
        expect(await refusal(() => verifyPack(fromBytes(bytes)))).toMatch(/^(truncated|not-a-pack)$/);
        expect(await refusal(() => openPack(fromBytes(bytes)))).toMatch(/^(truncated|not-a-pack)$/);
      }),
      { numRuns: 300 },
    );
    const longer = new Uint8Array(sound.length + 1);
    longer.set(sound);
    expect(await refusal(() => openPack(fromBytes(longer)))).toBe('bad-header');
  });

  it('does no harm when its checksums are right and its content is not', async () => {
    const { headerSize } = readHeader(sound, sound.length);
    const change = fc.tuple(
      fc.integer({ min: headerSize, max: sound.length - 4 }),
      fc.oneof(fc.constantFrom(0, 1, 0x7fffffff, 0xffffffff, 0x80000000), fc.nat(0xffffffff)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async changes => {
        const bytes = new Uint8Array(sound);
        const view = new DataView(bytes.buffer);
        for (const [at, value] of changes) view.setUint32(at, value, true);
        await refusal(() => useAll(reseal(bytes, sound)));
      }),
      { numRuns: 500 },
    );
  });

  it('does no harm when a resident number is at its worst', async () => {
    const { sections } = readHeader(sound, sound.length);
    for (const { name, offset, length, resident } of sections) {
      if (!resident || name === 'names-first' || name === 'names-table') continue;
      for (let at = offset; at + 4 <= offset + Math.min(length, 256); at += 4) {
        for (const value of [0, 1, 0x7fffffff, 0xffffffff]) {
          const bytes = new Uint8Array(sound);
          new DataView(bytes.buffer).setUint32(at, value, true);
          await refusal(() => useAll(reseal(bytes, sound)));
        }
      }
    }
  });

  it('does no harm when every slot of the names index leads everywhere', async () => {
    const { sections } = readHeader(sound, sound.length);
    const bytes = new Uint8Array(sound);
    for (const { name, offset, length } of sections) {
      if (name?.startsWith('names-') && name !== 'names-head' && name !== 'names-table')
        bytes.fill(0xff, offset, offset + length);
      // All checks, tags and values.
      if (name === 'names-table') bytes.fill(0xff, offset, offset + length);
    }
    await useAll(reseal(bytes, sound));
    // From below the first line to the last one, and the other way round.
    for (const [first, further] of [
      [0x80000000, 0],
      [0x7fffffff, 0xff],
      [0, 0xff],
    ] as const) {
      const wild = new Uint8Array(bytes);
      const view = new DataView(wild.buffer);
      const { offset = 0, length = 0 } = sections.find(({ name }) => name === 'names-buckets') ?? {};
      view.setUint32(offset, first, true);
      wild.fill(further, offset + 4, offset + length);
      await useAll(reseal(wild, sound));
    }
  });

  it('names its fault', async () => {
    const wrong = (at: number, value: number) => {
      const bytes = new Uint8Array(sound);
      bytes[at] = value;
      return fromBytes(bytes);
    };
    expect(await refusal(() => openPack(wrong(0, 0x50)))).toBe('not-a-pack');
    for (const version of [1, 2, 4])
      expect(await refusal(() => openPack(wrong(8, version)))).toBe('unsupported-version');
    expect(await refusal(() => openPack(wrong(64, 99)))).toBe('bad-header');
    expect(await refusal(() => verifyPack(wrong(sound.length - 1, (sound.at(-1) ?? 0) ^ 1)))).toBe(
      'bad-checksum',
    );
    expect(await refusal(() => openPack(fromBytes(new Uint8Array(0))))).toBe('not-a-pack');
  });

  it('is recognised in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), sizes => {
        const verifier = new PackVerifier(sound.length);
        let at = 0;
        for (let i = 0; at < sound.length; i++) {
          const size = sizes[i % sizes.length] ?? 1;
          verifier.push(sound.subarray(at, at + size));
          at += size;
        }
        expect(verifier.finish().size).toBe(sound.length);
      }),
      { numRuns: 100 },
    );
  });
});
