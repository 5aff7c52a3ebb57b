// @vitest-environment happy-dom
/** A switch says what it has done, and what it has not. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Status } from '../../src/messages/contract.ts';
import { background } from './german-browser.ts';
import { drawn, leave, one, open, says } from './settings-page.ts';

vi.mock('webextension-polyfill', () => import('./german-browser.ts'));

let status: Status;
const sites = { 'example.org': 'never' } as const;
const settings = { archive: true, marks: 'underline', pace: 'usual', lowMemory: null, sites } as const;

beforeEach(() => {
  status = {
    ready: true,
    packs: [],
    archive: { articles: 3, statements: 7 },
    settings,
    lowMemory: false,
  };
  background.mockImplementation(async message => {
    if (message.name === 'settings.set') {
      const { name: _, ...change } = message;
      status = { ...status, settings: { ...status.settings, ...change } };
    }
    return { ok: true, answer: status };
  });
});
afterEach(leave);

const KEPT = 'Was schon da ist, bleibt, bis Sie das Archiv leeren.';
const told = (): string =>
  [...document.querySelectorAll('[role=status]:not(#tab-state)')].map(said => said.textContent).join('');

describe.each(['popup', 'options'] as const)('%s', page => {
  it('says of the archive that nothing more is kept, and that what is kept stays', async () => {
    await open(page);
    expect(told()).toBe('');
    await act(() => one('.switch input', HTMLInputElement).click());
    await says('Es wird nichts mehr aufgehoben.');
    expect(told()).toContain(KEPT);
    expect(document.body.textContent).toContain('Artikel: 3');
    await act(() => one('.switch input', HTMLInputElement).click());
    await says('Was Sie von jetzt an lesen, wird aufgehoben.');
    expect(told()).not.toContain(KEPT);
  });

  it('says nothing of what is kept when nothing is', async () => {
    status = { ...status, archive: { articles: 0, statements: 0 } };
    await open(page);
    await act(() => one('.switch input', HTMLInputElement).click());
    await says('Es wird nichts mehr aufgehoben.');
    expect(told()).not.toContain(KEPT);
  });
});

describe('the settings', () => {
  it('say how much memory the names take now', async () => {
    await open('options');
    await drawn(() => document.getElementById('low-memory') !== null);
    await act(() => one('#low-memory', HTMLInputElement).click());
    await says('Die meisten Namen bleiben jetzt auf der Festplatte.');
    await act(() => one('#low-memory', HTMLInputElement).click());
    await says('Alle Namen sind jetzt im Arbeitsspeicher.');
  });

  it('say which site has which rule, and that one has none any more', async () => {
    await open('options');
    const rule = one('[data-site="example.org"] select', HTMLSelectElement);
    await act(() => {
      rule.value = 'click';
      rule.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says('Gespeichert für example.org: auf Klick.');
    await act(() => one('[data-site="example.org"] button', HTMLButtonElement).click());
    await says('example.org hat keine eigene Regel mehr.');
  });

  it.each(['marks', 'pace'])('say of %s that they hold on open pages too', async name => {
    await open('options');
    await act(() => one(`input[name=${name}]:not(:checked)`, HTMLInputElement).click());
    await says('Gespeichert; das gilt auch auf offenen Seiten.');
  });
});
