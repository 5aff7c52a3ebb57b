/** A folder of Markdown notes as a zip, with the clips themselves beside them: the notes are for reading, the clips for coming back. PURE. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Clip } from '../../model/clip.ts';
import { fileNames, toNote } from './markdown.ts';
import { toAnnotationPage } from './w3c.ts';

/** In a folder whose name begins with a dot, which Obsidian and Logseq do not show. */
const CLIPS_FILE = '.byname/clips.json';
/** The earliest time a zip entry can hold: the same clips give the same bytes. */
const TIME = '1980-01-01T00:00:00';

/** @throws TemplateError */
export function toVault(clips: readonly Clip[], template?: string): Uint8Array {
  const ordered = clips.toSorted((a, b) =>
    a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1,
  );
  const names = fileNames(ordered);
  const files: Record<string, string> = { [CLIPS_FILE]: toAnnotationPage(ordered) };
  for (const [at, clip] of ordered.entries()) files[names[at] ?? `${at}.md`] = toNote(clip, template);
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort())
    entries[name] = [
      strToU8(files[name] ?? ''),
      { level: 6, mtime: new Date(TIME), os: 3, attrs: 0o644 << 16 },
    ];
  return zipSync(entries);
}

/** Most a vault's clips may hold when unpacked, in bytes: a small zip can hold a very large file. */
const LARGEST = 400_000_000;

/** The text of the clips in a vault; `null`: it holds none. @throws Error when it is no zip */
export function clipsInVault(zip: Uint8Array): string | null {
  const files = unzipSync(zip, {
    filter: ({ name, originalSize }) => name.endsWith(CLIPS_FILE) && originalSize <= LARGEST,
  });
  const [bytes] = Object.values(files);
  return bytes ? strFromU8(bytes) : null;
}
