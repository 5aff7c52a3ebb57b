// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SureButton } from '../../src/pages/sure-button.tsx';

const onSure = vi.fn();
afterEach(() => {
  render(null, document.body);
  onSure.mockReset();
});

async function draw(disabled = false): Promise<HTMLButtonElement> {
  await act(() => {
    const said = { words: 'Remove', label: 'Remove Song Tao', question: 'Remove for good?', disabled };
    render(<SureButton {...said} onSure={onSure} />, document.body);
  });
  const button = document.querySelector('button');
  if (!button) throw new Error('no button');
  return button;
}
const press = (button: HTMLButtonElement, detail = 0) =>
  act(() => void button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail })));
/** Whether the browser would press the button. */
async function key(button: HTMLButtonElement, name: string, repeat = false): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key: name, repeat, bubbles: true, cancelable: true });
  await act(() => void button.dispatchEvent(event));
  return !event.defaultPrevented;
}
const announced = () => document.querySelector('[role=status]')?.textContent;

describe('a button for what cannot be taken back', () => {
  it('asks first, and says so to those who only hear it, with what it is about', async () => {
    const button = await draw();
    expect(button.getAttribute('aria-label')).toBe('Remove Song Tao');
    await press(button);
    expect(onSure).not.toHaveBeenCalled();
    expect(button.textContent).toBe('Remove for good?');
    expect(button.getAttribute('aria-label')).toBe('Remove Song Tao – Remove for good?');
    expect(announced()).toBe('Remove Song Tao – Remove for good?');
    await press(button);
    expect(onSure).toHaveBeenCalledTimes(1);
    expect(announced()).toBe('');
  });
  it('takes a double click and a key held down for one press', async () => {
    const button = await draw();
    await press(button, 1);
    await press(button, 2);
    expect(onSure).not.toHaveBeenCalled();
    expect(await key(button, 'Enter', true)).toBe(false);
    expect(await key(button, 'Enter')).toBe(true);
  });
  it.each<[string, (button: HTMLButtonElement) => unknown]>([
    ['Escape', button => key(button, 'Escape')],
    ['leaving it', button => act(() => button.blur())],
    ['nothing being left to do', () => draw(true)],
  ])('forgets the question by %s', async (_, leave) => {
    const button = await draw();
    await press(button);
    expect(document.activeElement).toBe(button);
    await leave(button);
    expect(button.textContent).toBe('Remove');
    await draw();
    await press(button);
    expect(onSure).not.toHaveBeenCalled();
  });
});
