/** The button's popup: what Byname does on this page, and the way to everything else. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Contract, Status } from '../../messages/contract.ts';
import { MARKS } from '../../model/settings.ts';
import { archiveTold } from '../archive-told.ts';
import { ask, reasonOf } from '../ask.ts';
import { addressOf } from '../nav.tsx';
import { SureButton } from '../sure-button.tsx';
import { language, text } from '../text.ts';
import { TabInFront } from './tab.tsx';

const MARK_WORDS = {
  underline: 'popupMarksUnderline',
  tint: 'popupMarksTint',
  none: 'popupMarksNone',
} as const;

function Popup() {
  const [status, setStatus] = useState<Status | null>(null);
  const [note, setNote] = useState('');
  const refresh = () => ask('status', {}).then(setStatus);
  useEffect(() => void refresh().catch(error => setNote(text('popupError', reasonOf(error)))), []);
  /** Whatever comes of it, what holds then is shown, and said. */
  const act = async (what: Promise<unknown>, said: string, failed: 'popupNotChanged' | 'popupNotEmptied') => {
    const words = await what.then(
      () => said,
      error => text(failed, reasonOf(error)),
    );
    await refresh().catch(console.error);
    setNote(words);
  };
  const change = (settings: Contract['settings.set']['request'], said: string) =>
    act(ask('settings.set', settings), said, 'popupNotChanged');
  const empty = () => act(ask('archive.empty', {}), text('popupArchiveEmptied'), 'popupNotEmptied');
  return (
    <>
      <h1 class="brand">
        <img src={browser.runtime.getURL('icons/icon-32.png')} width="20" height="20" alt="" />
        Byname
      </h1>
      <TabInFront failed={error => setNote(text('packsError', reasonOf(error)))} />
      {status && <StatusView status={status} change={change} empty={empty} />}
      <p role="status">{note}</p>
      <nav aria-label={text('popupMore')}>
        <ul>
          <Way id="library-page" page="library" words={text('libraryTitle')} />
          <Way id="packs-page" page="packs" words={text('navPacks')} />
          <Way id="sources-page" page="sources" words={text('navSources')} />
          <Way id="options-page" page="options" words={text('popupSettings')} />
        </ul>
      </nav>
      {/* What is said of a change has its room: the browser gives a popup no more. */}
      {note === '' && <p class="soft">{text('popupPrivate')}</p>}
    </>
  );
}

interface WayProps {
  readonly id: string;
  readonly page: Parameters<typeof addressOf>[0];
  readonly words: string;
}

function Way({ id, page, words }: WayProps) {
  return (
    <li>
      <a id={id} href={addressOf(page)} target="_blank" rel="noopener">
        {words}
      </a>
    </li>
  );
}

interface StatusProps {
  readonly status: Status;
  readonly change: (settings: Contract['settings.set']['request'], said: string) => void;
  readonly empty: () => void;
}

function StatusView({ status, change, empty }: StatusProps) {
  const { packs, archive, settings } = status;
  const number = (count: number): string => count.toLocaleString(language);
  const known = packs.reduce((sum, { entities }) => sum + entities, 0);
  return (
    <>
      <label class="row">
        {text('popupMarks')}
        <select
          id="marks"
          value={settings.marks}
          onChange={event => {
            const chosen = MARKS.find(style => style === event.currentTarget.value);
            if (chosen) change({ marks: chosen }, text('optionsSavedOpen'));
          }}
        >
          {MARKS.map(style => (
            <option key={style} value={style}>
              {text(MARK_WORDS[style])}
            </option>
          ))}
        </select>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={settings.archive}
          onChange={event => {
            const { checked } = event.currentTarget;
            change({ archive: checked }, archiveTold(checked, archive.articles));
          }}
        />
        {text('popupArchiveSwitch')}
      </label>
      <div class="row">
        <span id="archive-count" class="soft">
          {text('popupArchiveCount', number(archive.articles), number(archive.statements))}
        </span>
        <SureButton
          id="archive-empty"
          words={text('popupEmpty')}
          label={text('popupArchiveEmpty')}
          question={text('popupEmptySure')}
          disabled={archive.articles === 0}
          onSure={empty}
        />
      </div>
      <p class="soft">{status.ready ? text('popupKnows', number(known)) : text('popupNotReady')}</p>
      {packs.some(({ missing }) => missing) && <p>{text('popupPackMissing')}</p>}
    </>
  );
}

document.documentElement.lang = language;
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
