/** What can be done with all selected clips at once; everything can be undone. */
import { useState } from 'preact/hooks';
import { number, text } from './text.ts';

export interface BulkProps {
  readonly count: number;
  readonly onTag: (tag: string, add: boolean) => void;
  readonly onCollection: (name: string | null) => void;
  readonly onDelete: () => void;
}

export function Bulk({ count, onTag, onCollection, onDelete }: BulkProps) {
  const [word, setWord] = useState('');
  const none = count === 0;
  const named = word.trim() !== '';
  return (
    <fieldset class="tools bulk" disabled={none}>
      <legend>{text('librarySelected', number(count))}</legend>
      <input
        id="bulk-word"
        list="all-words"
        aria-label={`${text('libraryTag')} / ${text('libraryCollection')}`}
        value={word}
        onInput={event => setWord(event.currentTarget.value)}
      />
      <button type="button" id="bulk-tag" disabled={none || !named} onClick={() => onTag(word.trim(), true)}>
        {text('libraryAddTag')}
      </button>
      <button type="button" disabled={none || !named} onClick={() => onTag(word.trim(), false)}>
        {text('libraryRemoveTag')}
      </button>
      <button type="button" disabled={none} onClick={() => onCollection(word.trim() || null)}>
        {text('libraryMove')}
      </button>
      <button type="button" id="bulk-delete" disabled={none} onClick={onDelete}>
        {text('libraryDelete')}
      </button>
    </fieldset>
  );
}
