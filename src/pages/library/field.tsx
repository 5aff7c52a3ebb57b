/** A field of a clip: what is typed stays until it is saved, also when the library is drawn anew meanwhile. */
import { useEffect, useState } from 'preact/hooks';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Left, or Enter pressed, with another text; what is not saved stays as it was typed. */
  readonly onSave: (text: string, field: HTMLInputElement | HTMLTextAreaElement) => void;
  readonly lines?: number;
  /** Id of a list of completions. */
  readonly list?: string;
  readonly placeholder?: string;
  readonly pattern?: string;
}

export function Field({ id, label, value, onSave, lines, ...rest }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  // Saved, or changed elsewhere: that is what counts now.
  useEffect(() => setTyped(null), [value]);
  const shown = {
    id,
    value: typed ?? value,
    autocomplete: 'off' as const,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setTyped(event.currentTarget.value),
    onChange: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const field = event.currentTarget;
      if (field.value === value) setTyped(null);
      else onSave(field.value, field);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines === undefined ? (
        <input type="text" {...shown} {...rest} />
      ) : (
        <textarea {...shown} rows={lines} />
      )}
    </div>
  );
}
