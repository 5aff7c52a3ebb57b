/** The form of an own entry. */
import { useEffect, useRef } from 'preact/hooks';
import type { OwnEntryDraft } from '../../model/own-entry.ts';
import { text } from '../text.ts';
import { type Editing, keepDraft } from './own-draft.ts';

interface Props {
  readonly editing: Editing;
  readonly save: (draft: OwnEntryDraft) => void;
  readonly cancel: () => void;
}

/** As it is typed: lines that are joined are the field's text again. */
function typedIn(form: HTMLFormElement): OwnEntryDraft {
  const data = new FormData(form);
  const words = (name: string) => String(data.get(name) ?? '').replace(/\r\n/g, '\n');
  return {
    kind: words('kind') === 'organisation' ? 'organisation' : 'person',
    names: words('names').split('\n'),
    role: words('role'),
    note: words('note'),
    links: words('links').split('\n'),
  };
}

const filled = (lines: readonly string[]): readonly string[] =>
  lines.map(line => line.trim()).filter(line => line !== '');

/** As it is typed: "example.org/about" too. `null`: no address of the web. */
function addressTyped(typed: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^/\s]+\.[^\s]+$/i.test(whole) && URL.canParse(whole) ? whole : null;
}

export function OwnForm({ editing: { id, draft, takenUp }, save, cancel }: Props) {
  const first = useRef<HTMLTextAreaElement>(null);
  const linked = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const typed = typedIn(event.currentTarget);
    const names = filled(typed.names);
    if (names.length === 0) return;
    const links = filled(typed.links).flatMap(link => addressTyped(link) ?? []);
    const wrong = filled(typed.links).find(link => addressTyped(link) === null);
    if (wrong !== undefined) {
      linked.current?.setCustomValidity(text('panelOwnBadLink', wrong));
      linked.current?.reportValidity();
      return;
    }
    save({ ...typed, names, role: typed.role.trim(), note: typed.note.trim(), links });
  };
  return (
    <form
      onSubmit={submit}
      onInput={event => keepDraft(id, typedIn(event.currentTarget))}
      aria-labelledby="own-form-title"
    >
      <h2 id="own-form-title">{text('panelOwnForm')}</h2>
      {takenUp && <p class="soft">{text('panelOwnTakenUp')}</p>}
      <label>
        {text('panelOwnNames')}
        <textarea name="names" rows={2} required ref={first}>
          {draft.names.join('\n')}
        </textarea>
      </label>
      <label>
        {text('panelOwnKind')}
        <select name="kind">
          <option value="person" selected={draft.kind === 'person'}>
            {text('panelPerson')}
          </option>
          <option value="organisation" selected={draft.kind === 'organisation'}>
            {text('panelOrganisation')}
          </option>
        </select>
      </label>
      <label>
        {text('panelOwnRole')}
        <input name="role" defaultValue={draft.role} />
      </label>
      <label>
        {text('panelOwnNote')}
        <textarea name="note" rows={3}>
          {draft.note}
        </textarea>
      </label>
      <label>
        {text('panelOwnLinks')}
        <textarea
          name="links"
          rows={2}
          ref={linked}
          onInput={event => event.currentTarget.setCustomValidity('')}
        >
          {draft.links.join('\n')}
        </textarea>
      </label>
      <div class="tools">
        <button type="submit">{text('panelOwnSave')}</button>
        <button type="button" onClick={cancel}>
          {text('panelOwnCancel')}
        </button>
      </div>
    </form>
  );
}
