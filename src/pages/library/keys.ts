/** The library by keyboard. Single keys count only outside of fields. */
import { useEffect, useRef } from 'preact/hooks';

export interface Actions {
  readonly move: (by: number) => void;
  readonly select: () => void;
  readonly open: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
}

/** Rows of a page key. */
const PAGE = 6;

export function useKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const inField =
        target instanceof Element && target.closest('input:not([type=checkbox]),textarea,select');
      if (inField && event.key === 'Escape' && target instanceof HTMLElement) {
        target.blur();
        document.getElementById('list')?.focus();
      }
      if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = actionOf(event.key, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(key: string, actions: Actions): (() => void) | null {
  const focus = (id: string) => () => document.getElementById(id)?.focus();
  switch (key) {
    case 'j':
    case 'ArrowDown':
      return () => actions.move(1);
    case 'k':
    case 'ArrowUp':
      return () => actions.move(-1);
    case 'PageDown':
      return () => actions.move(PAGE);
    case 'PageUp':
      return () => actions.move(-PAGE);
    case 'Home':
      return () => actions.move(-Infinity);
    case 'End':
      return () => actions.move(Infinity);
    case 'x':
      return actions.select;
    case 'o':
      return actions.open;
    case 'c':
      return actions.copy;
    case 'Delete':
      return actions.remove;
    case 'z':
      return actions.undo;
    case '/':
      return focus('search');
    case 'n':
      return focus('note');
    case 't':
      return focus('tags');
    default:
      return null;
  }
}
