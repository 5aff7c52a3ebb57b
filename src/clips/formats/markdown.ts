/** Markdown notes with YAML front matter, for Obsidian, Logseq and everything else that reads text. PURE. */

import type { Clip } from '../../model/clip.ts';
import { outletOf } from '../choose.ts';
import { citation } from './quote.ts';
import { type Fields, fill } from './template.ts';

export const TEMPLATE = `---
title: {{title|yaml}}
source: {{url|yaml}}
author: {{authors|yaml}}
publisher: {{publisher|yaml}}
published: {{published|yaml}}
accessed: {{accessed|yaml}}
language: {{language|yaml}}
speaker: {{speaker|yaml}}
form: {{form|yaml}}
people: {{people|yaml}}
organisations: {{organisations|yaml}}
tags: {{tags|yaml}}
collection: {{collection|yaml}}
clip: {{id|yaml}}
---

{{quote|blockquote}}

{{#speaker}}— {{speaker|links}}, {{/speaker}}{{citation|text}}
{{#note}}
{{note}}
{{/note}}`;

function fieldsOf(clip: Clip): Fields {
  const { source, speaker } = clip;
  const named = (kind: 'person' | 'organisation') =>
    clip.entities.filter(entity => entity.kind === kind).map(({ name }) => name);
  return {
    id: clip.id,
    quote: clip.place.quote.exact,
    title: source.title,
    url: source.url,
    authors: source.authors,
    publisher: source.publisher ?? '',
    outlet: outletOf(clip),
    published: source.published ?? '',
    accessed: source.accessed.slice(0, 10),
    created: clip.created.slice(0, 10),
    language: source.language ?? '',
    speaker: speaker?.name ?? '',
    form: clip.form ?? '',
    people: named('person'),
    organisations: named('organisation'),
    tags: clip.tags,
    collection: clip.collection ?? '',
    colour: clip.colour,
    note: clip.note,
    citation: citation(clip),
  };
}

/** @throws TemplateError */
export function toNote(clip: Clip, template = TEMPLATE): string {
  return `${fill(template, fieldsOf(clip)).trimEnd()}\n`;
}

/** All clips in one text, by article. */
export function toMarkdown(clips: readonly Clip[]): string {
  const byArticle = new Map<string, Clip[]>();
  for (const clip of clips) byArticle.set(clip.source.url, [...(byArticle.get(clip.source.url) ?? []), clip]);
  const part = `{{quote|blockquote}}\n\n{{#speaker}}— {{speaker|text}}\n\n{{/speaker}}{{#note}}{{note}}\n\n{{/note}}{{#tags}}{{tags|hashtags}}\n\n{{/tags}}`;
  return [...byArticle.values()]
    .map(group => {
      const [first] = group;
      if (!first) return '';
      const head = fill('## {{title|text}}\n\n{{citation|text}}\n\n', fieldsOf(first));
      return head + group.map(clip => fill(part, fieldsOf(clip))).join('');
    })
    .join('')
    .trimEnd()
    .concat('\n');
}

/** Letters of a file's name before its ending. */
const LONGEST = 90;

/**
 * A file name for each clip: day, title and the beginning of the id, without what Windows, macOS, Obsidian or a zip cannot have in a name.
 * Unique also where case does not count.
 */
export function fileNames(clips: readonly Clip[]): readonly string[] {
  const taken = new Set<string>();
  return clips.map(clip => {
    const title = clip.source.title
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|#^[\]]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const day = clip.source.published ?? clip.created.slice(0, 10);
    const id = clip.id.replace(/[^a-z0-9]/gi, '').slice(-6);
    const stem = `${day.replace(/[^0-9-]/g, '')} ${Array.from(title)
      .slice(0, LONGEST)
      .join('')
      .replace(/[. ]+$/, '')}`.trim();
    let name = `${stem} ${id}`;
    for (let nth = 2; taken.has(name.toLowerCase()); nth++) name = `${stem} ${id} ${nth}`;
    taken.add(name.toLowerCase());
    return `${name}.md`;
  });
}
