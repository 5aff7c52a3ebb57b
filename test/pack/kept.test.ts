import { describe, expect, it } from 'vitest';
import { Kept } from '../../src/pack/kept.ts';

describe('what is kept', () => {
  it('is made once, and again when newer things took its place', () => {
    const kept = new Kept<string, string>(2);
    const made: string[] = [];
    const ask = (key: string): string =>
      kept.get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c'].map(ask)).toEqual(['A', 'B', 'A', 'C']);
    expect(made).toEqual(['a', 'b', 'c']);
    // "a" was asked for after "b": it is "b" that had to go.
    expect(ask('a')).toBe('A');
    expect(ask('b')).toBe('B');
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is no promise that was broken', async () => {
    const kept = new Kept<string, Promise<number>>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(kept.get('a', () => Promise.resolve(1))).resolves.toBe(1);
  });
});
