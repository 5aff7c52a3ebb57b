/** The button's popup: what is installed, what is kept, and the switches for it. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Contract, Settings, Status } from '../../messages/contract.ts';
import { ask } from '../ask.ts';
import { language, text } from '../text.ts';
import { TabInFront } from './tab.tsx';

const MARKS = { underline: 'popupMarksUnderline', tint: 'popupMarksTint', none: 'popupMarksNone' } as const;

function Popup() {
  const [status, setStatus] = useState<Status | null>(null);
  const [note, setNote] = useState('');
  const refresh = () =>
    ask('status', {})
      .then(setStatus)
      .catch((error: Error) => setNote(text('popupError', error.message)));
  useEffect(() => void refresh(), []);
  const change = (settings: Contract['settings.set']['request']) =>
    ask('settings.set', settings).then(refresh);
  const empty = () =>
    ask('archive.empty', {}).then(() => {
      setNote(text('popupArchiveEmptied'));
      return refresh();
    });
  return (
    <>
      <h1>Byname</h1>
      <TabInFront />
      {status && <StatusView status={status} change={change} empty={empty} />}
      <p role="status">{note}</p>
      <p class="soft">{text('popupPrivate')}</p>
    </>
  );
}

interface StatusProps {
  readonly status: Status;
  readonly change: (settings: Partial<Settings>) => void;
  readonly empty: () => void;
}

function StatusView({ status, change, empty }: StatusProps) {
  const { packs, archive, settings } = status;
  return (
    <>
      <h2>{text('popupPacks')}</h2>
      {!status.ready && <p>{text('popupNotReady')}</p>}
      <ul>
        {packs.map(pack => (
          <li key={pack.id}>
            {text('popupPack', pack.title, pack.version, pack.entities.toLocaleString(language))}
          </li>
        ))}
      </ul>
      {packs.some(({ missing }) => missing) && <p>{text('popupPackMissing')}</p>}
      <p>
        <a
          id="packs-page"
          href={browser.runtime.getURL('src/pages/packs/packs.html')}
          target="_blank"
          rel="noopener"
        >
          {text('popupPacksPage')}
        </a>
      </p>
      <p>
        <a
          id="library-page"
          href={browser.runtime.getURL('src/pages/library/library.html')}
          target="_blank"
          rel="noopener"
        >
          {text('popupLibrary')}
        </a>
      </p>
      <h2>{text('popupArchive')}</h2>
      <label>
        <input
          type="checkbox"
          checked={settings.archive}
          onChange={event => change({ archive: event.currentTarget.checked })}
        />
        {text('popupArchiveSwitch')}
      </label>
      <p id="archive-count">{text('popupArchiveCount', archive.articles, archive.statements)}</p>
      <button id="archive-empty" type="button" disabled={archive.articles === 0} onClick={empty}>
        {text('popupArchiveEmpty')}
      </button>
      <h2 id="marks">{text('popupMarks')}</h2>
      <select
        aria-labelledby="marks"
        value={settings.marks}
        onChange={event => {
          const chosen = Object.keys(MARKS).find(key => key === event.currentTarget.value);
          if (chosen === 'underline' || chosen === 'tint' || chosen === 'none') change({ marks: chosen });
        }}
      >
        {Object.entries(MARKS).map(([value, key]) => (
          <option key={value} value={value}>
            {text(key)}
          </option>
        ))}
      </select>
    </>
  );
}

document.documentElement.lang = language;
const root = document.getElementById('popup');
if (root) render(<Popup />, root);
