/** One page of HTML for the printer. Everything of a clip is text; nothing is loaded from anywhere. PURE. */
import type { Clip } from '../../model/clip.ts';
import { citation, quoted } from './quote.ts';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const STYLE =
  'body{font:12pt/1.5 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em}article{break-inside:avoid;margin:0 0 1.6em}' +
  'blockquote{margin:0;white-space:pre-line}p{margin:.3em 0}.by{font-size:10pt;overflow-wrap:anywhere}.note{white-space:pre-line}';

/** @param title shown above, and the document's */
export function toHtml(clips: readonly Clip[], title: string): string {
  const parts = clips.map(clip => {
    const language = clip.source.language === null ? '' : ` lang="${escapeHtml(clip.source.language)}"`;
    const speaker = clip.speaker ? `${escapeHtml(clip.speaker.name)}, ` : '';
    const note = clip.note === '' ? '' : `<p class="note">${escapeHtml(clip.note)}</p>\n`;
    const tags = clip.tags.length === 0 ? '' : `<p class="by">${escapeHtml(clip.tags.join(' · '))}</p>\n`;
    return `<article>\n<blockquote${language}>${escapeHtml(quoted(clip))}</blockquote>\n<p class="by">— ${speaker}${escapeHtml(citation(clip))}</p>\n${note}${tags}</article>\n`;
  });
  const policy =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  return `<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">\n${policy}\n<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>${escapeHtml(title)}</h1>\n${parts.join('')}</body>\n</html>\n`;
}
