// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Field } from '../../src/pages/library/field.tsx';

const onSave = vi.fn();
afterEach(() => {
  render(null, document.body);
  onSave.mockReset();
});

/** Draws it with a value, and gives its input. */
async function draw(value: string): Promise<HTMLInputElement> {
  await act(() => render(<Field id="one" label="Title" value={value} onSave={onSave} />, document.body));
  const input = document.querySelector('input');
  if (!input) throw new Error('no input');
  return input;
}
const say = (input: HTMLInputElement, name: string) =>
  act(() => void input.dispatchEvent(new Event(name, { bubbles: true })));
async function type(input: HTMLInputElement, words: string): Promise<void> {
  input.value = words;
  await say(input, 'input');
}

describe('a field of a clip', () => {
  it('keeps what is being typed when it is drawn anew', async () => {
    const input = await draw('old');
    await type(input, 'half a wor');
    expect((await draw('old')).value).toBe('half a wor');
    expect(onSave).not.toHaveBeenCalled();
  });
  it('is saved when it is left, and then shows what is kept', async () => {
    const input = await draw('old');
    await type(input, 'new');
    await say(input, 'change');
    expect(onSave.mock.calls.map(([words]) => words)).toEqual(['new']);
    expect((await draw('old')).value).toBe('new');
    expect((await draw('New')).value).toBe('New');
    expect((await draw('undone')).value).toBe('undone');
  });
  it('keeps what is typed on while the first words are being saved', async () => {
    const input = await draw('old');
    await type(input, 'new');
    await say(input, 'change');
    await type(input, 'newer');
    expect((await draw('new')).value).toBe('newer');
    await say(input, 'change');
    expect(onSave.mock.calls.map(([words]) => words)).toEqual(['new', 'newer']);
    expect((await draw('newer')).value).toBe('newer');
  });
  it('saves nothing when nothing is another', async () => {
    const input = await draw('old');
    await type(input, 'older');
    await type(input, 'old');
    await say(input, 'change');
    expect(onSave).not.toHaveBeenCalled();
    expect((await draw('elsewhere')).value).toBe('elsewhere');
  });
});
