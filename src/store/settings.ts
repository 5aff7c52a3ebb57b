/** The reader's settings, in `storage.local`: small, and there before any database is open. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { MARKS, PACE_NAMES, type Settings, WHERE, type Where } from '../model/settings.ts';

/** What each may be. */
const VALUES = {
  archive: v.boolean(),
  marks: v.picklist(MARKS),
  pace: v.picklist(PACE_NAMES),
  /** By host name: where a site's rule is not `articles`. */
  sites: v.record(v.pipe(v.string(), v.maxLength(253)), v.picklist(WHERE)),
};

const SettingsSchema = v.object({
  archive: v.fallback(VALUES.archive, true),
  marks: v.fallback(VALUES.marks, 'underline'),
  pace: v.fallback(VALUES.pace, 'usual'),
  sites: v.fallback(VALUES.sites, {}),
  /** Not in a backup: another device has another memory. */
  lowMemory: v.fallback(v.nullable(v.boolean()), null),
});

/** Some of the settings, as a backup has them. */
export const SettingsChange = v.object({
  archive: v.exactOptional(VALUES.archive),
  marks: v.exactOptional(VALUES.marks),
  pace: v.exactOptional(VALUES.pace),
  sites: v.exactOptional(VALUES.sites),
});

const KEY = 'settings';

/** What is stored, each missing or damaged value replaced by its default. */
export async function loadSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(SettingsSchema, stored ?? {});
  return parsed.success ? parsed.output : v.parse(SettingsSchema, {});
}

/** Stores the given values beside the others. @returns all of them. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** `articles` is what holds without a rule, so it is kept only where it must overrule the rule of a wider site. @returns all settings. */
export async function setSiteRule(site: string, where: Where): Promise<Settings> {
  const { [site]: _, ...sites } = (await loadSettings()).sites;
  const wider = Object.keys(sites).some(other => site.endsWith(`.${other}`));
  return changeSettings({ sites: where === 'articles' && !wider ? sites : { ...sites, [site]: where } });
}
