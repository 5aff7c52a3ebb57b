import { describe, expect, it } from 'vitest';
import { progress, stateOf } from '../../../src/cli/build/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { written, out: { isTTY, write: (text: string) => written.push(text) } };
}

describe('progress', () => {
  it('moves a bar on a terminal, at most ten times a second', () => {
    const { written, out } = terminal(true);
    let now = 0;
    const bar = progress('x', out, () => now);
    for (now = 0; now <= 1000; now += 10) bar.update(now, 1000, now);
    bar.end();
    expect(written).toHaveLength(10 + 2);
    expect(written.every(text => text === '\n' || text.startsWith('\r'))).toBe(true);
    expect(written.join('')).toContain('100 %');
  });

  it('writes a line every few seconds into a log', () => {
    const { written, out } = terminal(false);
    let now = 0;
    const bar = progress('x', out, () => now);
    for (now = 0; now <= 12_000; now += 10) bar.update(now, 24_000, now);
    bar.end();
    expect(written).toHaveLength(3);
    expect(written.every(text => /^x [^\r]*\n$/.test(text))).toBe(true);
  });
});

it('stateOf says share, rate and time left, where they are known', () => {
  expect(stateOf('x', [50, 100, 1000], 10)).toBe(
    'x [###############...............]  50 %  1,000 lines  100/s  10 s left',
  );
  expect(stateOf('x', [50, null, 1000], 10)).toBe('x  1,000 lines  100/s');
  expect(stateOf('x', [150, 100, 7], 0)).toBe('x [##############################] 100 %  7 lines  0/s');
});
