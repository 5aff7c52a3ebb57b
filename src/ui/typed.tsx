/** A field whose words stay until they are saved, also when what is around it is drawn anew meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';

export interface TypedProps {
  readonly id?: string;
  readonly name?: string;
  readonly value: string;
  /** Left, or Enter pressed, with another text; what is not saved stays as it was typed. */
  readonly onSave: (text: string, field: HTMLInputElement | HTMLTextAreaElement) => void;
  /** Of a text of several lines. */
  readonly lines?: number;
  /** Id of a list of completions. */
  readonly list?: string;
  readonly placeholder?: string;
  readonly pattern?: string;
}

export function Typed({ value, onSave, lines, ...rest }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const told = useRef<string | null>(null);
  // Saved, or changed elsewhere: that is what counts now, but for what has been typed since.
  useEffect(() => setTyped(now => (now === told.current ? null : now)), [value]);
  const shown = {
    ...rest,
    value: typed ?? value,
    autocomplete: 'off' as const,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setTyped(event.currentTarget.value),
    onChange: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const field = event.currentTarget;
      if (field.value === value) return setTyped(null);
      told.current = field.value;
      onSave(field.value, field);
    },
  };
  return lines === undefined ? <input type="text" {...shown} /> : <textarea {...shown} rows={lines} />;
}
