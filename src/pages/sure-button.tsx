/** What cannot be taken back wants two presses: after the first the button asks, and forgets the question when it is left. */
import { useState } from 'preact/hooks';

interface Props {
  readonly id?: string;
  readonly words: string;
  /** What it asks. */
  readonly question: string;
  /** Before it asks, where its words alone do not say of what. */
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onSure: () => void;
}

export function SureButton({ id, words, question, label, disabled = false, onSure }: Props) {
  const [asking, setAsking] = useState(false);
  const press = (event: MouseEvent) => {
    // A double click is one press.
    if (event.detail > 1) return;
    setAsking(!asking);
    if (asking) onSure();
  };
  return (
    <button
      type="button"
      id={id}
      disabled={disabled}
      aria-label={asking ? undefined : label}
      onClick={press}
      onBlur={() => setAsking(false)}
    >
      {asking ? question : words}
    </button>
  );
}
