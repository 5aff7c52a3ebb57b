/** Below everything: what was just done, with the way back, and the keys. */
import type { Ref } from 'preact';
import { text } from './text.ts';
import type { Edits } from './use-edits.ts';

export interface UnderListProps {
  readonly edits: Edits;
  readonly onUndo: () => void;
  readonly onKeys: () => void;
}

export function UnderList({ edits: { busy, notice }, onUndo, onKeys }: UnderListProps) {
  return (
    <footer>
      <p id="notice" role="status">
        {busy ? text('libraryBusy') : notice?.text}{' '}
        {notice?.undo && !busy && (
          <button type="button" id="undo" onClick={onUndo}>
            {text('libraryUndo')}
          </button>
        )}
      </p>
      <button type="button" id="keys" class="plain" onClick={onKeys}>
        {text('libraryKeysTitle')}
      </button>
    </footer>
  );
}

export function Help({ dialog }: { readonly dialog: Ref<HTMLDialogElement> }) {
  return (
    <dialog id="help" ref={dialog} aria-label={text('libraryKeysTitle')}>
      <h2>{text('libraryKeysTitle')}</h2>
      <ul>
        {text('libraryKeys')
          .split(/;\s*/)
          .map(line => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <form method="dialog">
        <button type="submit">{text('clipClose')}</button>
      </form>
    </dialog>
  );
}
