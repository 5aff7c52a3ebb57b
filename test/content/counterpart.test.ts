import { describe, expect, it } from 'vitest';
import { counterpartOf, meansTheSame } from '../../src/content/counterpart.ts';
import type { Target } from '../../src/content/targets.ts';
import { page } from '../article/page.ts';

const doc = page('');
const first = doc.createTextNode('Anna Berg kam. Anna Berg ging.');
const second = doc.createTextNode('Anna Berg kam. Anna Berg ging.');

function target(id: number, start: number, node: Text, at: number, entity = 'Q1'): Target {
  const about = { type: 'entity' as const, id: entity };
  const text = 'Anna Berg';
  const spans = [{ node, start: at, end: at + 9 }];
  return { id, start, end: start + 9, text, name: text, mark: 'person', about, spans };
}

describe('a name’s counterpart in the next reading', () => {
  it('stands in the same letters, though the text has grown before them', () => {
    const before = target(1, 15, first, 15);
    const next = [
      target(0, 15, doc.createTextNode('x'), 0),
      target(1, 40, first, 0),
      target(2, 55, first, 15),
    ];
    expect(counterpartOf(before, next)).toBe(next[2]);
  });

  it('stands at the same place when the page has drawn its letters anew', () => {
    const next = [target(0, 0, second, 0), target(1, 15, second, 15)];
    expect(counterpartOf(target(1, 15, first, 15), next)).toBe(next[1]);
  });

  it('is none when neither is so, or when it is another name', () => {
    const before = target(1, 15, first, 15);
    expect(counterpartOf(before, [target(0, 400, second, 15)])).toBeNull();
    expect(counterpartOf(before, [{ ...before, text: 'Anna' }])).toBeNull();
  });

  it('may mean somebody else', () => {
    expect(meansTheSame(target(1, 15, first, 15), target(2, 55, first, 15))).toBe(true);
    expect(meansTheSame(target(1, 15, first, 15), target(1, 15, first, 15, 'Q2'))).toBe(false);
  });
});
