/** Who speaks where no subject does: the agent of a passive, what is written, and whom something comes from. */
import type { Cue } from '../clauses/cue.ts';
import type { Range } from '../clauses/range.ts';
import type { Segment } from '../clauses/segments.ts';
import type { Item } from '../items/item.ts';
import type { Lexis } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, pastCoordinators } from '../items/words.ts';

/** "wird von der Opposition gefordert" */
export function agentOf(
  items: readonly Item[],
  segments: readonly Segment[],
  cue: Cue,
  lexis: Lexis,
): Range | null {
  const from = segments[cue.segment]?.from ?? 0;
  const to = segments[cue.lastSegment]?.to ?? items.length;
  for (let i = from; i < to; i++) {
    // "der durch die Kommission ausgelöste Aufwand": behind an article it belongs to another noun.
    if (!has(items[i], 'agent') || (i > from && has(items[i - 1], 'determiner'))) continue;
    // "die Forderung von X wurde kritisiert": the agent stands between the verbs, or first in the clause.
    if (i < cue.finite && i !== from && !cue.final) continue;
    const end = nounPhraseEnd(items, i + 1, to, lexis, true);
    if (end > i + 1) return { from: i + 1, to: end };
  }
  return null;
}

/** "Aus Militärkreisen verlautete", "Von der Leyen betonte": without a subject, the phrase that opens the clause and ends at its verb. */
export function fromWhom(items: readonly Item[], segment: Segment, cue: Cue, lexis: Lexis): Range | null {
  const start = pastCoordinators(items, segment.from, cue.finite);
  const from = has(items[start], 'as') ? start + 1 : start;
  const source = lexis.grammar.fromWords?.includes(items[from]?.low ?? '') === true;
  const end = nounPhraseEnd(items, from + 1, cue.finite, lexis, true);
  return source && cue.verb.takes.clause === true && end === cue.finite && end > from + 1
    ? { from, to: end }
    : null;
}

/** "heißt es in dem Bericht", "wurde in einem Brief gefordert": what is written speaks for who wrote it. */
export function documentOf(
  items: readonly Item[],
  segments: readonly Segment[],
  cue: Cue,
  anywhere: boolean,
  lexis: Lexis,
): Range | null {
  const documents = lexis.data.documents ?? [];
  const own = segments[cue.segment];
  if (own === undefined) return null;
  // A relative clause may stand between the phrase and the verb.
  let from = own.from;
  for (let s = cue.segment - 1; s >= 0 && cue.finite === own.from; s--) {
    const kind = segments[s]?.kind;
    if (kind !== 'relative' && kind !== 'fragment') break;
    from = segments[s]?.from ?? from;
  }
  const to = segments[cue.lastSegment]?.to ?? items.length;
  for (let i = from; i < to; i++) {
    if (!has(items[i], 'place')) continue;
    const core = nounPhraseEnd(items, i + 1, to, lexis, false);
    if (core <= i + 1) continue;
    let written = false;
    for (let k = i + 1; k < core; k++) {
      const low = items[k]?.low ?? '';
      if (documents.some(noun => low.endsWith(noun))) written = true;
    }
    if (written || anywhere) return { from: i + 1, to: nounPhraseEnd(items, i + 1, to, lexis, true) };
  }
  return null;
}
