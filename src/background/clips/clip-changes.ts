/** Clips were written: open libraries and the catalogue read them, and a backup may be due. */

import { CLIPS_CHANGED } from '../../messages/clips.ts';
import { considerBackup } from '../backup/auto-backup.ts';
import { catalogSoon } from './clip-catalog.ts';

let channel: BroadcastChannel | undefined;

export function tellChanged(ids: readonly string[]): void {
  if (ids.length === 0) return;
  channel ??= new BroadcastChannel(CLIPS_CHANGED);
  channel.postMessage(ids);
  catalogSoon();
  void considerBackup();
}
