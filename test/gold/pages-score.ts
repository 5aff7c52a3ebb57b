/** Reading the gold of ../shared/pages and scoring one page. */
import { readText } from '../../scripts/json-lines.ts';

export interface Found {
  readonly title: string;
  readonly text: string;
  readonly published: string | null;
}

export type BodyGold =
  | { readonly kind: 'text'; readonly must: string; readonly may: string }
  | { readonly kind: 'phrases'; readonly with: readonly string[]; readonly without: readonly string[] };

export interface PageGold {
  readonly file: string;
  readonly url: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly body: BodyGold;
}

interface FundusBody {
  readonly summary: readonly string[];
  readonly sections: readonly {
    readonly headline: readonly string[];
    readonly paragraphs: readonly string[];
  }[];
}

export function readGold(root: string, line: string, textOfHtml: (html: string) => string): PageGold {
  const entry = JSON.parse(line) as {
    file: string;
    url: string | null;
    title: string | null;
    published: string | null;
    body: string;
  };
  const source = readText(root + entry.body);
  return { ...entry, url: entry.url ?? '', body: bodyGold(entry.file, source, textOfHtml) };
}

function bodyGold(file: string, source: string, textOfHtml: (html: string) => string): BodyGold {
  if (file.startsWith('readability')) return { kind: 'text', must: textOfHtml(source), may: '' };
  if (file.startsWith('trafilatura'))
    return { kind: 'phrases', ...(JSON.parse(source) as { with: string[]; without: string[] }) };
  const body = JSON.parse(source) as FundusBody;
  const sections = body.sections.flatMap(section => [...section.headline, ...section.paragraphs]);
  return { kind: 'text', must: sections.join('\n'), may: body.summary.join('\n') };
}

const WORD = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[\p{L}\p{N}\p{M}]+/gu;

function bag(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}
const size = (words: ReadonlyMap<string, number>): number =>
  [...words.values()].reduce((sum, count) => sum + count, 0);

/** F1 of the bags of words; words of `may` count neither for nor against. */
export function wordF1(gold: { readonly must: string; readonly may: string }, text: string): number {
  const must = bag(gold.must);
  const may = bag(gold.may);
  const found = bag(text);
  let hit = 0;
  let free = 0;
  for (const [word, count] of found) {
    const wanted = Math.min(count, must.get(word) ?? 0);
    hit += wanted;
    free += Math.min(count - wanted, may.get(word) ?? 0);
  }
  const precision = hit / Math.max(1, size(found) - free);
  const recall = hit / Math.max(1, size(must));
  return hit === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

const plain = (text: string): string => text.replace(/[\s\u00ad]+/g, ' ');

/** Share of the phrases that are where they belong. */
export function phraseScore(
  gold: { readonly with: readonly string[]; readonly without: readonly string[] },
  text: string,
): number {
  const shown = plain(text);
  const right =
    gold.with.filter(phrase => shown.includes(plain(phrase))).length +
    gold.without.filter(phrase => !shown.includes(plain(phrase))).length;
  return right / Math.max(1, gold.with.length + gold.without.length);
}

const letters = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** The same but for case, punctuation and white space. */
export function sameTitle(gold: string, found: string): boolean {
  return letters(gold) === letters(found);
}

/** The gold's wording or the one that readers of the page see as its headline: one of them is in the gold by the habit of its parser. */
export function shownTitle(gold: string, found: string, headings: readonly string[]): boolean {
  return sameTitle(gold, found) || (found !== '' && headings.some(heading => sameTitle(heading, found)));
}

/** Mostly the same words: publishers keep several wordings of one headline, and the gold has one of them. */
export function nearTitle(gold: string, found: string): boolean {
  return wordF1({ must: gold, may: '' }, found) >= 0.5;
}

/** The day as written, or the day of the same moment in UTC: a publisher's midnight is not everybody's. */
export function sameDay(gold: string, found: string | null): boolean {
  return (
    found !== null &&
    (gold.slice(0, 10) === found ||
      Math.abs(Date.parse(gold.replace(' ', 'T')) - Date.parse(`${found}T12:00Z`)) <= 12 * 3_600_000)
  );
}

export function mean(values: readonly number[]): string {
  return values.length === 0
    ? '–'
    : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
}
