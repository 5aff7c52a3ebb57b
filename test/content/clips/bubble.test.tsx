// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Bubble } from '../../../src/content/clips/bubble.tsx';
import type { Clip } from '../../../src/model/clip.ts';
import { plainClip } from '../../clips/arbitrary.ts';

const onChange = vi.fn();
afterEach(() => {
  render(null, document.body);
  onChange.mockReset();
});

const draw = (clip: Clip, tags: readonly string[] = []) =>
  act(() => {
    const shown = { clip, tags, collections: [], people: [], problem: null, onChange, onClose: vi.fn() };
    render(<Bubble {...shown} />, document.body);
  });
function field(name: string): HTMLInputElement | HTMLTextAreaElement {
  const found = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${name}]`);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
async function type(name: string, words: string): Promise<void> {
  field(name).value = words;
  await act(() => void field(name).dispatchEvent(new Event('input', { bubbles: true })));
}

describe('what is being typed beside a passage', () => {
  it.each(['note', 'tags', 'collection', 'speaker', 'title', 'authors', 'publisher', 'published'])(
    'stays in "%s" when an answer that comes late draws the bubble anew',
    async name => {
      const clip = plainClip({ note: 'old' });
      await draw(clip);
      await type(name, 'half a wor');
      await draw({ ...clip, colour: 'pink' }, ['summit']);
      expect(field(name).value).toBe('half a wor');
    },
  );
  it('is kept of a note when the typing rests, of what is short when it is left', async () => {
    vi.useFakeTimers();
    await draw(plainClip({ note: 'old' }));
    await type('note', 'first');
    vi.advanceTimersByTime(900);
    await type('note', 'first words');
    await type('tags', 'sum');
    vi.advanceTimersByTime(900);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onChange.mock.calls).toEqual([[{ note: 'first words' }]]);
    vi.useRealTimers();
  });
});
