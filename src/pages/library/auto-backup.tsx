/** Whether everything is backed up by itself. The permission is asked for here, when it is turned on, and given back when it is turned off. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Manifest } from 'webextension-polyfill';
import type { BackupContract, Every } from '../../messages/backup.ts';
import { ask } from '../ask.ts';
import { day, text } from './text.ts';

type Plan = BackupContract['backup.plan']['answer'];

const NAMES = { off: 'libraryAutoOff', day: 'libraryAutoDaily', week: 'libraryAutoWeekly' } as const;
/** Milliseconds after which the library looks whether the first backup is written. */
const SOON = 2_500;

/** What this browser's manifest has for it: all of it is for backups. */
const permissions = (browser.runtime.getManifest().optional_permissions ??
  []) as Manifest.OptionalPermission[];

export function AutoBackup({ failed }: { readonly failed: (error: unknown) => void }) {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [refused, setRefused] = useState(false);
  const look = (every: Every | null) => ask('backup.plan', { every }).then(setPlan);
  useEffect(() => void look(null).catch(failed), []);

  const choose = async (every: Every) => {
    // The first thing that happens: browsers ask only while they handle the reader's own act.
    const granted = every === 'off' || (await browser.permissions.request({ permissions }));
    setRefused(!granted);
    if (!granted) return;
    await look(every);
    if (every === 'off') await browser.permissions.remove({ permissions });
    else setTimeout(() => void look(null).catch(failed), SOON);
  };
  return (
    <>
      <label class="field">
        {text('libraryAuto')}
        <select
          id="auto-backup"
          value={plan?.every ?? 'off'}
          onChange={event => {
            const field = event.currentTarget;
            const every = field.value === 'day' || field.value === 'week' ? field.value : 'off';
            field.value = plan?.every ?? 'off';
            void choose(every).catch(failed);
          }}
        >
          {(['off', 'day', 'week'] as const).map(every => (
            <option key={every} value={every}>
              {text(NAMES[every])}
            </option>
          ))}
        </select>
      </label>
      <p class="soft">{text('libraryAutoHelp')}</p>
      <p class="soft" role="status" id="auto-backup-state">
        {refused && <span class="problem">{text('libraryAutoRefused')}</span>}
        {plan?.last && text('libraryAutoLast', day(plan.last, 'long'))}
        {plan?.problem && <span class="problem"> {text('libraryAutoFailed', plan.problem)}</span>}
      </p>
    </>
  );
}
