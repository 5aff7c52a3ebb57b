/** What the reader has entered and decided, each to be taken back. */
import type { Choice } from '../../model/choice.ts';
import type { OwnEntry } from '../../model/own-entry.ts';
import { SureButton } from '../sure-button.tsx';
import { text } from '../text.ts';
import type { Acts } from './acts.ts';

export function OwnList({ entries, acts }: { readonly entries: readonly OwnEntry[]; readonly acts: Acts }) {
  return (
    <ul id="own">
      {entries.map(entry => {
        const name = entry.names[0] ?? '';
        return (
          <li key={entry.id} class="row">
            <h3>{name}</h3>
            {entry.role !== '' && <p class="soft">{entry.role}</p>}
            <div class="tools">
              <button
                type="button"
                aria-label={text('panelOwnEditOf', name)}
                onClick={() => acts.edit(entry, entry)}
              >
                {text('panelOwnEdit')}
              </button>
              <SureButton
                words={text('panelOwnRemove')}
                label={text('panelOwnRemoveOf', name)}
                question={text('packsRemoveSure')}
                onSure={() => acts.removeOwn(entry.id)}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function words({ surface, ruling, name }: Choice): string {
  if (ruling.type === 'entity') return text('panelChoiceIs', surface, name ?? ruling.id);
  return ruling.type === 'mute'
    ? text('panelChoiceMute', name ?? surface)
    : text('panelChoiceNoName', surface);
}

export function ChoiceList({ choices, acts }: { readonly choices: readonly Choice[]; readonly acts: Acts }) {
  return (
    <ul id="choices">
      {choices.map(choice => (
        <li key={choice.key} class="row">
          {words(choice)}
          <p class="soft">{choice.page ?? text('panelEverywhere')}</p>
          <button
            type="button"
            aria-label={text('panelUndoOf', words(choice))}
            onClick={() => acts.undo(choice.key)}
          >
            {text('panelUndo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
