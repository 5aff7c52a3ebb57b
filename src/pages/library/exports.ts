/** What the library can write: by format, the bytes, their type and the file's name. */
import { toBibtex } from '../../clips/formats/bibtex.ts';
import { toCsl } from '../../clips/formats/csl.ts';
import { toCsv } from '../../clips/formats/csv.ts';
import { toHtml } from '../../clips/formats/html.ts';
import { toMarkdown } from '../../clips/formats/markdown.ts';
import { toRis } from '../../clips/formats/ris.ts';
import { toVault } from '../../clips/formats/vault.ts';
import { toAnnotationPage } from '../../clips/formats/w3c.ts';
import type { Clip } from '../../model/clip.ts';
import { text } from './text.ts';

export const FORMATS = ['vault', 'markdown', 'w3c', 'csv', 'csl', 'bibtex', 'ris', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface Written {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** @throws TemplateError */
export function write(format: Format, clips: readonly Clip[], template: string): Written {
  switch (format) {
    case 'vault':
      return {
        name: 'byname-vault.zip',
        type: 'application/zip',
        content: new Uint8Array(toVault(clips, template)),
      };
    case 'markdown':
      return { name: 'byname-clips.md', type: 'text/markdown', content: toMarkdown(clips) };
    case 'w3c':
      return { name: 'byname-clips.jsonld', type: 'application/ld+json', content: toAnnotationPage(clips) };
    case 'csv':
      return { name: 'byname-clips.csv', type: 'text/csv', content: toCsv(clips) };
    case 'csl':
      return {
        name: 'byname-clips.csl.json',
        type: 'application/vnd.citationstyles.csl+json',
        content: toCsl(clips),
      };
    case 'bibtex':
      return { name: 'byname-clips.bib', type: 'application/x-bibtex', content: toBibtex(clips) };
    case 'ris':
      return {
        name: 'byname-clips.ris',
        type: 'application/x-research-info-systems',
        content: toRis(clips),
      };
    case 'html':
      return { name: 'byname-clips.html', type: 'text/html', content: toHtml(clips, text('libraryTitle')) };
  }
}

/** Gives the reader a file. The browser keeps its bytes until they are written. */
export function download({ name, type, content }: Written): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
