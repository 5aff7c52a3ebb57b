/** What cannot be taken back wants two presses: after the first the button asks, and forgets the question when it is left. */
import type { TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props {
  readonly id?: string;
  readonly words: string;
  /** What it asks. */
  readonly question: string;
  /** Where its words alone do not say of what. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onSure: () => void;
}

export function SureButton({ id, words, question, label, disabled = false, onSure }: Props) {
  const [asking, setAsking] = useState(false);
  // There may be nothing left to do: somebody else has done it.
  useEffect(() => setAsking(false), [disabled]);
  const asked = label === undefined ? question : `${label} – ${question}`;
  const press = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    // A double click is one press.
    if (event.detail > 1) return;
    // Not every browser gives the focus to what is clicked, and what never had it is never left.
    event.currentTarget.focus();
    setAsking(!asking);
    if (asking) onSure();
  };
  const onKey = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Escape') setAsking(false);
    // Held down it is still one press.
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  };
  return (
    <>
      <button
        type="button"
        id={id}
        disabled={disabled}
        aria-label={asking ? asked : label}
        onClick={press}
        onKeyDown={onKey}
        onBlur={() => setAsking(false)}
      >
        {asking ? question : words}
      </button>
      {/* That a button is called otherwise now, few screen readers say. */}
      <span role="status" class="heard">
        {asking ? asked : ''}
      </span>
    </>
  );
}
