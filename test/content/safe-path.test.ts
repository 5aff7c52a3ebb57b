import { describe, expect, it } from 'vitest';
import { onSafePath } from '../../src/content/safe-path.ts';

const name = { left: 100, top: 100, right: 160, bottom: 120 };

describe('the way from name to card', () => {
  it('leads down to a card below, widening towards it', () => {
    const card = { left: 100, top: 140, right: 440, bottom: 300 };
    expect(onSafePath(130, 130, name, card)).toBe(true);
    expect(onSafePath(300, 135, name, card)).toBe(true);
    expect(onSafePath(420, 110, name, card)).toBe(false);
    expect(onSafePath(60, 130, name, card)).toBe(false);
    expect(onSafePath(130, 90, name, card)).toBe(false);
  });

  it('leads up to a card above', () => {
    const card = { left: 20, top: 10, right: 360, bottom: 92 };
    expect(onSafePath(130, 96, name, card)).toBe(true);
    expect(onSafePath(130, 130, name, card)).toBe(false);
  });

  it('leads sideways to a card beside', () => {
    const card = { left: 200, top: 60, right: 500, bottom: 300 };
    expect(onSafePath(180, 110, name, card)).toBe(true);
    expect(onSafePath(180, 200, name, card)).toBe(false);
  });
});
