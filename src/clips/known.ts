/** Which clips of a file are there already. PURE. */
import type { Clip, Gain } from '../model/clip.ts';
import { hasSeen } from './merge.ts';

/** The same words at the same place of the same page, whoever made the clip: white space and case of the context do not count. */
function passageKey({ source, place }: Clip): string {
  const { exact, prefix } = place.quote;
  const plain = (text: string) => text.replace(/\s+/g, '').toLowerCase();
  return `${source.url}\n${plain(exact)}\n${plain(prefix).slice(-12)}`;
}

export interface Sorted {
  /** To be taken in: new, or known by id and to be merged. */
  readonly take: readonly Clip[];
  /** Saved here already under another id, and the file's copy says nothing more of them. */
  readonly same: number;
}

/** @param kept deleted ones among them: what was deleted here comes back only by its own id */
export function withoutKnown(incoming: readonly Clip[], kept: Iterable<Clip>): Sorted {
  const ids = new Set<string>();
  const passages = new Map<string, Clip>();
  for (const clip of kept) {
    ids.add(clip.id);
    if (!clip.deleted) passages.set(passageKey(clip), clip);
  }
  let same = 0;
  const take = incoming.filter(clip => {
    if (ids.has(clip.id)) return true;
    const key = passageKey(clip);
    const there = passages.get(key);
    if (!there) {
      ids.add(clip.id);
      passages.set(key, clip);
      return true;
    }
    const nothingNew =
      (clip.note === '' || there.note.includes(clip.note)) &&
      clip.tags.every(tag => there.tags.includes(tag));
    if (nothingNew) same++;
    return !nothingNew;
  });
  return { take, same };
}

/** What the file's clips will bring when they are taken in. @param kept what they were sorted by */
export function gainOf({ take, same }: Sorted, kept: Iterable<Clip>): Gain {
  const there = new Map([...kept].map(clip => [clip.id, clip]));
  const gain = { added: 0, merged: 0, same };
  for (const clip of take) {
    const known = there.get(clip.id);
    if (known === undefined) {
      gain.added++;
      there.set(clip.id, clip);
    } else if (hasSeen(known, clip)) gain.same++;
    else gain.merged++;
  }
  return gain;
}
