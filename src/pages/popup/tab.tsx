/** What Byname does on the tab in front, why, and the switches for it. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openPanel } from '../../browser/open-panel.ts';
import type { MessageKey } from '../../locales/message.ts';
import type { TabView, Where } from '../../messages/contract.ts';
import { ask } from '../ask.ts';
import { text } from '../text.ts';
import { WHERE_WORDS } from '../where.ts';

type Reason = Extract<MessageKey, `reason${string}`>;

/** Why a page is taken for no article (src/article/is-article.ts), in the reader's words. */
const REASONS: Readonly<Record<string, Reason>> = {
  'front page': 'reasonFront',
  'list or search': 'reasonList',
  'list of articles': 'reasonList',
  'structured data: no article': 'reasonOther',
  'og:type product': 'reasonProduct',
  'too little prose': 'reasonShort',
};

/** One sentence that says whether it is active here, and why or how much. */
function sentence({ site, where, on, verdict, found }: TabView): string {
  if (on) return found === 0 ? text('tabNothing') : text('tabFound', found);
  if (site === null) return text('tabNoSite');
  if (where === 'never') return text('tabNever', site);
  if (where === 'click') return text('tabClick', site);
  if (verdict === null) return text('tabNotRun');
  return verdict.article ? text('tabOff') : text(REASONS[verdict.reason] ?? 'reasonOther');
}

/** The tab that the popup stands over; `?tab=` when it is opened as a page. */
async function tabInFront(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

export function TabInFront({ failed }: { readonly failed: (error: unknown) => void }) {
  const [tabId, setTabId] = useState<number | null>(null);
  const [view, setView] = useState<TabView | null>(null);
  useEffect(() => {
    // A tab that cannot be asked about has nothing to show here.
    const load = async () => {
      const id = await tabInFront();
      setTabId(id);
      if (id !== null) setView(await ask('tab.view', { tabId: id }));
    };
    void load().catch(() => undefined);
    // What is found comes while the popup is open.
    const timer = setInterval(() => void load().catch(() => undefined), 700);
    return () => clearInterval(timer);
  }, []);
  if (tabId === null || view === null) return null;
  const { site, where, on, foreign } = view;
  return (
    <section class="tab" aria-labelledby="tab-state">
      <p id="tab-state" role="status">
        {sentence(view)}
      </p>
      {on && foreign && <p>{text('tabForeign')}</p>}
      <div class="acts">
        {on && (
          <button id="tab-panel" type="button" class="primary" onClick={() => void openPanel(tabId)}>
            {text('popupPanel')}
          </button>
        )}
        {site !== null && (
          <button
            id="tab-switch"
            type="button"
            class={on ? '' : 'primary'}
            onClick={() => void ask('tab.switch', { tabId, on: !on }).then(setView).catch(failed)}
          >
            {text(on ? 'tabSwitchOff' : 'tabSwitchOn')}
          </button>
        )}
      </div>
      {site !== null && (
        <label class="row">
          <span>{text('siteRule', site)}</span>
          <select
            id="site-rule"
            value={where}
            onChange={event => {
              const chosen = event.currentTarget.value;
              if (chosen in WHERE_WORDS)
                void ask('site.set', { tabId, where: chosen as Where })
                  .then(setView)
                  .catch(failed);
            }}
          >
            {Object.entries(WHERE_WORDS).map(([value, key]) => (
              <option key={value} value={value}>
                {text(key)}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
