/** Small pages for the tests. */
import { parseHTML } from 'linkedom';

export function page(body: string, head = '', lang = 'de'): Document {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return parseHTML(html).document as unknown as Document;
}

export const prose = (about: string): string =>
  `Im Hafen von ${about} sprachen gestern die Vertreter der Fischer mit dem Ministerium, und beide Seiten nannten das Treffen nützlich.`;

/** Three paragraphs, as long as an article's. */
export const paragraphs = ['Riga', 'Turku', 'Bergen'].map(about => `<p>${prose(about)}</p>`).join('');
