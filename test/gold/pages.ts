/**
 * How well articles are taken out of real pages, beside Readability and defuddle on the same pages. Needs ../shared/pages.
 *   npm run gold -- pages [--only=SUBSTRING] [--worst=N] [--dump] [--alone]
 * Title: the gold's wording exactly ("title"), that or the page's own `<h1>` ("shown"), half of the words or more ("near").
 * Body: F1 over the bag of words (characters in scripts without spaces) against the gold's summary, section headings and paragraphs;
 * a gold summary that is not part of the text costs nothing when left out. Phrases: trafilatura's "with" in the text, "without" not in it.
 */
import { existsSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readText } from '../../scripts/json-lines.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { isArticle } from '../../src/article/is-article.ts';
import {
  type Found,
  mean,
  nearTitle,
  type PageGold,
  phraseScore,
  readGold,
  sameDay,
  sameTitle,
  shownTitle,
  wordF1,
} from './pages-score.ts';

const ROOT = new URL('../../../shared/pages/', import.meta.url).pathname;
if (!existsSync(ROOT)) {
  console.log('pages: ../shared/pages is not here; nothing measured.');
  process.exit(0);
}
const option = (name: string): string | null => {
  const hit = process.argv.find(argument => argument === `--${name}` || argument.startsWith(`--${name}=`));
  return hit === undefined ? null : (hit.split('=')[1] ?? '');
};
const only = option('only');
const alone = option('alone') !== null;

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
/** The text of a piece of HTML. */
const textOf = (html: string): string => {
  const blocks = html.replace(
    /<(?:\/?(?:p|div|h\d|li|ul|ol|section|article|blockquote|figure|td|tr)|br)\b/gi,
    '\n$&',
  );
  return parse(`<!doctype html><html><head></head><body>${blocks}</body></html>`).body.textContent ?? '';
};

function ours(html: string, url: string): Found {
  const doc = parse(html);
  const article = extractArticle(doc, url);
  const title = article?.meta.title ?? '';
  const text = article?.page.text ?? '';
  // The headline is scored apart from the body.
  const head = doc.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const body = head && text.startsWith(head.slice(0, 20)) ? text.slice(text.indexOf('\n\n') + 2) : text;
  return { title, text: body, published: article?.meta.published ?? null };
}

function readability(html: string): Found {
  const result = new Readability(parse(html)).parse();
  return {
    title: result?.title ?? '',
    text: textOf(result?.content ?? ''),
    published: result?.publishedTime?.slice(0, 10) ?? null,
  };
}

async function defuddle(html: string, url: string): Promise<Found> {
  const { Defuddle } = await import('defuddle/node');
  const result = await Defuddle(parse(html), url);
  return {
    title: result.title,
    text: textOf(result.content),
    published: result.published?.slice(0, 10) ?? null,
  };
}

interface Row {
  readonly f1: number[];
  readonly phrases: number[];
  readonly titles: number[];
  readonly shown: number[];
  readonly near: number[];
  readonly days: number[];
  failed: number;
  ms: number;
}
const row = (): Row => ({ f1: [], phrases: [], titles: [], shown: [], near: [], days: [], failed: 0, ms: 0 });

function score(into: Row, gold: PageGold, found: Found, headings: readonly string[]): number {
  let main: number;
  if (gold.body.kind === 'text') {
    main = wordF1(gold.body, found.text);
    into.f1.push(main);
  } else {
    main = phraseScore(gold.body, found.text);
    into.phrases.push(main);
  }
  if (gold.title) into.titles.push(sameTitle(gold.title, found.title) ? 1 : 0);
  if (gold.title) into.shown.push(shownTitle(gold.title, found.title, headings) ? 1 : 0);
  if (gold.title) into.near.push(nearTitle(gold.title, found.title) ? 1 : 0);
  if (gold.published) into.days.push(sameDay(gold.published, found.published) ? 1 : 0);
  return main;
}

const lines = readText(`${ROOT}index.jsonl`).trim().split('\n');
const sets = new Map<string, Map<string, Row>>();
const worst: { file: string; score: number; note: string }[] = [];
const recognised: number[] = [];
for (const line of lines) {
  const gold = readGold(ROOT, line, textOf);
  if (only && !gold.file.includes(only)) continue;
  const html = readText(ROOT + gold.file);
  const set = gold.file.split('/')[0] ?? '';
  const rows =
    sets.get(set) ??
    new Map([
      ['byname', row()],
      ['readability', row()],
      ['defuddle', row()],
    ]);
  sets.set(set, rows);
  const doc = parse(html);
  const headings = Array.from(doc.querySelectorAll('h1'), h1 => h1.textContent ?? '');
  const verdict = isArticle(doc, gold.url);
  if (set !== 'trafilatura') recognised.push(verdict.article ? 1 : 0);
  const tools: [string, () => Found | Promise<Found>][] = [['byname', () => ours(html, gold.url)]];
  if (!alone)
    tools.push(['readability', () => readability(html)], ['defuddle', () => defuddle(html, gold.url)]);
  for (const [name, run] of tools) {
    const into = rows.get(name) ?? row();
    const start = performance.now();
    let found: Found = { title: '', text: '', published: null };
    try {
      found = await run();
    } catch (error) {
      into.failed++;
      if (name === 'byname') console.error(gold.file, error);
    }
    into.ms += performance.now() - start;
    const main = score(into, gold, found, headings);
    if (name !== 'byname') continue;
    const notes = [verdict.article ? '' : `not recognised (${verdict.reason})`];
    if (gold.title && !sameTitle(gold.title, found.title))
      notes.push(`title "${found.title}" for "${gold.title}"`);
    if (gold.published && !sameDay(gold.published, found.published))
      notes.push(`day ${found.published} for ${gold.published}`);
    worst.push({ file: gold.file, score: main, note: notes.filter(Boolean).join('; ') });
    if (option('dump') !== null)
      console.log(
        `--- gold\n${gold.body.kind === 'text' ? gold.body.must : JSON.stringify(gold.body)}\n--- found\n${found.text}`,
      );
  }
}
const show = Number(option('worst') ?? 0);
worst.sort((a, b) => a.score - b.score);
for (const page of worst.slice(0, show)) console.log(page.score.toFixed(3), page.file, page.note);
if (show > 0)
  for (const page of worst.slice(show))
    if (page.note) console.log(page.score.toFixed(3), page.file, page.note);
console.log(
  'set          tool         pages  body F1  phrases  title   shown   near    day     failed  ms/page (with parsing)',
);
for (const [set, rows] of sets) {
  for (const [name, into] of rows) {
    const pages = into.f1.length + into.phrases.length;
    if (pages === 0) continue;
    console.log(
      set.padEnd(12),
      name.padEnd(12),
      String(pages).padEnd(6),
      mean(into.f1).padEnd(8),
      mean(into.phrases).padEnd(8),
      mean(into.titles).padEnd(7),
      mean(into.shown).padEnd(7),
      mean(into.near).padEnd(7),
      mean(into.days).padEnd(7),
      String(into.failed).padEnd(7),
      (into.ms / pages).toFixed(1),
    );
  }
}
console.log(`recognised as articles (fundus, readability): ${mean(recognised)} of ${recognised.length}`);
