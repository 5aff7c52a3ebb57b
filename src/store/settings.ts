/** The reader's settings, in `storage.local`: small, and there before any database is open. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const SettingsSchema = v.object({
  archive: v.fallback(v.boolean(), true),
  marks: v.fallback(v.picklist(['underline', 'tint', 'none']), 'underline'),
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
