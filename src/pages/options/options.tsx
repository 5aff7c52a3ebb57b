/** The settings, all in one place. */
import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../../messages/contract.ts';
import { PACE_NAMES, type PaceName, type Where } from '../../model/settings.ts';
import { archiveTold } from '../archive-told.ts';
import { ask, reasonOf } from '../ask.ts';
import { Bar } from '../nav.tsx';
import { Memory } from '../packs/memory.tsx';
import { SureButton } from '../sure-button.tsx';
import { language, text } from '../text.ts';
import { WHERE_WORDS } from '../where.ts';
import { Keys } from './keys.tsx';
import { Looks } from './looks.tsx';
import { Sites } from './sites.tsx';

const PACES = {
  quick: 'paceQuick',
  usual: 'paceUsual',
  slow: 'paceSlow',
  never: 'paceNever',
} as const satisfies Readonly<Record<PaceName, string>>;

type PartName = 'marks' | 'pace' | 'sites' | 'archive' | 'keys';

/** What came of the last change, and in which part it was made: it is told there, where the eyes are. */
interface Told {
  readonly part: PartName | null;
  readonly words: string;
}

interface PartProps {
  readonly id: PartName;
  readonly title: string;
  readonly told: Told;
  readonly children: ComponentChildren;
}

function Part({ id, title, told, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <div class="title">
        <h2 id={id}>{title}</h2>
        <span class="soft" role="status">
          {told.part === id && told.words}
        </span>
      </div>
      {children}
    </section>
  );
}

function Options() {
  const [status, setStatus] = useState<Status | null>(null);
  const [told, setTold] = useState<Told>({ part: null, words: '' });
  const refresh = () => ask('status', {}).then(setStatus);
  /** Does it; whatever comes of it, what holds then is shown, and said. */
  const act: Act = async (part, what, said, failed = 'popupNotChanged') => {
    const words = await what().then(
      () => said,
      error => text(failed, reasonOf(error)),
    );
    await refresh().catch(console.error);
    setTold({ part, words });
  };
  useEffect(
    () => void refresh().catch(error => setTold({ part: null, words: text('popupError', reasonOf(error)) })),
    [],
  );
  return (
    <>
      <Bar here="options" />
      <main class="wide">
        <h1>{text('optionsTitle')}</h1>
        <p class="soft" role="status">
          {told.part === null && told.words}
        </p>
        {status && <Parts status={status} act={act} told={told} />}
      </main>
    </>
  );
}

type Act = (
  part: PartName,
  what: () => Promise<unknown>,
  said: string,
  failed?: 'popupNotChanged' | 'popupNotEmptied',
) => Promise<void>;

/** Articles are what every site without a rule is read on. */
function ruleTold(site: string, where: Where): string {
  return where === 'articles'
    ? text('optionsSiteGone', site)
    : text('optionsSiteSaved', site, text(WHERE_WORDS[where]));
}

interface PartsProps {
  readonly status: Status;
  readonly act: Act;
  readonly told: Told;
}

function Parts({ status: { settings, archive }, act, told }: PartsProps) {
  const number = (count: number): string => count.toLocaleString(language);
  return (
    <>
      <Part id="marks" title={text('optionsMarks')} told={told}>
        <Looks
          chosen={settings.marks}
          choose={marks => void act('marks', () => ask('settings.set', { marks }), text('optionsSavedOpen'))}
        />
      </Part>
      <Part id="pace" title={text('optionsPace')} told={told}>
        <div class="choices" role="radiogroup" aria-labelledby="pace">
          {PACE_NAMES.map(pace => (
            <label key={pace}>
              <input
                type="radio"
                name="pace"
                value={pace}
                checked={settings.pace === pace}
                onChange={() =>
                  void act('pace', () => ask('settings.set', { pace }), text('optionsSavedOpen'))
                }
              />
              {text(PACES[pace])}
            </label>
          ))}
        </div>
        <p class="soft">{text('optionsPaceHelp')}</p>
      </Part>
      <Part id="sites" title={text('optionsSites')} told={told}>
        <Sites
          sites={settings.sites}
          rule={(site, where) =>
            void act('sites', () => ask('settings.site', { site, where }), ruleTold(site, where))
          }
        />
      </Part>
      <Part id="archive" title={text('popupArchive')} told={told}>
        <label class="switch">
          <input
            id="archive-switch"
            type="checkbox"
            checked={settings.archive}
            onChange={event => {
              const { checked } = event.currentTarget;
              void act(
                'archive',
                () => ask('settings.set', { archive: checked }),
                archiveTold(checked, archive.articles),
              );
            }}
          />
          {text('popupArchiveSwitch')}
        </label>
        <div class="row">
          <p class="soft">
            {text('popupArchiveCount', number(archive.articles), number(archive.statements))}
          </p>
          <SureButton
            words={text('popupArchiveEmpty')}
            question={text('popupEmptySure')}
            disabled={archive.articles === 0}
            onSure={() =>
              void act(
                'archive',
                () => ask('archive.empty', {}),
                text('popupArchiveEmptied'),
                'popupNotEmptied',
              )
            }
          />
        </div>
        <p class="soft">{text('popupPrivate')}</p>
      </Part>
      <Memory />
      <Part id="keys" title={text('optionsKeys')} told={told}>
        <Keys />
      </Part>
    </>
  );
}

document.documentElement.lang = language;
document.title = `${text('optionsTitle')} – Byname`;
const root = document.getElementById('options');
if (root) render(<Options />, root);
