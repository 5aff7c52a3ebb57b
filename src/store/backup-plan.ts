/** Whether and when everything is backed up by itself, in `storage.local`. Not part of a backup: it is this computer's. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const EVERY = ['off', 'day', 'week'] as const;

const PlanSchema = v.object({
  every: v.fallback(v.picklist(EVERY), 'off'),
  /** ISO time of the last one that was written. */
  last: v.fallback(v.nullable(v.string()), null),
  /** The last writing of clips that is in it (clips.ts). */
  turn: v.fallback(v.number(), 0),
  /** Why the last one was not written. */
  problem: v.fallback(v.nullable(v.string()), null),
  /** Downloads that hold the backups there are, oldest first. */
  downloads: v.fallback(v.array(v.number()), []),
});

export type BackupPlan = v.InferOutput<typeof PlanSchema>;

const KEY = 'backups';

export async function loadPlan(): Promise<BackupPlan> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const parsed = v.safeParse(PlanSchema, stored ?? {});
  return parsed.success ? parsed.output : v.parse(PlanSchema, {});
}

export async function changePlan(change: Partial<BackupPlan>): Promise<BackupPlan> {
  const plan = { ...(await loadPlan()), ...change };
  await browser.storage.local.set({ [KEY]: plan });
  return plan;
}
