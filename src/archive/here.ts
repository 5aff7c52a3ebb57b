/** What a card's statements and articles are chosen for. PURE. */
import type { StatementRecord } from '../model/entity.ts';

export type Origin = 'pack' | 'archive';
export interface FromOrigin<T> {
  readonly record: T;
  readonly from: Origin;
}

/** The page the reader is on. */
export interface Here {
  /** Canonical address: never offered as related to itself. */
  readonly url: string;
  /** Nor is a mirror or an update, which has the same headline or print. */
  readonly title: string;
  readonly published: string | null;
  /** Ids on the page, most important first. */
  readonly context: readonly string[];
  /** The entity of the card. */
  readonly entity: string;
  /** What the page is about and the print of its text (src/archive/words.ts), where they are known. */
  readonly terms?: readonly number[];
  readonly print?: readonly number[];
}

/** The less important on the page, the less an id says about what the page is about. */
export const importance = (place: number): number => 1 / (1 + place / 4);

/** Who published it: by name, else by host. */
export function outletOf({ source }: Pick<StatementRecord, 'source'>): string {
  return source.publisher ?? (URL.canParse(source.url) ? new URL(source.url).host.replace(/^www\./, '') : '');
}
