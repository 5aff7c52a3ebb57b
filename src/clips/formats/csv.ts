/** CSV (RFC 4180) with a byte order mark, without which Excel takes it for the local code page. PURE. */
import type { Clip } from '../../model/clip.ts';

const COLUMNS: readonly (readonly [name: string, of: (clip: Clip) => string])[] = [
  ['id', clip => clip.id],
  ['quote', clip => clip.place.quote.exact],
  ['speaker', clip => clip.speaker?.name ?? ''],
  ['speaker id', clip => clip.speaker?.id ?? ''],
  ['form', clip => clip.form ?? ''],
  ['people', clip => namesOf(clip, 'person')],
  ['organisations', clip => namesOf(clip, 'organisation')],
  ['note', clip => clip.note],
  ['tags', clip => clip.tags.join('; ')],
  ['collection', clip => clip.collection ?? ''],
  ['colour', clip => clip.colour],
  ['title', clip => clip.source.title],
  ['authors', clip => clip.source.authors.join('; ')],
  ['publisher', clip => clip.source.publisher ?? ''],
  ['published', clip => clip.source.published ?? ''],
  ['accessed', clip => clip.source.accessed],
  ['language', clip => clip.source.language ?? ''],
  ['url', clip => clip.source.url],
  ['created', clip => clip.created],
  ['modified', clip => clip.modified],
];

function namesOf({ entities }: Clip, kind: 'person' | 'organisation'): string {
  return entities
    .filter(entity => entity.kind === kind)
    .map(({ name }) => name)
    .join('; ');
}

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe: what stands in a clip comes from web pages
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function toCsv(clips: readonly Clip[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...clips.map(clip => COLUMNS.map(([, of]) => of(clip)))];
  return `\ufeff${rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
