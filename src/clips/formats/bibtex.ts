/** BibTeX for biblatex (`@online`, UTF-8). By hand, because Citation.js brings a network client along (docs/clips.md). PURE. */
import type { Clip } from '../../model/clip.ts';
import { type Author, passagesOf, referencesOf, tagsOf } from './reference.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text in which nothing is a command. No brace is escaped by a backslash: some parsers count braces without regard to it. */
export function texText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\{}#$%&_^~]/g, letter => SPECIAL[letter] ?? letter);
}

/** biblatex reads addresses verbatim: only what would end the field is written as a browser writes it. */
function texUrl(url: string): string {
  return url.replace(/[{}\\\s%]/g, letter => (letter === '%' ? '%' : encodeURIComponent(letter)));
}

function texAuthor(author: Author): string {
  if ('literal' in author) return `{${texText(author.literal)}}`;
  const guard = (part: string) => (/\band\b|,/.test(part) ? `{${texText(part)}}` : texText(part));
  return `${guard(author.family)}, ${guard(author.given)}`;
}

export function toBibtex(clips: readonly Clip[]): string {
  return referencesOf(clips)
    .map(reference => {
      const { key, source, authors, accessed } = reference;
      const fields: [string, string][] = [['title', `{${texText(source.title)}}`]];
      if (authors.length > 0) fields.push(['author', authors.map(texAuthor).join(' and ')]);
      if (source.publisher !== null) fields.push(['organization', texText(source.publisher)]);
      if (source.published !== null) fields.push(['date', source.published]);
      fields.push(['url', texUrl(source.url)], ['urldate', accessed.slice(0, 10)]);
      if (source.language !== null) fields.push(['langid', texText(source.language)]);
      const tags = tagsOf(reference);
      if (tags.length > 0)
        fields.push(['keywords', texText(tags.map(tag => tag.replaceAll(',', ' ')).join(', '))]);
      fields.push(['annotation', texText(passagesOf(reference).join(' / '))]);
      const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
      return `@online{${key},\n${lines.join('')}}\n`;
    })
    .join('\n');
}
