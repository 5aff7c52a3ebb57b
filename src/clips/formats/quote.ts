/** A passage with its citation, as text for the clipboard and for the other formats. PURE. */
import type { Clip } from '../../model/clip.ts';

/** Quotation marks by language; what is not here uses the English ones. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
  it: ['«', '»'],
  es: ['«', '»'],
  pl: ['„', '”'],
  zh: ['“', '”'],
};

export function quoted(clip: Clip): string {
  const { exact } = clip.place.quote;
  const [open, close] = MARKS[clip.source.language ?? ''] ?? ['“', '”'];
  // Words that come with their marks get no second pair.
  return /^[“”„«»"「『]/.test(exact) && /["“”«»」』]$/.test(exact) ? exact : `${open}${exact}${close}`;
}

/** Authors, title, publisher, date, address and day of the visit; what is not known is left out. */
export function citation({ source }: Clip): string {
  const { authors, title, publisher, published, url, accessed } = source;
  const head = [
    authors.join(', '),
    title === '' ? '' : `“${title}”`,
    publisher ?? '',
    published ?? '',
  ].filter(Boolean);
  return `${head.join(', ')}${head.length > 0 ? ', ' : ''}${url} (${accessed.slice(0, 10)})`;
}

export function asQuote(clip: Clip): string {
  const speaker = clip.speaker ? `${clip.speaker.name}, ` : '';
  return `${quoted(clip)} — ${speaker}${citation(clip)}`;
}
