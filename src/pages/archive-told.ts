/** What the archive's switch has done: keeping nothing more takes nothing away. */
import { text } from './text.ts';

/** @param articles in the archive already */
export function archiveTold(on: boolean, articles: number): string {
  if (on) return text('popupArchiveOn');
  return text(articles === 0 ? 'popupArchiveOff' : 'popupArchiveOffKept');
}
