/** The library by keyboard. Single keys count only outside of fields. */
import { useEffect, useRef } from 'preact/hooks';
import { COLOURS, type Colour } from '../../model/clip.ts';

export interface Actions {
  readonly move: (by: number) => void;
  readonly select: () => void;
  readonly selectAll: () => void;
  readonly open: () => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly undo: () => void;
  readonly colour: (colour: Colour) => void;
  readonly help: () => void;
}

/** Rows of a page key. */
const PAGE = 6;

export function useKeys(actions: Actions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(target instanceof Element) || document.querySelector('dialog[open]')) return;
      const inField = target.closest('input:not([type=checkbox]),textarea,select') !== null;
      if (inField && event.key === 'Escape' && target instanceof HTMLElement) {
        target.blur();
        document.getElementById('list')?.focus();
      }
      // Space and Enter press the button that has the focus, arrows belong to lists of choices.
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

function focusOn(id: string): void {
  const element = document.getElementById(id);
  const details = element?.closest('details');
  if (details) details.open = true;
  element?.focus();
}

/** Keys and the fields they lead to. */
const FIELDS: Readonly<Record<string, string>> = {
  '/': 'search',
  n: 'note',
  t: 'tags',
  m: 'collection',
  s: 'speaker',
  p: 'people',
  e: 'source-title',
};

function actionOf(key: string, actions: Actions): (() => void) | null {
  const field = FIELDS[key];
  if (field !== undefined) return () => focusOn(field);
  const colour = COLOURS[Number(key) - 1];
  if (colour !== undefined) return () => actions.colour(colour);
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
    case 'a':
      return actions.selectAll;
    case 'o':
      return actions.open;
    case 'c':
      return actions.copy;
    case 'Delete':
      return actions.remove;
    case 'z':
      return actions.undo;
    case '?':
      return actions.help;
    default:
      return null;
  }
}
