/** Is Alt held? AltGr, which writes, is another key; a window that loses the keyboard hears of no release. */
export function watchAlt(changed: (held: boolean) => void, signal: AbortSignal): void {
  let held = false;
  const set = (now: boolean): void => {
    if (now === held) return;
    held = now;
    changed(now);
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('keydown', event => set(event.key === 'Alt' && !event.ctrlKey), options);
  addEventListener(
    'keyup',
    event => {
      if (event.key === 'Alt') set(false);
    },
    options,
  );
  addEventListener('blur', () => set(false), options);
}
