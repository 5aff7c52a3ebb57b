// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/content/page-watch.ts';

let life: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  changed = vi.fn();
  document.body.innerHTML = '<main><p>Eins</p></main><div id="ads"></div>';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const element = (selector: string): Element => document.querySelector(selector) ?? document.body;
const watch = () => watchPage(() => changed(), life.signal);

describe('the watch on the page', () => {
  it('tells once of many changes that come together, when they have ceased', async () => {
    watch().setRoot(element('main'));
    for (let at = 0; at < 5; at++) {
      element('main').append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does not wait for ever on a page that never rests', async () => {
    watch().setRoot(element('main'));
    for (let at = 0; at < 40; at++) {
      element('main').append(document.createElement('p'));
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(changed.mock.calls.length).toBeGreaterThan(0);
    expect(changed.mock.calls.length).toBeLessThan(5);
  });

  it('does not care for what changes outside the article, nor for the card', async () => {
    watch().setRoot(element('main'));
    element('#ads').append('Werbung');
    document.documentElement.append(document.createElement('byname-card'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('cares for anything as long as there is no article', async () => {
    watch();
    element('#ads').append('Text');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('notices that the article was thrown away', async () => {
    watch().setRoot(element('main'));
    element('main').remove();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('is silent after its end', async () => {
    watch();
    element('#ads').append('Text');
    await vi.advanceTimersByTimeAsync(100);
    life.abort();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(changed).not.toHaveBeenCalled();
  });
});
