/** The side panel: who is on the page in the tab that is shown, behind them who is to be settled, and what the reader has decided. */
import { render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CastView } from '../../messages/panel.ts';
import type { Choice } from '../../model/choice.ts';
import type { OwnEntry, OwnEntryDraft } from '../../model/own-entry.ts';
import { ask } from '../ask.ts';
import { language, text } from '../text.ts';
import type { Acts } from './acts.ts';
import { CastList } from './cast-list.tsx';
import { ChoiceList, OwnList } from './kept.tsx';
import { OpenNames } from './open-names.tsx';
import { anyDraft, draftOf, dropDraft, type Editing } from './own-draft.ts';
import { OwnForm } from './own-form.tsx';
import { onTabChange, shownTab } from './tab.ts';

/** Milliseconds until a page that has not been read yet is looked at again. */
const AGAIN = [700, 2_500];
/** Names and roles in the language of the words around them. */
const languages = [language, ...navigator.languages].slice(0, 20);
const EMPTY: OwnEntryDraft = { kind: 'person', names: [], role: '', note: '', links: [] };

function SidePanel() {
  const [cast, setCast] = useState<CastView | null>(null);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [own, setOwn] = useState<readonly OwnEntry[]>([]);
  const [editing, setEditing] = useState<Editing | null>(anyDraft);
  const [note, setNote] = useState('');
  const asked = useRef(0);
  const said = useRef<HTMLParagraphElement>(null);
  // What was pressed may be gone with its row: the keyboard goes on where it is said what came of it.
  useEffect(() => {
    if (note !== '' && document.activeElement === document.body) said.current?.focus();
  });
  const look = useCallback(async (attempt = 0): Promise<void> => {
    const turn = attempt === 0 ? ++asked.current : asked.current;
    const tabId = await shownTab();
    const answer = tabId === null ? null : await ask('cast.view', { tabId, languages }).catch(() => null);
    // Another look has begun meanwhile: its answer is the newer one.
    if (turn !== asked.current) return;
    setCast(answer?.cast ?? null);
    const pause = AGAIN[attempt];
    if (!answer?.cast && pause !== undefined)
      setTimeout(() => turn === asked.current && void look(attempt + 1), pause);
  }, []);
  useEffect(() => {
    void look();
    void ask('choices.list', {}).then(answer => setChoices(answer.choices));
    void ask('own.list', {}).then(answer => setOwn(answer.entries));
    return onTabChange(() => void look());
  }, [look]);

  const attempt = async (what: () => Promise<string>): Promise<void> => {
    try {
      setNote(await what());
    } catch (error) {
      setNote(text('packsError', error instanceof Error ? error.message : String(error)));
    }
  };
  const acts: Acts = {
    jump: start => {
      if (cast) void ask('cast.jump', { tabId: cast.tabId, frameId: cast.frameId, start });
    },
    rule: (surface, ruling, scope) =>
      void attempt(async () => {
        if (!cast) return '';
        const { page, incognito } = cast;
        await ask('choose', { page, surface, ruling, scope, incognito, languages });
        setChoices((await ask('choices.list', {})).choices);
        void look();
        return text('panelKept');
      }),
    undo: key =>
      void attempt(async () => {
        setChoices((await ask('choices.undo', { key })).choices);
        void look();
        return text('panelUndone');
      }),
    edit: (entry, draft) => {
      const id = entry?.id ?? `own:${crypto.randomUUID()}`;
      setEditing(draftOf(id) ?? { id, draft });
    },
    removeOwn: id =>
      void attempt(async () => {
        setOwn((await ask('own.remove', { id })).entries);
        return text('panelOwnRemoved');
      }),
  };
  const save = (draft: OwnEntryDraft) =>
    void attempt(async () => {
      if (!editing) return '';
      setOwn((await ask('own.save', { id: editing.id, entry: draft })).entries);
      close(editing.id);
      return text('panelOwnSaved');
    });
  /** Another entry that was begun before comes back into sight. */
  const close = (id: string) => {
    dropDraft(id);
    setEditing(anyDraft());
  };
  const create = async () => {
    const tabId = await shownTab();
    const selected = tabId === null ? '' : (await ask('cast.selection', { tabId })).text;
    acts.edit(null, selected === '' ? EMPTY : { ...EMPTY, names: [selected] });
  };
  return (
    <>
      <h1>{text('panelTitle')}</h1>
      <p class="soft" id="page" lang={cast?.language}>
        {cast ? cast.page.title : text('panelNothing')}
      </p>
      <p role="status" id="said" ref={said} tabIndex={-1}>
        {note}
      </p>
      {editing && <OwnForm key={editing.id} editing={editing} save={save} cancel={() => close(editing.id)} />}
      {cast && cast.members.length > 0 && (
        <>
          <h2>{text('panelMembers')}</h2>
          <CastList members={cast.members} acts={acts} spoken={cast.language} />
        </>
      )}
      {cast && cast.open.length > 0 && (
        <>
          <h2>{text('panelOpen')}</h2>
          <OpenNames names={cast.open} acts={acts} spoken={cast.language} />
        </>
      )}
      <h2>{text('panelOwn')}</h2>
      <OwnList entries={own} acts={acts} />
      <button type="button" id="own-new" onClick={() => void create()}>
        {text('panelOwnNew')}
      </button>
      {choices.length > 0 && (
        <>
          <h2>{text('panelChoices')}</h2>
          <ChoiceList choices={choices} acts={acts} />
        </>
      )}
    </>
  );
}

document.documentElement.lang = language;
document.title = `${text('panelTitle')} – Byname`;
const root = document.getElementById('sidepanel');
if (root) render(<SidePanel />, root);
