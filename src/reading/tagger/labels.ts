/**
 * Labels of a token: outside, or begin, inside, last, unit of a name of a kind (BILOU; Ratinov and Roth 2009 found it
 * better than BIO for linear models).
 */
export const KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type NameKind = (typeof KINDS)[number];

export interface TaggedName {
  /** UTF-16 units into the text, end exclusive; always borders of tokens. */
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  /** The model's probability of exactly this span and kind, 0..1; less where it was found by its like elsewhere on the page. */
  readonly score: number;
}

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** How many labels `kinds` kinds of names need. */
export function labelCount(kinds: number): number {
  return 1 + 4 * kinds;
}

export function labelOf(kind: number, part: number): number {
  return 1 + 4 * kind + part;
}

/** Index into KINDS; only for labels other than OUTSIDE. */
export function kindOf(label: number): number {
  return (label - 1) >> 2;
}

/** BEGIN, INSIDE, LAST or UNIT; only for labels other than OUTSIDE. */
export function partOf(label: number): number {
  return (label - 1) & 3;
}

/** Whether a name has begun and not ended after this label. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && partOf(label) <= INSIDE;
}

/** Whether `next` may follow `label`. */
export function mayFollow(label: number, next: number): boolean {
  const continues = next !== OUTSIDE && (partOf(next) === INSIDE || partOf(next) === LAST);
  return isOpen(label) ? continues && kindOf(label) === kindOf(next) : !continues;
}
