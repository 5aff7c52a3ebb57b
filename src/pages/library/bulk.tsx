/** What can be done with all selected clips at once; everything can be undone. */
import { useState } from 'preact/hooks';
import type { ClipChange } from '../../model/clip.ts';
import { ColourButtons } from '../../ui/clip-fields.tsx';
import { number, text } from './text.ts';

export interface BulkProps {
  readonly count: number;
  readonly onChange: (change: ClipChange) => void;
  readonly onDelete: () => void;
  readonly onClear: () => void;
}

export function Bulk({ count, onChange, onDelete, onClear }: BulkProps) {
  const [word, setWord] = useState('');
  const named = word.trim() !== '';
  return (
    <fieldset class="bulk" aria-label={text('librarySelected', number(count))}>
      <b>{text('librarySelected', number(count))}</b>
      <input
        id="bulk-word"
        list="all-words"
        autocomplete="off"
        placeholder={`${text('libraryTag')} / ${text('libraryCollection')}`}
        aria-label={`${text('libraryTag')} / ${text('libraryCollection')}`}
        value={word}
        onInput={event => setWord(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter' && named) onChange({ addTags: [word.trim()] });
        }}
      />
      <button
        type="button"
        id="bulk-tag"
        disabled={!named}
        onClick={() => onChange({ addTags: [word.trim()] })}
      >
        {text('libraryAddTag')}
      </button>
      <button
        type="button"
        id="bulk-untag"
        disabled={!named}
        onClick={() => onChange({ removeTags: [word.trim()] })}
      >
        {text('libraryRemoveTag')}
      </button>
      <button type="button" id="bulk-move" onClick={() => onChange({ collection: word.trim() || null })}>
        {text('libraryMove')}
      </button>
      <fieldset class="colours" aria-label={text('clipColour')}>
        <ColourButtons onChoose={colour => onChange({ colour })} text={text} />
      </fieldset>
      <button type="button" id="bulk-delete" onClick={onDelete}>
        {text('libraryDelete')}
      </button>
      <button type="button" id="bulk-clear" onClick={onClear}>
        {text('librarySelectNone')}
      </button>
    </fieldset>
  );
}
