/** Drafts as they are found, none over another. */
import type { Span } from '../../../model/reading.ts';
import type { Range } from '../clauses/range.ts';
import { type Sentence, spanOf } from '../clauses/sentence.ts';
import type { Draft } from './draft.ts';

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const rangeSpan = (sentence: Sentence, range: Range | null): Span | null =>
  range === null ? null : spanOf(sentence.items, range.from, range.to);

/** Collects drafts and what they cover, so that nothing is said twice. */
export class Found {
  readonly drafts: Draft[] = [];
  readonly #taken: Span[] = [];

  /** An act that is reported only if nothing else is found in the unit: the first counts. */
  #act: Draft | null = null;

  addAct(draft: Draft): void {
    this.#act ??= draft;
  }

  /** An act whose own words are told apart as well: both count. */
  addAround(draft: Draft): void {
    this.drafts.push(draft);
  }

  /** What was found, or the act. */
  all(): readonly Draft[] {
    return this.drafts.length === 0 && this.#act !== null ? [this.#act] : this.drafts;
  }

  covers(span: Span): boolean {
    return this.#taken.some(other => overlaps(span, other));
  }

  add(draft: Draft): void {
    if (draft.spans.some(span => this.covers(span))) return;
    this.drafts.push(draft);
    this.#taken.push(...draft.spans);
  }
}
