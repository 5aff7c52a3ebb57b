/** The popup and the page of the settings in a test's document. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** Opens the page in an element of its name; resolves when what it asks for at first is drawn. */
export async function open(page: 'popup' | 'options'): Promise<void> {
  document.body.innerHTML = `<main id="${page}"></main>`;
  await act(async () => {
    if (page === 'popup') await import('../../src/pages/popup/popup.tsx');
    else await import('../../src/pages/options/options.tsx');
  });
  await drawn(() => document.querySelector('input[type=checkbox]') !== null);
}
export const drawn = (there: () => boolean) =>
  vi.waitFor(() => {
    if (!there()) throw new Error(`not drawn: ${document.body.textContent}`);
  });
export function one<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}
export const says = (words: string) => drawn(() => document.body.textContent?.includes(words) === true);

export function leave(): void {
  render(null, document.getElementById('popup') ?? document.getElementById('options') ?? document.body);
  document.body.innerHTML = '';
  vi.resetModules();
}
