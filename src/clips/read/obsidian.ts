/**
 * Highlights of the Obsidian Web Clipper: its export (`[{ url, title?, highlights: [{ text, timestamp, notes? }] }]`) and its storage
 * (`{ [url]: { url, highlights: [{ id, content, notes? }] } }`), where `id` is the time and the passage is HTML. PURE.
 */
import type { Clip } from '../../model/clip.ts';
import { BadEntry, foreignClip, idFor, isObject, listOf, textOf, timeOf } from './foreign.ts';
import { plainText } from './plain.ts';

/** Is this a page with highlights, as both forms have it? */
export function isHighlightsPage(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && textOf(value.url) !== null && Array.isArray(value.highlights);
}

/** @throws BadEntry */
export function clipOfHighlight(page: Readonly<Record<string, unknown>>, value: unknown): Clip {
  if (!isObject(value)) throw new BadEntry('no highlight');
  const url = textOf(page.url) ?? '';
  const exact = plainText(textOf(value.text) ?? textOf(value.content) ?? '');
  const id = textOf(value.id);
  const created =
    timeOf(value.timestamp) ??
    timeOf(id !== null && /^\d+$/.test(id) ? Number(id) : null) ??
    '1970-01-01T00:00:00.000Z';
  return foreignClip({
    id: idFor('obsidian', url, created, exact),
    url,
    title: textOf(page.title) ?? '',
    created,
    modified: created,
    creator: null,
    place: { quote: { exact, prefix: '', suffix: '' }, position: null, range: null },
    note: listOf(value.notes)
      .flatMap(note => textOf(note) ?? [])
      .map(plainText)
      .join('\n\n'),
    tags: [],
    language: null,
  });
}
