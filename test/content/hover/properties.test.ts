import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverEffect, HoverEvent } from '../../../src/content/hover/events.ts';
import { HOVER, PACES, type Pace } from '../../../src/content/hover/pace.ts';
import { type HoverState, resting } from '../../../src/content/hover/state.ts';
import { step } from '../../../src/content/hover/step.ts';

const box = (left: number) => ({ left, top: 100, right: left + 80, bottom: 120 });
const over = fc.option(fc.integer({ min: 0, max: 3 }).map(target => ({ target, rect: box(target * 100) })));
const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 80, max: 420 }) });
/** An event without its time. */
const gesture = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, over, fc.boolean(), fc.constantFrom(0, 0, 0, 1))
      .map(([at, name, inCard, buttons]) => ({
        type: 'move' as const,
        ...at,
        over: inCard ? null : name,
        inCard,
        buttons,
      })),
  },
  { weight: 3, arbitrary: fc.constant({ type: 'tick' as const }) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 30 }).map(token => ({ type: 'answered' as const, token })),
  },
  fc.constant({ type: 'placed' as const, card: { left: 0, top: 128, right: 340, bottom: 400 } }),
  fc.boolean().map(inCard => ({ type: 'press' as const, inCard })),
  fc.constant({ type: 'type' as const }),
  over.map(name => ({ type: 'scroll' as const, over: name })),
  fc.constant({ type: 'leave' as const }),
  fc.boolean().map(some => ({ type: 'select' as const, some })),
  fc.constant({ type: 'escape' as const }),
  fc
    .tuple(place, fc.integer({ min: 0, max: 3 }), fc.constantFrom('keyboard' as const, 'touch' as const))
    .map(([at, target, by]) => ({ type: 'summon' as const, target, rect: box(target * 100), ...at, by })),
  fc.constant({ type: 'pin' as const }),
  fc
    .uniqueArray(fc.integer({ min: 0, max: 3 }))
    .map(old => ({ type: 'renumbered' as const, to: new Map(old.map(target => [target, 3 - target])) })),
  fc.constant({ type: 'lost' as const }),
);
const play = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), gesture), { maxLength: 60 });

/** Plays it all; ticks come when they were wished for. @returns what was done, in order. */
function perform(
  script: readonly (readonly [number, object])[],
  pace: Pace,
): { done: HoverEffect[]; end: HoverState } {
  let state = resting;
  let now = 0;
  let due: number | null = null;
  const done: HoverEffect[] = [];
  const send = (event: HoverEvent): void => {
    const next = step(state, event, pace);
    state = next.state;
    for (const effect of next.effects) {
      if (effect.type === 'wake') due = effect.at;
      else done.push(effect);
    }
  };
  for (const [pause, what] of script) {
    const until = now + pause;
    for (let turns = 0; due !== null && due <= until; turns++) {
      if (turns > 100) throw new Error('the machine wakes without end');
      now = Math.max(now, due);
      send({ type: 'tick', at: now });
    }
    now = until;
    send({ ...what, at: now } as HoverEvent);
  }
  for (let turns = 0; due !== null; turns++) {
    if (turns > 100) throw new Error('the machine never comes to rest');
    now = Math.max(now, due);
    send({ type: 'tick', at: now });
  }
  return { done, end: state };
}

const paces = fc.constantFrom(...Object.values(PACES));

describe('whatever the hand does', () => {
  it('there is one card at a time, and only one that was asked for and not called off', () => {
    fc.assert(
      fc.property(play, paces, (script, pace) => {
        let open: number | null = null;
        const asked = new Set<number>();
        for (const effect of perform(script, pace).done) {
          if (effect.type === 'fetch') asked.add(effect.token);
          if (effect.type === 'cancel') asked.delete(effect.token);
          if (effect.type === 'show') {
            expect(open).toBeNull();
            expect(asked.has(effect.token)).toBe(true);
            open = effect.token;
          }
          if (effect.type === 'hide') {
            expect(effect.token).toBe(open);
            open = null;
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('comes to rest, and a card that nobody is at is closed by then', () => {
    fc.assert(
      fc.property(play, paces, (script, pace) => {
        const left = [...script, [0, { type: 'leave' }] as const];
        const { open } = perform(left, pace).end;
        expect(open === null || open.pinned || open.held).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('a reader who wants no card from a resting pointer gets none', () => {
    fc.assert(
      fc.property(play, script => {
        const shown = perform(script, PACES.never).done.filter(({ type }) => type === 'show');
        expect(shown.filter(effect => effect.type === 'show' && effect.by === 'pointer')).toEqual([]);
      }),
    );
  });
});

describe('the reader’s pace', () => {
  it.each(Object.entries(PACES))('%s', (_, pace) => {
    const rest = {
      type: 'move',
      x: 10,
      y: 110,
      over: { target: 1, rect: box(0) },
      inCard: false,
      buttons: 0,
    };
    const waited = (ms: number) =>
      perform(
        [
          [0, rest],
          [1, { type: 'answered', token: 1 }],
          [ms, { type: 'escape' }],
        ],
        pace,
      ).done.some(({ type }) => type === 'show');
    expect(waited((pace ?? 0) + HOVER.patience + 10)).toBe(pace !== null);
    expect(pace !== null && waited(pace - 10)).toBe(false);
  });
});
