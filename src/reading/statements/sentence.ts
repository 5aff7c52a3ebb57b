/** A unit as the rules see it, and what they all ask of it. */
import type { Span } from '../../model/reading.ts';
import type { Cue } from './cues.ts';
import type { Lexis } from './lexis.ts';
import type { Segment } from './segments.ts';
import type { Item } from './units.ts';
import { has } from './words.ts';

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
  let r = s;
  while (r > 0) {
    const previous = sentence.segments[r - 1];
    if (previous === undefined || previous.after === ';' || previous.after === ':') break;
    // "HOUSTON - Five men …", "Berlin (dpa) – Die …"
    const quoted = sentence.items[previous.to - 1]?.kind === 'quote';
    if (
      r === 1 &&
      previous.kind === 'fragment' &&
      !quoted &&
      previous.to <= 4 &&
      /^[–—-]$/u.test(previous.after)
    )
      break;
    r--;
  }
  return r;
}

/** Whether the clause's verb stands in the mood of reported speech. */
export const isMarked = (sentence: Sentence, segment: Segment): boolean => {
  const verb = sentence.items[segment.finite];
  return has(verb, 'strong') || has(verb, 'weak') || has(verb, 'hearsay');
};
