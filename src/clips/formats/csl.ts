/** CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json): what Zotero, Pandoc and citeproc read. PURE. */
import type { Clip } from '../../model/clip.ts';
import { dateParts, passagesOf, referencesOf, tagsOf } from './reference.ts';

export function toCsl(clips: readonly Clip[]): string {
  const items = referencesOf(clips).map(reference => {
    const { key, source, authors, accessed } = reference;
    const keywords = tagsOf(reference);
    return {
      id: key,
      type: 'article-newspaper',
      title: source.title.replace(/\s+/g, ' ').trim(),
      ...(authors.length === 0 ? {} : { author: authors }),
      ...(source.publisher === null ? {} : { 'container-title': source.publisher }),
      ...(source.published === null ? {} : { issued: { 'date-parts': [dateParts(source.published)] } }),
      accessed: { 'date-parts': [dateParts(accessed)] },
      URL: source.url,
      ...(source.language === null ? {} : { language: source.language }),
      ...(keywords.length === 0 ? {} : { keyword: keywords.join(', ') }),
      note: passagesOf(reference).join('\n'),
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}
