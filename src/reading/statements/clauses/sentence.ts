/** A unit as the rules see it, and what they all ask of it. */
import type { Span } from '../../../model/reading.ts';
import type { Item } from '../items/item.ts';
import type { Lexis } from '../items/lexis.ts';
import { has } from '../items/words.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './segments.ts';

export interface Sentence {
  readonly items: readonly Item[];
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
  readonly lexis: Lexis;
}

export interface Content {
  readonly spans: readonly Span[];
  readonly form: 'direct' | 'indirect';
}

/** The text span of items, marks at its ends left out. */
export function spanOf(items: readonly Item[], from: number, to: number): Span | null {
  const first = items[from];
  const last = items[to - 1];
  return first === undefined || last === undefined || to <= from ? null : [first.start, last.end];
}

/** A quotation that could stand alone: several words, or a closing mark of a sentence inside. */
export function isFull(item: Item | undefined): boolean {
  if (item?.quote === undefined) return false;
  const { innerStart, innerEnd } = item.quote;
  const inner = item.text.slice(innerStart - item.start, innerEnd - item.start).trim();
  if (/\p{Script=Han}/u.test(inner)) return /[。！？…，]$/u.test(inner) || inner.length >= 8;
  return /[.!?…,]$/u.test(inner) || inner.split(/\s+/u).length >= 4;
}

/** `„Das reicht“, laut Berg`: one whole quotation and nothing else. */
export const isQuotation = ({ items }: Sentence, spans: readonly Span[]): boolean =>
  spans.length === 1 &&
  items.some(item => isFull(item) && item.start === spans[0]?.[0] && item.end === spans[0]?.[1]);

/** Quotations among the items, each a direct piece. */
export function quotesIn(items: readonly Item[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind === 'quote') spans.push([item.start, item.end]);
  }
  return spans;
}

/** Index of the first segment of what stands before segment `s` and can be its content. */
export function regionStart(sentence: Sentence, s: number): number {
  const first = datelineEnd(sentence);
  let r = s;
  while (r > first) {
    const previous = sentence.segments[r - 1];
    if (previous === undefined || previous.after === ';' || previous.after === ':') break;
    r--;
  }
  return r;
}

/** So many words and marks at most has the line of place, day and agency that opens a report. */
const LONGEST_DATELINE = 12;

/** Number of segments of "HOUSTON - ", "BERLIN, April 25 (Reuters) - ", "Berlin (dpa) – " at the start; 0 where there is none. */
export function datelineEnd({ items, segments }: Sentence): number {
  for (let s = 0; s < segments.length; s++) {
    const segment = segments[s];
    if (segment === undefined || segment.kind !== 'fragment' || segment.to > LONGEST_DATELINE) return 0;
    const last = items[segment.to - 1];
    if (last?.kind === 'quote') return 0;
    if (!/^[–—-]$/u.test(segment.after)) {
      if (segment.after !== ',') return 0;
      continue;
    }
    const capitals = /^\p{Lu}{3}/u.test(items[0]?.text ?? '');
    return capitals ||
      last?.kind === 'bracket' ||
      (s === 0 && segment.to <= 3 && items.slice(0, segment.to).every(item => item.capital))
      ? s + 1
      : 0;
  }
  return 0;
}

/** Whether the clause's verb stands in the mood of reported speech. */
export const isMarked = (sentence: Sentence, segment: Segment): boolean => {
  const verb = sentence.items[segment.finite];
  return has(verb, 'strong') || has(verb, 'weak') || has(verb, 'hearsay');
};
