/** RIS (type NEWS), as Zotero, EndNote and Mendeley read it: a tag, two spaces, a hyphen, a space; one value a line. By hand (docs/clips.md). PURE. */
import type { Clip } from '../../model/clip.ts';
import { passagesOf, referencesOf, tagsOf } from './reference.ts';

/** A value cannot hold a line end: what follows would be read as another tag. */
function risText(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** `2020/07/24/`, as far as known: the last slash parts the day from "other information". */
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${year}/${month}/${day}/`;
}

export function toRis(clips: readonly Clip[]): string {
  return referencesOf(clips)
    .map(reference => {
      const { key, source, authors, accessed } = reference;
      const lines: [string, string][] = [
        ['TY', 'NEWS'],
        ['ID', key],
        ['TI', source.title],
      ];
      for (const author of authors)
        lines.push(['AU', 'literal' in author ? author.literal : `${author.family}, ${author.given}`]);
      if (source.publisher !== null) lines.push(['T2', source.publisher]);
      if (source.published !== null)
        lines.push(['PY', source.published.slice(0, 4)], ['DA', risDate(source.published)]);
      if (source.language !== null) lines.push(['LA', source.language]);
      lines.push(['UR', source.url], ['Y2', risDate(accessed)]);
      for (const tag of tagsOf(reference)) lines.push(['KW', tag]);
      for (const passage of passagesOf(reference)) lines.push(['N1', passage]);
      return `${lines.map(([tag, value]) => `${tag}  - ${risText(value)}\r\n`).join('')}ER  - \r\n`;
    })
    .join('\r\n');
}
