/** What on the page can be pointed at: the mentions and unknowns of a reading with the places of their letters. */
import { type NodeSpan, nodeSpans } from '../article/page-text.ts';
import type { PageText } from '../article/types.ts';
import type { Contract } from '../messages/contract.ts';
import { SURE } from '../model/certainty.ts';
import { nameOfUnknown, type Reading } from '../model/reading.ts';

export type About = Contract['card']['request']['about'];
export type MarkKind = 'person' | 'organisation' | 'unknown' | 'doubt';

export interface Target {
  /** Unique on the page for one reading; in order of the text. */
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In full, where the page says it elsewhere: what the card is about, and the reader's choice for it. */
  readonly name: string;
  readonly mark: MarkKind;
  readonly about: About;
  readonly spans: readonly NodeSpan[];
  /** Who else the name may be, best first; ids. */
  readonly others?: readonly string[];
}

const CHOICES = 8;

/**
 * `page` must be the text that was read: mentions outside it, or that spell something else than it has there, are left out.
 */
export function targetsOf(page: PageText, reading: Reading): readonly Target[] {
  const found: Omit<Target, 'id'>[] = [];
  const add = (
    at: { start: number; end: number; text: string },
    mark: MarkKind,
    about: About,
    others: readonly string[] = [],
    name = at.text,
  ): void => {
    const spans = page.text.slice(at.start, at.end) === at.text ? nodeSpans(page, at.start, at.end) : [];
    if (spans.length > 0 && !spans.some(isOutOfBounds))
      found.push({ start: at.start, end: at.end, text: at.text, name, mark, about, spans, others });
  };
  for (const mention of reading.mentions) {
    const ids = mention.candidates.slice(0, CHOICES).map(([id]) => id);
    if (mention.confidence < SURE && ids.length > 1)
      add(mention, 'doubt', { type: 'choice', text: mention.text, ids });
    else {
      const others = ids.filter(id => id !== mention.entity);
      add(mention, mention.kind, { type: 'entity', id: mention.entity }, others);
    }
  }
  for (const unknown of reading.unknowns) {
    const { kind, described = null } = unknown;
    const name = nameOfUnknown(unknown);
    add(unknown, 'unknown', { type: 'unknown', text: name, kind, described }, [], name);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.map((target, id) => ({ id, ...target }));
}

/** Where no name is marked, whatever the text says: where the reader writes, code, the page's furniture, what others have commented. */
const OUT_OF_BOUNDS =
  'code,pre,kbd,samp,nav,input,textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="navigation"],[role="menu"],[role="menubar"],#comments,.comments,.comment-list,[itemprop="comment"]';

function isOutOfBounds({ node }: NodeSpan): boolean {
  return (
    node.ownerDocument.designMode === 'on' || (node.parentElement?.closest(OUT_OF_BOUNDS) ?? null) !== null
  );
}

/** Ids on this page, most often named first. */
export function contextOf(reading: Reading): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id)
    .slice(0, 500);
}
