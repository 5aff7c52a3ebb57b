// @vitest-environment happy-dom
/** What went wrong with a file is said in the reader's language first, and in the file's terms behind it. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING } from '../../../src/clips/read/read.ts';
import { Transfer } from '../../../src/pages/library/transfer.tsx';
import { failureOf, troublesOf } from '../../../src/pages/library/troubles.ts';
import { background } from '../german-browser.ts';

vi.mock('webextension-polyfill', () => import('../german-browser.ts'));
vi.mock('../../../src/collections/read.ts', () => ({
  isPack: () => true,
  readPack: async () => ({ ...NOTHING, kind: 'collection', title: 'Brücken' }),
}));

const wordsOf = (...troubles: Parameters<typeof troublesOf>[1]) =>
  troublesOf('a.json', troubles, 0).map(({ words }) => words);

describe('the sentence', () => {
  it.each([
    ['unreadable', 'line 3, column 1', 'Diese Datei lässt sich nicht lesen (line 3, column 1: why).'],
    ['foreign', 'zip', 'In dieser Datei ist nichts, was sich hier importieren ließe (zip: why).'],
    ['pack', 'bad-checksum', 'Das Paket ist beschädigt und wurde nicht installiert (why).'],
    ['pack', 'unsupported-version', 'Dieses Paket braucht eine neuere Version von Byname.'],
  ] as const)('of a file that is %s', (kind, where, words) => {
    expect(wordsOf({ kind, where, what: 'why' })).toEqual([`a.json: ${words}`]);
  });
  it('of a pack of names says where it belongs', () => {
    expect(wordsOf({ kind: 'names', where: 'clips', what: 'why' })[0]).toContain('„Nachschlagedaten“');
  });
  it('of entries says how many, each behind it', () => {
    const entry = (where: string) => ({ kind: 'entry' as const, where, what: 'no words' });
    expect(troublesOf('a.json', [entry('rows[1]'), entry('rows[4]')], 2)).toEqual([
      {
        words: 'a.json: Einträge, die nicht zu lesen waren und ausgelassen wurden: 2',
        details: ['rows[1]: no words', 'rows[4]: no words'],
      },
      {
        words: expect.stringMatching(/^a\.json: Einstellungen, .* ausgelassen wurden: 2$/),
        details: [],
      },
    ]);
  });
  it('of what nobody foresaw has the reason behind it', () => {
    expect(failureOf('a.json', new Error('quota')).words).toBe(
      'a.json: Diese Datei wurde nicht importiert (quota).',
    );
  });
});

describe('a pack that cannot be installed from the library', () => {
  let problem = { code: 'disk-full', detail: '600000000 200000000' };
  beforeEach(() => {
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        postMessage() {}
      },
    );
    background.mockImplementation(async message => {
      if (message.name === 'clips.list') return { ok: true, answer: { clips: [], found: [], next: null } };
      if (message.name === 'packs.cancel') return { ok: true, answer: { packs: [], jobs: [] } };
      if (message.name !== 'packs.add') return { ok: false, error: 'not asked here' };
      const { job } = message as unknown as { readonly job: string };
      return { ok: true, answer: { packs: [], jobs: [{ id: job, problem }] } } as never;
    });
  });
  afterEach(() => {
    render(null, document.body);
    vi.unstubAllGlobals();
  });

  async function take(): Promise<string> {
    await act(() =>
      render(
        <Transfer
          count={0}
          clips={async () => []}
          collections={[]}
          onNotice={() => undefined}
          onClose={() => undefined}
        />,
        document.body,
      ),
    );
    const input = document.querySelector<HTMLInputElement>('#import');
    if (!input) throw new Error('no input');
    Object.defineProperty(input, 'files', {
      value: [new File(['x'], 'a.byname'), new File(['x'], 'b.byname')],
    });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    return vi.waitFor(() => {
      const words = document.querySelector('#troubles')?.textContent;
      if (!words) throw new Error('nothing is said');
      return words;
    });
  }

  it('says why, of every file', async () => {
    const said = await take();
    expect(said).toContain('a.byname: Zu wenig Platz: 600');
    expect(said).toContain('b.byname: Zu wenig Platz: 600');
  });
  it('says so even where there are only technical words', async () => {
    problem = { code: 'internal', detail: 'TypeError: x' };
    expect(await take()).toContain('a.byname: Das Paket ließ sich nicht installieren (TypeError: x).');
  });
});
