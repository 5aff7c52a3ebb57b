// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paragraphs } from '../article/page.ts';

const article = `<article>${paragraphs.repeat(3)}</article>`;
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

/** Runs the start-up script as a fresh injection into the frame. */
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../src/content/start.iife.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('bynameStarted', undefined);
  vi.stubGlobal('browser', { runtime: { id: 'byname', sendMessage } });
  vi.spyOn(document, 'URL', 'get').mockReturnValue('https://zeitung.example/politik/fischer');
  sendMessage.mockReset().mockResolvedValue({ ok: true, answer: { loaded: true } });
  document.body.innerHTML = '';
});
afterEach(async () => {
  // A script that still watches finds its article and ends.
  document.body.innerHTML = article;
  dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the start-up script', () => {
  it('asks for the rest on an article', async () => {
    document.body.innerHTML = article;
    await inject();
    expect(sendMessage.mock.calls).toEqual([[{ name: 'article' }]]);
  });

  it('says nothing on other pages', async () => {
    document.body.innerHTML = '<p>Kurz.</p>';
    await inject();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('runs once in a frame', async () => {
    document.body.innerHTML = article;
    await inject();
    await inject();
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('sends again when the background died, but not for ever', async () => {
    document.body.innerHTML = article;
    sendMessage
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValueOnce(undefined);
    await inject();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(3);
    vi.stubGlobal('bynameStarted', undefined);
    sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
    await inject();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sendMessage).toHaveBeenCalledTimes(4);
  });

  it('looks at a front page again only at another address, where the browser tells of one', async () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    const address = vi.spyOn(document, 'URL', 'get').mockReturnValue('https://zeitung.example/');
    const paragraphs = vi.spyOn(document, 'getElementsByTagName');
    await inject();
    document.body.innerHTML = article;
    dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(paragraphs).not.toHaveBeenCalled();
    address.mockReturnValue('https://zeitung.example/politik/fischer');
    navigation.dispatchEvent(new Event('currententrychange'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('looks again at what was filled up after loading', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    document.body.innerHTML = '<p>Kurz.</p>'.repeat(5);
    await inject();
    document.body.innerHTML = article;
    dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('looks again when the address changes without a load', async () => {
    await inject();
    document.body.innerHTML = article;
    dispatchEvent(new Event('popstate'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
