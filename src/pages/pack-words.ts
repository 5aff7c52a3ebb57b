/** What a pack says of itself; what the one that comes with Byname says, in the reader's language. */
import type { PackRow } from '../messages/packs.ts';
import { text } from './text.ts';

type Said = Pick<PackRow, 'title' | 'attribution'>;

export function packWords({ origin, title, attribution }: Said & Pick<PackRow, 'origin'>): Said {
  return origin.type === 'built-in'
    ? { title: text('packsStarter'), attribution: text('packsStarterFrom') }
    : { title, attribution };
}
