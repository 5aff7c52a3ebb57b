/** The reader's own words about somebody: written in the card, kept while they are typed. */
import type { Texts } from './text.ts';

export interface Noting {
  /** Whether the last words are kept, which is not known while they are written; `null`: nothing was written yet. */
  readonly state: 'writing' | 'kept' | 'failed' | null;
  readonly onBegin: () => void;
  readonly onWrite: (text: string) => void;
}

interface Props {
  readonly note: string;
  readonly noting: Noting;
  readonly texts: Texts;
}

export function OwnNote({ note, noting, texts }: Props) {
  return (
    <details class="own-note" open={note !== '' || noting.state !== null}>
      <summary>
        <span class="label">{note === '' ? texts.addNote : texts.note}</span>
      </summary>
      <textarea
        rows={2}
        maxLength={20_000}
        aria-label={texts.note}
        // What is being typed is the field's own: an answer that comes late must not put older words back.
        defaultValue={note}
        onFocus={noting.onBegin}
        onInput={event => noting.onWrite(event.currentTarget.value)}
      />
      <p class="quiet" role="status">
        {noting.state === 'kept' ? texts.noteKept : noting.state === 'failed' ? texts.noteNotKept : ''}
      </p>
    </details>
  );
}
