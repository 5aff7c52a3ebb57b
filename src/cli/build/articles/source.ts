/** Files of a folder of articles: HTML read as the extension reads a page, and plain text. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { extractArticle } from '../../../article/extract.ts';
import type { PartialDate } from '../../../model/entity.ts';
import { parsePartialDate } from '../dates.ts';

export interface SourceArticle {
  readonly url: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: PartialDate | null;
  readonly language: string | null;
  readonly text: string;
}

export interface ArticleOptions {
  /** Address of the folder, for files that name no address of their own; `null`: they cannot be used. */
  readonly base: URL | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const HTML = /\.x?html?$/i;
const TEXT = /\.(?:txt|text)$/i;

/** Articles in `folder` and below, as paths from there with `/`, in order of their characters: the same on every system. */
export async function articleFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && (HTML.test(entry.name) || TEXT.test(entry.name)))
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** @throws Error with the reason when the file is no article with an address */
export async function articleOf(
  folder: string,
  path: string,
  options: ArticleOptions,
): Promise<SourceArticle> {
  const bytes = await readFile(join(folder, path));
  const content = decode(bytes, path);
  return HTML.test(path) ? fromHtml(content, path, options) : fromText(content, path, options);
}

/** By the page's own word, else UTF-8. @throws Error */
function decode(bytes: Buffer, path: string): string {
  const head = bytes.subarray(0, 1024).toString('latin1');
  const declared = HTML.test(path) ? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] : undefined;
  for (const encoding of ['utf-8', declared]) {
    if (encoding === undefined) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not that one.
    }
  }
  throw new Error(`not UTF-8${declared === undefined ? '' : `, and not ${declared} as it says`}`);
}

/** Stands for "no address": a reserved name (RFC 2606) that no page has. */
const NOWHERE = 'https://nowhere.invalid/';

function fromHtml(html: string, path: string, options: ArticleOptions): SourceArticle {
  const own = addressOf(path, options);
  const { document } = parseHTML(html);
  const article = extractArticle(document as unknown as Document, own ?? NOWHERE);
  if (article === null) throw new Error('no article in this page');
  const { meta, page } = article;
  if (meta.canonical.startsWith(NOWHERE))
    throw new Error('the page names no address of its own; --base gives it one');
  return {
    url: meta.canonical,
    title: meta.title,
    publisher: meta.publisher ?? options.publisher,
    date: meta.published ?? dateOf(path),
    language: meta.language ?? options.language,
    text: page.text,
  };
}

/** The first line is the title; a date that begins the file's name is its day. */
function fromText(text: string, path: string, options: ArticleOptions): SourceArticle {
  const url = addressOf(path, options);
  if (url === null) throw new Error('text has no address of its own; --base gives it one');
  const title = text.trimStart().split(/\r?\n/, 1)[0]?.trim() ?? '';
  if (title === '') throw new Error('empty');
  const { publisher, language } = options;
  return { url, title: title.slice(0, 300), publisher, date: dateOf(path), language, text };
}

function addressOf(path: string, { base }: ArticleOptions): string | null {
  return base === null ? null : new URL(path.split('/').map(encodeURIComponent).join('/'), base).href;
}

function dateOf(path: string): PartialDate | null {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(basename(path)) ?? [];
  return date === undefined ? null : parsePartialDate(date);
}
