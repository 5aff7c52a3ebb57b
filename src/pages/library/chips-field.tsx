/** Words that belong to a clip, each with a button that takes it off, and a field that adds one and completes it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NameList } from '../../ui/clip-fields.tsx';
import { text } from './text.ts';

export interface ChipsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly chips: readonly {
    readonly key: string;
    readonly label: string;
    readonly hint?: string;
    readonly href?: string;
  }[];
  /** Completions, most used first. */
  readonly known: readonly string[];
  readonly onAdd: (word: string) => void;
  readonly onRemove: (key: string) => void;
  /** Beside the field. */
  readonly children?: ComponentChildren;
}

export function ChipsField({ id, label, chips, known, onAdd, onRemove, children }: ChipsFieldProps) {
  const [word, setWord] = useState('');
  const add = (field: HTMLInputElement, words: string) => {
    const clean = words
      .replace(/\s+/g, ' ')
      .replace(/[\s,]+$/, '')
      .trim();
    setWord('');
    // Where the state was '' already nothing is drawn anew, and the word would be added again when the field is left.
    field.value = '';
    if (clean !== '') onAdd(clean);
  };
  const there = new Set(chips.map(({ label }) => label));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="chips">
        {chips.map(chip => (
          <span key={chip.key} class="chip" title={chip.hint}>
            {chip.href === undefined ? chip.label : <a href={chip.href}>{chip.label}</a>}
            <button
              type="button"
              aria-label={text('libraryRemove', chip.label)}
              onClick={() => onRemove(chip.key)}
            >
              ×
            </button>
          </span>
        ))}
        <input
          id={id}
          list={`${id}-known`}
          value={word}
          autocomplete="off"
          placeholder={text('libraryAdd')}
          onInput={event => {
            const { value } = event.currentTarget;
            // A completion that was picked comes as a whole; a comma ends a word, as everywhere.
            const picked = event instanceof InputEvent && event.inputType === 'insertReplacementText';
            if (picked || /,\s*$/.test(value)) add(event.currentTarget, value);
            else setWord(value);
          }}
          onKeyDown={event => {
            const last = chips.at(-1);
            if (event.key === 'Enter') {
              event.preventDefault();
              add(event.currentTarget, word);
            } else if (event.key === 'Backspace' && word === '' && last) onRemove(last.key);
          }}
          onChange={event => add(event.currentTarget, event.currentTarget.value)}
        />
        {children}
      </div>
      <NameList id={`${id}-known`} names={known.filter(one => !there.has(one))} />
    </div>
  );
}
