/** The real pages of ../shared/pages, as the engine reads them. */
import { resolve } from 'node:path';
import { readJsonLines, readText } from '../../scripts/json-lines.ts';
import { documentOfPage } from '../../src/cli/page-document.ts';
import type { SourceDocument } from '../../src/model/reading.ts';

/** The folder, with a slash at its end. */
export const PAGES = `${resolve(import.meta.dirname, '../../../shared/pages')}/`;

export interface ListedPage {
  /** Within the folder; gzipped. */
  readonly file: string;
  /** `null`: not told. */
  readonly url: string | null;
  readonly language: string;
}

/** All pages in the order of their index. Throws where the folder is not. */
export function listedPages(): ListedPage[] {
  return readJsonLines<ListedPage>(`${PAGES}index.jsonl`);
}

/** What is read of a page. Throws where it has no article. */
export function documentIn({ file, url }: ListedPage): SourceDocument {
  return { ...documentOfPage(readText(PAGES + file), url ?? ''), id: file };
}
