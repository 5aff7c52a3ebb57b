import { describe, expect, it } from 'vitest';
import type { HoverEffect, HoverEvent } from '../../../src/content/hover/events.ts';
import { HOVER, PACES, type Pace } from '../../../src/content/hover/pace.ts';
import { type HoverState, resting } from '../../../src/content/hover/state.ts';
import { step } from '../../../src/content/hover/step.ts';

const OPEN = PACES.usual;
const NAME = { left: 100, top: 100, right: 180, bottom: 120 };
const OTHER = { left: 300, top: 100, right: 380, bottom: 120 };
const CARD = { left: 100, top: 128, right: 440, bottom: 400 };

/** Plays events and keeps the effects; ticks come when the machine wished for them. */
class Hand {
  readonly pace: Pace;
  constructor(pace: Pace = PACES.usual) {
    this.pace = pace;
  }

  state: HoverState = resting;
  effects: HoverEffect[] = [];
  private due: number | null = null;
  private time = 0;

  send(event: HoverEvent): this {
    const { state, effects } = step(this.state, event, this.pace);
    this.state = state;
    for (const effect of effects) {
      if (effect.type === 'wake') this.due = effect.at;
      else this.effects.push(effect);
    }
    return this;
  }

  /** Time passes with nothing moved. */
  wait(ms: number): this {
    const end = this.time + ms;
    while (this.due !== null && this.due <= end) {
      this.time = Math.max(this.time, this.due);
      this.send({ type: 'tick', at: this.time });
    }
    this.time = end;
    return this;
  }

  move(
    x: number,
    y: number,
    extra: { over?: [number, typeof NAME]; inCard?: boolean; buttons?: number } = {},
  ): this {
    const over = extra.over ? { target: extra.over[0], rect: extra.over[1] } : null;
    const { inCard = false, buttons = 0 } = extra;
    return this.send({ type: 'move', at: this.time, x, y, over, inCard, buttons });
  }

  onName(x = 110): this {
    return this.move(x, 110, { over: [7, NAME] });
  }

  answer(): this {
    const token = this.state.waiting?.token ?? -1;
    return this.send({ type: 'answered', at: this.time, token });
  }

  /** On the name until its card is open and placed. */
  open(): this {
    this.onName()
      .wait(HOVER.prefetch)
      .answer()
      .wait(OPEN - HOVER.prefetch);
    return this.send({ type: 'placed', card: CARD });
  }

  get did(): string[] {
    return this.effects.map(effect => effect.type);
  }
  get at(): number {
    return this.time;
  }
}

describe('opening', () => {
  it('asks for the card after a short rest and shows it after a longer one', () => {
    const hand = new Hand().onName().wait(HOVER.prefetch - 1);
    expect(hand.did).toEqual([]);
    hand.wait(1);
    expect(hand.did).toEqual(['fetch']);
    hand.answer().wait(OPEN - HOVER.prefetch - 1);
    expect(hand.did).toEqual(['fetch']);
    hand.wait(1);
    expect(hand.did).toEqual(['fetch', 'show']);
    expect(hand.effects.at(-1)).toMatchObject({ target: 7, x: 110, y: 110 });
  });

  it('waits a little for the answer, then shows that it is coming', () => {
    const hand = new Hand().onName().wait(OPEN + HOVER.patience - 1);
    expect(hand.did).toEqual(['fetch']);
    hand.wait(1);
    expect(hand.did).toEqual(['fetch', 'show']);
  });

  it('shows at once when the answer comes after the opening time', () => {
    const hand = new Hand().onName().wait(OPEN + 50);
    expect(hand.answer().did).toEqual(['fetch', 'show']);
  });

  it('calls the question off when the pointer leaves before the card opened', () => {
    const hand = new Hand().onName().wait(200).move(110, 200).wait(1000);
    expect(hand.did).toEqual(['fetch', 'cancel']);
    expect(hand.state.open).toBeNull();
  });

  it('asks nothing when the pointer only passes', () => {
    const hand = new Hand().onName().wait(60).move(110, 200).wait(1000);
    expect(hand.did).toEqual([]);
  });

  it('drops an answer for a name left behind', () => {
    const hand = new Hand().onName().wait(200);
    const stale = hand.state.waiting?.token ?? -1;
    hand.move(310, 110, { over: [8, OTHER] }).wait(200);
    hand.send({ type: 'answered', at: hand.at, token: stale });
    expect(hand.state.waiting).toMatchObject({ target: 8, answered: false });
  });

  it('stays shut while the pointer runs along a long name', () => {
    const hand = new Hand().onName(100);
    for (let x = 100; x < 600; x += 16) hand.wait(16).onName(x);
    expect(hand.state.open).toBeNull();
    hand.answer().wait(HOVER.rest + 1);
    expect(hand.did).toContain('show');
  });
});

describe('a hand that reads along', () => {
  it.each([230, 180])('opens nothing at %d pixels a second, and what it stops on', speed => {
    const hand = new Hand().onName(100);
    for (let way = 0; way < 160; way += speed / 50) hand.wait(20).onName(100 + way);
    hand.answer();
    expect(hand.did).not.toContain('show');
    hand.wait(HOVER.rest + 1);
    expect(hand.did).toContain('show');
  });

  it('does not wait for a hand that is only unsteady', () => {
    const hand = new Hand().onName();
    for (let i = 0; i < 40; i++) hand.wait(16).onName(110 + (i % 2));
    hand.answer();
    expect(hand.did).toContain('show');
  });
});

describe('from one name to its neighbour', () => {
  const count = (hand: Hand): number => hand.effects.filter(({ type }) => type === 'hide').length;

  it('the card stays until the next one takes its place', () => {
    const hand = new Hand()
      .open()
      .move(310, 110, { over: [8, OTHER] })
      .wait(OPEN - 1);
    hand.answer();
    expect(count(hand)).toBe(0);
    hand.wait(1);
    expect(hand.did.slice(-2)).toEqual(['hide', 'show']);
  });

  it('the card goes when the neighbour is left again, and when text is selected there', () => {
    for (const away of [
      (hand: Hand) => hand.move(310, 300),
      (hand: Hand) => hand.send({ type: 'select', some: true }).wait(1),
    ]) {
      const hand = new Hand()
        .open()
        .move(310, 110, { over: [8, OTHER] })
        .wait(HOVER.grace + 20);
      expect(count(hand)).toBe(0);
      expect(count(away(hand))).toBe(1);
    }
  });

  it('the card does not wait for a hand that runs along a long neighbour and never rests', () => {
    const hand = new Hand().open();
    for (let x = 310; x < 310 + OPEN + HOVER.patience + 20; x += 10)
      hand.wait(10).move(x, 110, { over: [8, OTHER] });
    expect(count(hand)).toBe(1);
    expect(hand.state.open).toBeNull();
  });

  it('does not hold a card for one that opens much later', () => {
    const slow = new Hand(PACES.slow).onName().wait(PACES.slow).answer().wait(400);
    slow.move(310, 110, { over: [8, OTHER] }).wait(HOVER.grace);
    expect(slow.did.at(-1)).toBe('hide');
  });
});

describe('keeping out of the way', () => {
  it.each([
    ['a button is held', (hand: Hand) => hand.move(110, 110, { over: [7, NAME], buttons: 1 })],
    ['text is selected', (hand: Hand) => hand.send({ type: 'select', some: true }).onName()],
    ['the pointer has left the window', (hand: Hand) => hand.onName().send({ type: 'leave', at: hand.at })],
  ])('does not open while %s', (_, act) => {
    const hand = new Hand();
    act(hand);
    expect(hand.wait(2000).did).not.toContain('show');
  });

  it('does not open while the reader types, until the mouse moves in earnest', () => {
    const hand = new Hand().move(110, 110).send({ type: 'type', at: 0 }).wait(100);
    hand.move(111, 110, { over: [7, NAME] }).wait(2000);
    expect(hand.did).not.toContain('show');
    hand.onName(140).wait(2000);
    expect(hand.did).toContain('show');
  });

  it('does not open for a name that scrolled under the pointer, but waits for the one it rests on', () => {
    const gone = new Hand().onName().wait(100);
    gone.send({ type: 'scroll', at: gone.at, over: { target: 8, rect: OTHER } }).wait(2000);
    expect(gone.did).not.toContain('show');
    const same = new Hand().onName().wait(100);
    same.send({ type: 'scroll', at: same.at, over: { target: 7, rect: NAME } }).wait(2000);
    expect(same.did).toContain('show');
  });

  it('closes at a press outside and does not open again on the same name until it was left', () => {
    const hand = new Hand().open();
    hand.send({ type: 'press', at: hand.at, inCard: false });
    expect(hand.effects.at(-1)).toMatchObject({ type: 'hide', by: 'pointer' });
    hand.effects = [];
    hand.wait(10).onName(120).wait(2000);
    expect(hand.did).toEqual([]);
    hand.move(110, 300).wait(10).onName().wait(2000);
    expect(hand.did).toContain('show');
  });

  it('stays open at a press inside', () => {
    const hand = new Hand().open();
    expect(hand.send({ type: 'press', at: hand.at, inCard: true }).state.open).not.toBeNull();
  });
});

describe('closing', () => {
  it('closes after the grace, not before, and stays when the pointer comes back', () => {
    const hand = new Hand()
      .open()
      .move(600, 300)
      .wait(HOVER.grace - 1);
    expect(hand.state.open).not.toBeNull();
    hand.move(200, 300, { inCard: true }).wait(2000);
    expect(hand.state.open).not.toBeNull();
    hand.move(600, 300).wait(HOVER.grace);
    expect(hand.did.at(-1)).toBe('hide');
  });

  it('lets the pointer take its time on the way to the card', () => {
    const hand = new Hand().open();
    for (let y = 112; y < 128; y += 2) hand.wait(HOVER.grace - 50).move(150, y);
    expect(hand.state.open).not.toBeNull();
    hand.move(150, 140, { inCard: true }).wait(1000);
    expect(hand.state.open).not.toBeNull();
  });

  it('stays when a little scrolling leaves the pointer on the name, and goes when it does not', () => {
    const there = { ...NAME, top: NAME.top - 6, bottom: NAME.bottom - 6 };
    const hand = new Hand().open();
    hand.send({ type: 'scroll', at: hand.at, over: { target: 7, rect: there } }).wait(2000);
    expect(hand.state.open).toMatchObject({ target: 7, rect: there, closes: null });
    hand.send({ type: 'scroll', at: hand.at, over: null }).wait(2000);
    expect(hand.state.open).toBeNull();
  });

  it('knows the way to the card from the line of the name where the pointer was last', () => {
    const second = { left: 20, top: 124, right: 60, bottom: 144 };
    const card = { left: 100, top: 152, right: 440, bottom: 400 };
    const hand = new Hand().open().send({ type: 'placed', card });
    hand.move(30, 134, { over: [7, second] });
    for (let i = 1; i <= 8; i++) hand.wait(HOVER.grace - 50).move(60 + i * 6, 143 + i);
    expect(hand.state.open).not.toBeNull();
  });

  it('opens no other name that is only crossed on the way', () => {
    const hand = new Hand().open();
    for (let y = 112; y < 128; y++) hand.wait(50).move(150, y, { over: [8, OTHER] });
    expect(hand.effects.filter(({ type }) => type === 'show')).toHaveLength(1);
    expect(hand.state.open?.target).toBe(7);
  });

  it('one card at a time: another name takes its place', () => {
    const hand = new Hand()
      .open()
      .move(310, 110, { over: [8, OTHER] })
      .wait(2000);
    expect(hand.did).toEqual(['fetch', 'show', 'fetch', 'hide', 'show']);
    expect(hand.state.open?.target).toBe(8);
  });

  it('Escape closes at once, a pinned card too', () => {
    const hand = new Hand().open().send({ type: 'pin' });
    hand
      .move(600, 300)
      .wait(5000)
      .move(310, 110, { over: [8, OTHER] })
      .wait(2000);
    expect(hand.state.open).toMatchObject({ target: 7, pinned: true });
    hand.send({ type: 'escape' });
    expect(hand.effects.at(-1)).toMatchObject({ type: 'hide', by: 'escape' });
  });

  it('a slow hand ends the typing too', () => {
    const hand = new Hand().move(95, 110).send({ type: 'type', at: 0 });
    for (let x = 96; x < 106; x++) hand.wait(40).move(x, 110, x > 99 ? { over: [7, NAME] } : {});
    hand.wait(2000);
    expect(hand.did).toContain('show');
  });

  describe('summoned by a key or a tap', () => {
    const summoned = (): Hand =>
      new Hand().send({ type: 'summon', at: 0, target: 7, rect: NAME, x: 110, y: 110, by: 'keyboard' });

    it('opens at once and says by whom', () => {
      const hand = summoned();
      expect(hand.did).toEqual(['fetch', 'show']);
      expect(hand.effects.at(-1)).toMatchObject({ type: 'show', by: 'keyboard', target: 7 });
    });

    it('stays whatever the pointer does, and goes when something else is pressed', () => {
      const hand = summoned().move(600, 300).wait(5000);
      expect(hand.state.open).toMatchObject({ target: 7, held: true });
      hand.send({ type: 'scroll', at: 6000, over: null }).send({ type: 'leave', at: 6001 }).wait(5000);
      expect(hand.state.open).not.toBeNull();
      hand.send({ type: 'press', at: 12_000, inCard: false });
      expect(hand.effects.at(-1)).toMatchObject({ type: 'hide' });
    });

    it('takes the place of the card that is open', () => {
      const hand = new Hand().open();
      hand.send({ type: 'summon', at: 2000, target: 8, rect: OTHER, x: 310, y: 110, by: 'touch' });
      expect(hand.did).toEqual(['fetch', 'show', 'hide', 'fetch', 'show']);
      expect(hand.state.open?.target).toBe(8);
    });
  });

  it('closes when the names of the page are others', () => {
    expect(new Hand().open().send({ type: 'lost' }).effects.at(-1)).toMatchObject({
      type: 'hide',
      by: 'lost',
    });
  });

  it('wishes for no tick when nothing is due', () => {
    const hand = new Hand().open();
    const { effects } = step(hand.state, { type: 'tick', at: hand.at });
    expect(effects).toEqual([{ type: 'wake', at: null }]);
  });
});

describe('a page that is read again', () => {
  const renumbered = (...to: [number, number][]): HoverEvent => ({ type: 'renumbered', to: new Map(to) });

  it('leaves the card of a name that is still there, under its new number', () => {
    const hand = new Hand().open().send(renumbered([7, 9]));
    expect(hand.state.open?.target).toBe(9);
    expect(hand.did).not.toContain('hide');
    // Still on the name: it stays; off it, it closes as ever.
    hand.move(112, 110, { over: [9, NAME] }).wait(2000);
    expect(hand.state.open?.target).toBe(9);
    hand.move(600, 600).wait(2000);
    expect(hand.state.open).toBeNull();
  });

  it('closes the card of a name that is gone, a pinned one too, and calls off what is waited for', () => {
    expect(
      new Hand()
        .open()
        .send({ type: 'pin' })
        .send(renumbered([3, 4]))
        .effects.at(-1),
    ).toMatchObject({ type: 'hide', by: 'lost' });
    const waiting = new Hand().onName().wait(HOVER.prefetch).send(renumbered());
    expect(waiting.did.at(-1)).toBe('cancel');
    expect(waiting.wait(2000).did).not.toContain('show');
  });

  it('goes on waiting for a name that is still there, and keeps shut what the reader closed', () => {
    const hand = new Hand().onName().send(renumbered([7, 8]));
    hand.wait(OPEN + HOVER.patience);
    expect(hand.effects.find(({ type }) => type === 'show')).toMatchObject({ target: 8 });
    hand.send({ type: 'escape' }).send(renumbered([8, 2]));
    hand.move(111, 110, { over: [2, NAME] }).wait(2000);
    expect(hand.state.open).toBeNull();
  });
});
