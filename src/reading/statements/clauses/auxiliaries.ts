/** Verbs of saying with an auxiliary: "hat … gesagt", "wird … vorgeworfen", "will … prüfen". */

import { isFixed, type VerbForm } from '../items/lexis.ts';
import { has, isKnownFinite } from '../items/words.ts';
import type { Cue } from './cue.ts';
import { cueOf, type WordAt } from './word-at.ts';

/** "hat … gesagt", "gesagt hatte", "wird … vorgeworfen". */
export function perfect(at: WordAt, form: VerbForm): Cue | null {
  const { items, segments, lexis, own, s, i } = at;
  const cue = (finite: number, passive: boolean, final: boolean, segment: number): Cue =>
    cueOf(at, form, {
      segment,
      finite,
      words: [...new Set([finite, i])].sort((a, b) => a - b),
      voice: passive ? 'passive' : 'active',
      final,
      mood: has(items[finite], 'strong'),
    });
  // "have a son called Ronnie": without its particle it is another verb.
  const { particle } = form.verb;
  const near = items.slice(i + 1, i + 3).some(item => item.low === particle);
  if (particle !== undefined && isFixed(lexis) && !near) return null;
  // "Kritisiert wurde die Wahl": the participle stands first.
  if (
    lexis.grammar.order === 'second' &&
    own.kind === 'main' &&
    own.finite <= i + 1 &&
    has(items[i + 1], 'passive')
  )
    return cue(i + 1, true, false, s);
  const worden = has(items[i + 1], 'passive-participle');
  const next = worden ? i + 2 : i + 1;
  const behind = items[next];
  if (lexis.grammar.order === 'second' && next < own.to && own.kind !== 'main') {
    if (has(behind, 'passive')) return cue(next, true, true, s);
    if (has(behind, 'perfect')) return cue(next, worden, true, s);
  }
  // The auxiliary stands before, perhaps in an earlier piece of the same clause.
  for (let t = s; t >= 0 && t > s - 4; t--) {
    const piece = segments[t];
    if (piece === undefined) break;
    for (let j = Math.min(i, piece.to) - 1; j >= piece.from; j--) {
      const item = items[j];
      // "have quarreled since she announced …": the clause of the auxiliary has ended.
      if (isFixed(lexis) && has(item, 'subject') && j === i - 1 && !has(items[j - 1], 'perfect')) return null;
      if (has(item, 'passive')) return cue(j, true, false, t);
      if (has(item, 'perfect')) {
        // "ist … worden" is passive, "ist gefordert" a state.
        const be = !worden && has(item, 'be');
        if (be) return null;
        // "might have suggested that …": it was not said.
        if (isFixed(lexis) && has(items[j - 1], 'modal')) return null;
        // "hasn't yet said whether"
        const denied = items.slice(Math.max(0, j - 1), i).some(word => has(word, 'negation'));
        if (denied && lexis.grammar.order !== 'second' && form.verb.takes.doubt !== true) return null;
        return cue(j, worden, false, t);
      }
      if (isKnownFinite(item)) return null;
    }
    const alone = t === s && piece.to - piece.from === 1;
    if ((piece.kind === 'main' && !alone) || t === 0 || segments[t - 1]?.after !== ',') break;
    if (lexis.grammar.order !== 'second') break;
  }
  return null;
}

/** "will … prüfen", "möchte … erklären". */
export function withModal(at: WordAt, form: VerbForm): Cue | null {
  const { items, own, i } = at;
  if (own.kind !== 'main') return null;
  for (let j = i - 1; j >= own.from; j--)
    if (has(items[j], 'modal')) return cueOf(at, form, { finite: j, words: [j, i], modal: true });
  return null;
}
