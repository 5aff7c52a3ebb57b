/** A field whose words stay until they are saved, also when what is around it is drawn anew meanwhile. */
import { useEffect, useRef, useState } from 'preact/hooks';

type Box = HTMLInputElement | HTMLTextAreaElement;

export interface TypedProps {
  readonly id?: string;
  readonly name?: string;
  readonly value: string;
  /** Left, or Enter pressed, with another text; what is not saved stays as it was typed. */
  readonly onSave: (text: string, field: Box) => void;
  /** At each letter. */
  readonly onType?: (text: string) => void;
  /** Of a text of several lines. */
  readonly lines?: number;
  /** Saves whenever the typing rests, too: who leaves the page may find nobody to take the words, for the background dies when idle. */
  readonly resting?: boolean;
  /** Id of a list of completions. */
  readonly list?: string;
  readonly placeholder?: string;
  readonly pattern?: string;
}

/** Milliseconds without a letter: typing rests. */
const REST = 1_000;

export function Typed({ value, onSave, onType, lines, resting = false, ...rest }: TypedProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const told = useRef<string | null>(null);
  // Saved, or changed elsewhere: that is what counts now, but for what has been typed since.
  useEffect(() => setTyped(now => (now === told.current ? null : now)), [value]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const save = (field: Box) => {
    clearTimeout(timer.current);
    if (field.value === value) return setTyped(null);
    told.current = field.value;
    onSave(field.value, field);
  };
  const shown = {
    ...rest,
    value: typed ?? value,
    autocomplete: 'off' as const,
    onInput: ({ currentTarget }: { currentTarget: Box }) => {
      setTyped(currentTarget.value);
      onType?.(currentTarget.value);
      clearTimeout(timer.current);
      if (resting) timer.current = setTimeout(() => save(currentTarget), REST);
    },
    onChange: ({ currentTarget }: { currentTarget: Box }) => save(currentTarget),
  };
  return lines === undefined ? <input type="text" {...shown} /> : <textarea {...shown} rows={lines} />;
}
