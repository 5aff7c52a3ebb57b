import { describe, expect, it } from 'vitest';
import { sheetPlace } from '../../src/content/sheet-place.ts';

/** A line of this height, so far under the upper edge. */
const line = (top: number, height = 20) => ({ top, bottom: top + height });

describe('where a sheet stands', () => {
  it.each([
    ['high', 780, line(40), 'lower'],
    ['in the middle, with more room above', 780, line(420), 'lower'],
    ['so low that a card would not be read under it', 780, line(500), 'upper'],
    ['at the lower edge', 780, line(760), 'upper'],
    ['on two lines around the middle', 400, line(150, 60), 'lower'],
    ['above the window', 780, line(-40), 'lower'],
    ['below the window', 780, line(800), 'lower'],
  ] as const)('of a name %s', (_, height, name, edge) => {
    const place = sheetPlace(name, height);
    expect(place.edge).toBe(edge);
    // Never over the name.
    if (name.top >= 0 && name.top < height)
      expect(edge === 'lower' ? height - place.room : place.room).toBeLessThanOrEqual(
        edge === 'lower' ? height : name.top,
      );
    if (edge === 'lower' && name.top >= 0 && name.top < height)
      expect(height - place.room).toBeGreaterThanOrEqual(name.bottom);
  });

  it('the page moves only where neither side has room to be read in, and never the name out of the window', () => {
    for (const height of [300, 360, 520, 640, 780])
      for (let top = 0; top <= height - 20; top += 10) {
        const { edge, room, short } = sheetPlace(line(top), height);
        if (height > 540) expect({ height, top, short }).toEqual({ height, top, short: 0 });
        expect(room + short).toBeGreaterThanOrEqual(Math.min(190, height * 0.5));
        const moved = line(edge === 'lower' ? top - short : top + short);
        expect(moved.top).toBeGreaterThanOrEqual(0);
        expect(moved.bottom).toBeLessThanOrEqual(height);
      }
  });

  it('stays along its edge when the window’s height changes under it', () => {
    expect(sheetPlace(line(300), 780).edge).toBe('lower');
    // A keyboard has come up.
    expect(sheetPlace(line(300), 460, 'lower')).toMatchObject({ edge: 'lower', room: 132 });
    expect(sheetPlace(line(300), 200, 'lower').edge).toBe('lower');
  });
});
