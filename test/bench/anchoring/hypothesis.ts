/**
 * Hypothesis' method, written down from its description to be measured beside ours (hypothesis/client, src/annotator/anchoring: html.ts,
 * types.ts, match-quote.ts): XPath range, then position, each only if the very words are there, then the quote with 32 letters of context
 * and up to min(256, length / 2) errors, weighed 50, 20, 20, 2. Its text is the body's `textContent`.
 */
import search from 'approx-string-match';
import { nodeAt, rangePlace, spansBetween } from '../../../src/content/clips/tree.ts';
import type { Place } from '../../../src/model/clip.ts';

const CONTEXT = 32;

export interface TextNodeAt {
  readonly node: Text;
  /** Of its first letter in the body's text. */
  readonly start: number;
}

export interface BodyText {
  readonly text: string;
  readonly nodes: readonly TextNodeAt[];
}

export function bodyText(doc: Document): BodyText {
  const nodes: TextNodeAt[] = [];
  let text = '';
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        nodes.push({ node: node as Text, start: text.length });
        text += (node as Text).data;
      } else if (node.nodeType === 1) visit(node);
    }
  };
  visit(doc.body);
  return { text, nodes };
}

export interface HypothesisPlace extends Place {
  readonly position: { readonly start: number; readonly end: number };
}

export function describe({ text, nodes }: BodyText, start: number, end: number): HypothesisPlace {
  const first = nodes.findLast(one => one.start <= start);
  const last = nodes.findLast(one => one.start < end);
  return {
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
    range: first && last ? rangePlace(first.node, start - first.start, last.node, end - last.start) : null,
  };
}

/** Offsets into the body's text; `null`: an orphan. */
export function find(
  doc: Document,
  body: BodyText,
  place: HypothesisPlace,
): { start: number; end: number } | null {
  const { range, position, quote } = place;
  const from = range && nodeAt(doc, range.start, false);
  const to = range && nodeAt(doc, range.end, true);
  if (from && to && wordsBetween(doc, from, to, quote.exact.length) === quote.exact) {
    const start = (body.nodes.find(({ node }) => node === from.node)?.start ?? 0) + from.offset;
    return { start, end: start + quote.exact.length };
  }
  if (body.text.slice(position.start, position.end) === quote.exact) return position;
  return matchQuote(body.text, place);
}

function wordsBetween(...values: Parameters<typeof spansBetween>): string | undefined {
  return spansBetween(...values)
    ?.map(({ node, start, end }) => node.data.slice(start, end))
    .join('');
}

function matches(text: string, wanted: string, errors: number) {
  const found = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length, errors: 0 });
  return found.length > 0 ? found : search(text, wanted, errors);
}

function likeness(text: string, wanted: string): number {
  if (wanted === '' || text === '') return 0;
  return 1 - (matches(text, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length;
}

function matchQuote(
  text: string,
  { quote, position }: HypothesisPlace,
): { start: number; end: number } | null {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return null;
  const scored = matches(text, exact, Math.min(256, exact.length / 2)).map(({ start, end, errors }) => {
    const before = prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1;
    const near = 1 - Math.abs(start - position.start) / text.length;
    return {
      start,
      end,
      score: (50 * (1 - errors / exact.length) + 20 * before + 20 * after + 2 * near) / 92,
    };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored[0] ?? null;
}
