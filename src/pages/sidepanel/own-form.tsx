/** The form of an own entry. */
import { useEffect, useRef } from 'preact/hooks';
import type { OwnEntryDraft } from '../../model/own-entry.ts';
import { text } from '../text.ts';

interface Props {
  readonly draft: OwnEntryDraft;
  readonly save: (draft: OwnEntryDraft) => void;
  readonly cancel: () => void;
}

const lines = (value: FormDataEntryValue | null): string[] =>
  String(value ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** As it is typed: "example.org/about" too. `null`: no address of the web. */
function addressTyped(typed: string): string | null {
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  return /^https?:\/\/[^/\s]+\.[^\s]+$/i.test(whole) && URL.canParse(whole) ? whole : null;
}

export function OwnForm({ draft, save, cancel }: Props) {
  const first = useRef<HTMLTextAreaElement>(null);
  const linked = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const data = new FormData(event.currentTarget);
    const names = lines(data.get('names'));
    if (names.length === 0) return;
    const typed = lines(data.get('links'));
    const links = typed.flatMap(link => addressTyped(link) ?? []);
    const wrong = typed.find(link => addressTyped(link) === null);
    if (wrong !== undefined) {
      linked.current?.setCustomValidity(text('panelOwnBadLink', wrong));
      linked.current?.reportValidity();
      return;
    }
    save({
      kind: data.get('kind') === 'organisation' ? 'organisation' : 'person',
      names,
      role: String(data.get('role') ?? '').trim(),
      note: String(data.get('note') ?? '').trim(),
      links,
    });
  };
  return (
    <form onSubmit={submit} aria-labelledby="own-form-title">
      <h2 id="own-form-title">{text('panelOwnForm')}</h2>
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
