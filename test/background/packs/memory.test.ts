import { expect, it } from 'vitest';
import { giveBack } from '../../../src/background/packs/memory.ts';

it('gives back all of a buffer, and never a part of one that others may read', () => {
  const whole = new Uint8Array(100);
  const part = new Uint8Array(new ArrayBuffer(100), 50);
  giveBack(whole);
  giveBack(part);
  expect(whole.buffer.byteLength).toBe(0);
  expect(part).toHaveLength(50);
});
