import { describe, expect, it } from 'vitest';
import { once, onceFor } from '../../src/languages/once.ts';

describe('what is made once', () => {
  it('is made when it is first asked for, and not again, whatever it is', () => {
    let made = 0;
    const nothing = once(() => {
      made++;
      return undefined;
    });
    expect(made).toBe(0);
    expect([nothing(), nothing()]).toEqual([undefined, undefined]);
    expect(made).toBe(1);
  });

  it('is made for each key by itself', () => {
    const asked: (readonly string[])[] = [];
    const lengthOf = onceFor((list: readonly string[]) => {
      asked.push(list);
      return list.length;
    });
    const [one, two, alike] = [['a'], ['a', 'b'], ['a']];
    expect([one, two, one, alike, two].map(lengthOf)).toEqual([1, 2, 1, 1, 2]);
    expect(asked).toEqual([one, two, alike]);
  });
});
