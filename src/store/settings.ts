/** The reader's settings, in `storage.local`: small, and there before any database is open. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const SettingsSchema = v.object({
  archive: v.fallback(v.boolean(), true),
  marks: v.fallback(v.picklist(['underline', 'tint', 'none']), 'underline'),
  /** By host name: where a site's rule is not `articles`. */
  sites: v.fallback(v.record(v.string(), v.picklist(['articles', 'always', 'click', 'never'])), {}),
});

export type StoredSettings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

/** What is stored, each missing or damaged value replaced by its default. */
export async function loadSettings(): Promise<StoredSettings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(SettingsSchema, stored ?? {});
  return parsed.success ? parsed.output : v.parse(SettingsSchema, {});
}

/** Stores the given values beside the others. @returns all of them. */
export async function changeSettings(change: Partial<StoredSettings>): Promise<StoredSettings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** `articles` is what holds without a rule, so it is kept only where it must overrule the rule of a wider site. @returns all settings. */
export async function setSiteRule(
  site: string,
  where: StoredSettings['sites'][string],
): Promise<StoredSettings> {
  const { [site]: _, ...sites } = (await loadSettings()).sites;
  const wider = Object.keys(sites).some(other => site.endsWith(`.${other}`));
  return changeSettings({ sites: where === 'articles' && !wider ? sites : { ...sites, [site]: where } });
}
