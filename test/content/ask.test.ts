import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskError, ask } from '../../src/content/ask.ts';

type Send = (message: unknown) => Promise<unknown>;
const answered = { ok: true, answer: { loaded: true } };
let sent: unknown[];

/** A browser whose background behaves as told, one behaviour a message. */
function backgroundThat(...behaviours: (() => Promise<unknown>)[]): void {
  sent = [];
  const sendMessage: Send = message => {
    sent.push(message);
    return (behaviours.length > 1 ? behaviours.shift() : behaviours[0])?.() ?? Promise.resolve(undefined);
  };
  vi.stubGlobal('browser', { runtime: { id: 'byname', sendMessage } });
}
const says = (value: unknown) => () => Promise.resolve(value);
const dies = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const hangs = () => new Promise<never>(() => undefined);

/** The outcome once all timers of the attempt have run. */
async function outcome(asked: Promise<unknown>): Promise<unknown> {
  const settled = asked.then(
    answer => answer,
    (error: unknown) => (error instanceof AskError ? error.kind : error),
  );
  await vi.runAllTimersAsync();
  return settled;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('ask', () => {
  it('sends the name with the request and hands back the answer', async () => {
    backgroundThat(says(answered));
    expect(await outcome(ask('settings.set', { marks: 'none' }))).toEqual({ loaded: true });
    expect(sent).toEqual([{ name: 'settings.set', marks: 'none' }]);
  });

  it.each([
    ['is not there', dies],
    ['dies with the question', says(undefined)],
    ['never answers', hangs],
    ['answers nonsense', says({ ok: true })],
    ['answers nonsense in words', says('yes')],
  ])('asks again when the background %s', async (_, first) => {
    backgroundThat(first, first, says(answered));
    expect(await outcome(ask('article', {}))).toEqual({ loaded: true });
    expect(sent).toHaveLength(3);
  });

  it('gives up after the attempts it was given', async () => {
    backgroundThat(dies);
    expect(await outcome(ask('article', {}, { attempts: 4 }))).toBe('unanswered');
    expect(sent).toHaveLength(4);
  });

  it('takes a refusal for an answer', async () => {
    backgroundThat(says({ ok: false, error: 'too long' }));
    expect(await outcome(ask('article', {}))).toBe('refused');
    expect(sent).toHaveLength(1);
  });

  it('knows when its extension is gone, before asking and while', async () => {
    vi.stubGlobal('browser', { runtime: { sendMessage: says(answered) } });
    expect(await outcome(ask('article', {}))).toBe('gone');
    backgroundThat(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await outcome(ask('article', {}))).toBe('gone');
  });

  it('is called off by its signal: before, while it waits, and between attempts', async () => {
    backgroundThat(says(answered));
    expect(await outcome(ask('article', {}, { signal: AbortSignal.abort() }))).toBe('aborted');
    expect(sent).toEqual([]);
    backgroundThat(hangs);
    const waiting = new AbortController();
    const asked = ask('article', {}, { signal: waiting.signal });
    setTimeout(() => waiting.abort(), 10);
    expect(await outcome(asked)).toBe('aborted');
    backgroundThat(dies);
    const between = new AbortController();
    const again = ask('article', {}, { signal: between.signal });
    setTimeout(() => between.abort(), 10);
    expect(await outcome(again)).toBe('aborted');
    expect(sent).toHaveLength(1);
  });

  it('uses chrome where there is no browser', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', { runtime: { id: 'byname', sendMessage: says(answered) } });
    expect(await outcome(ask('article', {}))).toEqual({ loaded: true });
  });
});
