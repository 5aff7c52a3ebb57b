/** Where Byname runs: the sites' rules, and what they mean for the tabs that are open. */
import browser, { type Runtime } from 'webextension-polyfill';
import { languageOf } from '../../languages/all.ts';
import type { Settings, TabView, Where } from '../../messages/contract.ts';
import { loadSettings, setSiteRule } from '../../store/settings.ts';
import { recount } from './badge.ts';
import { countFound } from './frame-look.ts';
import { bring, forceReader, lookAt, READER, takeAway } from './frames.ts';
import { patternsOf, ruleFor, siteOf } from './site-rules.ts';

/** The rule of the page that a message comes from; frames obey their page's. */
export async function whereOf(sender: Runtime.MessageSender): Promise<Where> {
  const { sites } = await loadSettings();
  return ruleFor(siteOf(sender.tab?.url ?? sender.url), sites);
}

export async function viewTab(tabId: number): Promise<TabView> {
  const [tab, frames, { sites }] = await Promise.all([
    browser.tabs.get(tabId),
    lookAt(tabId),
    loadSettings(),
  ]);
  const site = siteOf(tab.url);
  const main = frames.find(({ frameId }) => frameId === 0);
  return {
    site,
    where: ruleFor(site, sites),
    on: frames.some(({ reading }) => reading),
    verdict: main?.verdict ?? null,
    found: countFound(frames),
    foreign: main !== undefined && main.language !== null && languageOf(main.language) === null,
  };
}

export async function switchTab(tabId: number, on: boolean): Promise<TabView> {
  if (on) await forceReader(tabId);
  else await takeAway(tabId);
  await recount(tabId);
  return viewTab(tabId);
}

export async function toggleTab(tabId: number): Promise<TabView> {
  const frames = await lookAt(tabId);
  return switchTab(tabId, !frames.some(({ reading }) => reading));
}

/** @throws Error when the tab shows no page of the web. */
export async function setSite(tabId: number, where: Where): Promise<TabView> {
  const site = siteOf((await browser.tabs.get(tabId)).url);
  if (site === null) throw new Error('this page has no site');
  await setRule(site, where);
  return viewTab(tabId);
}

/** The rule for a site, at once on all its tabs. */
export async function setRule(site: string, where: Where): Promise<Settings> {
  const settings = await setSiteRule(site, where);
  await syncAlways(settings.sites);
  const tabs = await browser.tabs.query({ url: patternsOf(site) });
  await Promise.all(tabs.map(tab => (tab.id === undefined ? null : apply(tab.id, where))));
  return settings;
}

async function apply(tabId: number, where: Where): Promise<void> {
  if (where === 'always') await forceReader(tabId).catch(() => undefined);
  else {
    const frames = await lookAt(tabId);
    // What was forced, and is no article, ends with the rule that forced it.
    await takeAway(tabId);
    for (const { frameId, verdict } of where === 'articles' ? frames : [])
      if (verdict?.article) await bring(tabId, frameId).catch(() => undefined);
  }
  await recount(tabId);
}

const ALWAYS = 'always';

/** Sites with `always` get the reader from the browser itself, at every load; other pages pay nothing for the rule. */
async function syncAlways(sites: Readonly<Record<string, Where>>): Promise<void> {
  const matches = Object.keys(sites)
    .filter(site => sites[site] === 'always')
    .flatMap(patternsOf);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ALWAYS] });
  const script = {
    id: ALWAYS,
    js: [READER],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ALWAYS] });
  } else if (known) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
