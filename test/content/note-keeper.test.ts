import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noteKeeper } from '../../src/content/note-keeper.ts';

/** A busy machine takes its time. */
const PATIENCE = { timeout: 15_000 };

describe('a note while it is typed', () => {
  it('ends with the last words, written in order, one at a time', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.string())),
        async (s, typed) => {
          const kept = new Map<string, string>();
          let writing = 0;
          const keep = noteKeeper(
            async (id, text) => {
              expect(++writing).toBe(1);
              await s.schedule(Promise.resolve());
              kept.set(id, text);
              writing--;
            },
            () => undefined,
          );
          for (const [id, text] of typed) {
            keep(id, text);
            if (s.count() > 0 && text.length % 2 === 0) await s.waitOne();
          }
          await s.waitIdle();
          expect(kept).toEqual(new Map(typed));
        },
      ),
    ));

  it('says when the last words could not be kept, and only of them', async () => {
    const told: [string, boolean][] = [];
    const keep = noteKeeper(
      async (_, text) => {
        if (text.length > 1) throw new Error('full');
      },
      (id, kept) => told.push([id, kept]),
    );
    keep('a', 'x');
    keep('a', 'xy');
    await vi.waitFor(() => expect(told).toEqual([['a', false]]), PATIENCE);
  });
});
