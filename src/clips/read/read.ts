/** A file with clips in it, whoever wrote it: what is in it, and where it is wrong. One bad entry costs only itself. PURE. */
import type { Clip } from '../../model/clip.ts';
import { clipsInVault } from '../formats/vault.ts';
import { checkCollectionFile, isCollectionFile } from './collection-file.ts';
import { BadEntry, isObject, type Loose, listOf } from './foreign.ts';
import { clipOfHighlight, isHighlightsPage } from './obsidian.ts';
import { clipOfAnnotation } from './w3c.ts';

/** What is wrong, for a sentence in the reader's language. */
export type TroubleKind =
  /** One entry of several is left out. */
  | 'entry'
  | 'unreadable'
  /** It can be read, and holds nothing that is known here. */
  | 'foreign'
  /** A pack without passages. */
  | 'names'
  /** A pack that is refused; `where` is the format's code. */
  | 'pack';

export interface Trouble {
  readonly kind: TroubleKind;
  /** "line 3, column 7" or "items[12]". */
  readonly where: string;
  /** In English, for whoever mends the file. */
  readonly what: string;
}

export interface ReadFile {
  readonly kind: 'backup' | 'collection' | 'vault' | 'w3c' | 'hypothesis' | 'obsidian' | 'unknown';
  readonly clips: readonly Clip[];
  readonly troubles: readonly Trouble[];
  /** Of a collection's pack, its name. */
  readonly title: string | null;
  /** Of a backup, this and what follows: unchecked; the background checks it. */
  readonly settings: unknown;
  readonly archive: readonly unknown[];
  readonly choices: readonly unknown[];
  readonly removed: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly own: readonly Loose[];
}

export const NOTHING = {
  clips: [],
  troubles: [],
  title: null,
  settings: null,
  archive: [],
  choices: [],
  removed: [],
  notes: [],
  own: [],
} as const;

/** Never throws. */
export function readClips(bytes: Uint8Array): ReadFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readVault(bytes);
  return readText(new TextDecoder().decode(bytes));
}

function readVault(bytes: Uint8Array): ReadFile {
  try {
    const text = clipsInVault(bytes);
    if (text === null) return nothingIn('foreign', 'zip', 'holds no .byname/clips.json');
    return { ...readText(text), kind: 'vault' };
  } catch (error) {
    return nothingIn('unreadable', 'zip', error instanceof Error ? error.message : String(error));
  }
}

export const nothingIn = (kind: TroubleKind, where: string, what: string): ReadFile => ({
  ...NOTHING,
  kind: 'unknown',
  troubles: [{ kind, where, what }],
});

function readText(text: string): ReadFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return nothingIn(
      'unreadable',
      whereIn(text, error),
      error instanceof Error ? error.message : String(error),
    );
  }
  if (isObject(value) && value.byname === 'backup') {
    const read = each(listOf(value.clips), 'clips', clipOfAnnotation);
    return {
      ...NOTHING,
      ...read,
      kind: 'backup',
      settings: value.settings ?? null,
      archive: listOf(value.archive),
      choices: listOf(value.choices),
      removed: listOf(value.removed),
      notes: listOf(value.notes),
      own: listOf(value.own).filter(isObject),
    };
  }
  if (isCollectionFile(value)) {
    const checked = checkCollectionFile(value);
    if ('what' in checked) return nothingIn('unreadable', checked.where, checked.what);
    const read = each(checked.clips, 'clips', clipOfAnnotation);
    return { ...NOTHING, ...read, kind: 'collection', title: checked.title };
  }
  const pages = pagesOf(value);
  if (pages) return readHighlights(pages);
  const [items, name] = itemsOf(value);
  if (!items) return nothingIn('foreign', 'the file', 'no clips, annotations or highlights known here');
  const hypothesis = items.some(item => isObject(item) && typeof item.uri === 'string');
  return { ...NOTHING, ...each(items, name, clipOfAnnotation), kind: hypothesis ? 'hypothesis' : 'w3c' };
}

/** Line and column, both from 1, of the offset that the engine's message tells. */
function whereIn(text: string, error: unknown): string {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  const told = /line (\d+) column (\d+)/.exec(String(error));
  if (told) return `line ${told[1]}, column ${told[2]}`;
  // "Unexpected end of JSON input" tells none: the end is where it is.
  const before = text.slice(0, offset === undefined ? text.length : Number(offset));
  return `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
}

function each(
  items: readonly unknown[],
  name: string,
  clipOf: (item: unknown) => Clip,
): Pick<ReadFile, 'clips' | 'troubles'> {
  const clips: Clip[] = [];
  const troubles: Trouble[] = [];
  for (const [at, item] of items.entries()) {
    try {
      clips.push(clipOf(item));
    } catch (error) {
      if (!(error instanceof BadEntry)) throw error;
      troubles.push({ kind: 'entry', where: `${name}[${at}]`, what: error.message });
    }
  }
  return { clips, troubles };
}

/** A page, a collection (with its first page inside), a list, one annotation; Hypothesis' `rows` and its client's `annotations`. */
function itemsOf(value: unknown): readonly [items: readonly unknown[] | null, name: string] {
  if (Array.isArray(value)) return [value, ''];
  if (!isObject(value)) return [null, ''];
  for (const name of ['rows', 'annotations', 'items'])
    if (Array.isArray(value[name])) return [value[name], name];
  if (isObject(value.first) && Array.isArray(value.first.items)) return [value.first.items, 'first.items'];
  return listOf(value.type).includes('Annotation') ? [[value], ''] : [null, ''];
}

function pagesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] | null {
  const pages = Array.isArray(value)
    ? value
    : isObject(value)
      ? Object.values(isObject(value.highlights) ? value.highlights : value)
      : [];
  return pages.length > 0 && pages.every(isHighlightsPage) ? pages : null;
}

function readHighlights(pages: readonly Readonly<Record<string, unknown>>[]): ReadFile {
  const parts = pages.map((page, at) =>
    each(listOf(page.highlights), `[${at}].highlights`, highlight => clipOfHighlight(page, highlight)),
  );
  return {
    ...NOTHING,
    kind: 'obsidian',
    clips: parts.flatMap(({ clips }) => clips),
    troubles: parts.flatMap(({ troubles }) => troubles),
  };
}
