// @vitest-environment happy-dom
/** What fails is told in the reader's language, and the page goes on showing what holds. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Status } from '../../src/messages/contract.ts';
import { background } from './german-browser.ts';
import { drawn, leave, one, open, says } from './settings-page.ts';

vi.mock('webextension-polyfill', () => import('./german-browser.ts'));

const status: Status = {
  ready: true,
  packs: [],
  archive: { articles: 3, statements: 7 },
  settings: { archive: true, marks: 'underline', pace: 'usual', lowMemory: null, sites: {} },
  lowMemory: false,
};

beforeEach(() => {
  background.mockImplementation(async ({ name }) =>
    name === 'status' ? { ok: true, answer: status } : { ok: false, error: 'the disk is full' },
  );
});
afterEach(leave);

describe.each(['popup', 'options'] as const)('%s', page => {
  it('says that a setting was not changed, and shows the one that holds', async () => {
    await open(page);
    const archive = one('.switch input', HTMLInputElement);
    await act(() => archive.click());
    await says('Die Einstellung wurde nicht geändert: the disk is full');
    expect(one('.switch input', HTMLInputElement).checked).toBe(true);
  });
  it('says that the archive was not emptied', async () => {
    await open(page);
    const empty = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /^(Archiv leeren|Leeren)/.test(textContent ?? ''),
    );
    await act(() => empty?.click());
    await act(() => empty?.click());
    await says('Das Archiv wurde nicht geleert: the disk is full');
    expect(document.body.textContent).toContain('Artikel: 3');
  });
});

it('the choice of marks goes back to what holds', async () => {
  await open('popup');
  const marks = one('#marks', HTMLSelectElement);
  await act(() => {
    marks.value = 'tint';
    marks.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await says('Die Einstellung wurde nicht geändert');
  expect(marks.value).toBe('underline');
});

it('the use of memory goes back to what holds', async () => {
  await open('options');
  await drawn(() => document.getElementById('low-memory') !== null);
  const low = one('#low-memory', HTMLInputElement);
  await act(() => low.click());
  await says('Die Einstellung wurde nicht geändert');
  expect(low.checked).toBe(false);
});
