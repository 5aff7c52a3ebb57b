/** "Die Zeitung zitiert den Minister mit den Worten", "X wird in der Zeitung zitiert": who quotes, and whose words they are. */
import type { Cue } from '../clauses/cue.ts';
import type { Range } from '../clauses/range.ts';
import type { Sentence } from '../clauses/sentence.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has } from '../items/words.ts';
import { agentOf, documentOf } from '../speakers/no-subject.ts';
import { behindVerb, frontSubject, inSubordinate, isTime, withApposition } from '../speakers/subjects.ts';

export interface Quoting {
  /** Who speaks; `null` where two names stand side by side and either may be the paper. */
  readonly quoted: Range | null;
  /** The paper, or what was written. */
  readonly medium: Range | null;
}

/** @param behind what was said stands before the verb */
export function quotingOf(sentence: Sentence, cue: Cue, behind: boolean): Quoting {
  const { items, segments, lexis } = sentence;
  const segment = segments[cue.segment];
  if (segment === undefined) return { quoted: null, medium: null };
  if (cue.voice === 'passive') {
    const medium = agentOf(items, segments, cue, lexis) ?? documentOf(items, segments, cue, false, lexis);
    if (cue.final) return { quoted: inSubordinate(items, segment, cue, lexis), medium };
    // "„…“, wird X zitiert": behind a verb that opens its piece.
    const opens = cue.finite === segment.from && cue.segment > 0;
    const first = opens ? behindVerb(items, segments, cue, lexis) : null;
    const quoted =
      first ?? frontSubject(items, segments, cue, lexis) ?? behindVerb(items, segments, cue, lexis);
    return { quoted, medium };
  }
  const phrases = nounPhrasesBehind(sentence, cue);
  // "zitierte man den Minister"
  if (has(items[cue.finite + 1], 'impersonal')) return { quoted: phrases[0] ?? null, medium: null };
  if (!behind) return { quoted: phrases[0] ?? null, medium: frontSubject(items, segments, cue, lexis) };
  const [medium = null, quoted = null] = phrases;
  return quoted === null ? { quoted, medium: null } : { quoted, medium };
}

/** "wies den Vorwurf zurück, er habe …": what the clause says is the noun's, and not that of whom `who` names. */
export const isRefused = (sentence: Sentence, cue: Cue, who: Range | null): boolean =>
  cue.verb.takes.refusal === true &&
  nounPhrasesBehind(sentence, cue).some(({ from, to }) => who === null || to <= who.from || who.to <= from);

/** "nannte den Beschluss einen Kompromiss": two noun phrases besides whom `who` names. */
export const namesInWords = (sentence: Sentence, cue: Cue, who: Range | null): boolean =>
  cue.verb.takes.naming === true &&
  cue.voice === 'active' &&
  nounPhrasesBehind(sentence, cue).filter(({ from, to }) => who === null || to <= who.from || who.to <= from)
    .length > 1;

/** Noun phrases in the verb's piece behind it that no preposition opens, the last with its apposition. */
function nounPhrasesBehind({ items, segments, lexis }: Sentence, cue: Cue): readonly Range[] {
  const to = segments[cue.segment]?.to ?? 0;
  const found: Range[] = [];
  for (let i = cue.finite + 1; i < to; ) {
    const from = has(items[i], 'preposition') ? i + 1 : i;
    const end = nounPhraseEnd(items, from, to, lexis, true);
    if (end > i && from === i && !isTime(items, i, end, lexis))
      found.push(withApposition(items, segments, cue.segment, { from: i, to: end }, lexis));
    i = Math.max(end, from + 1);
  }
  return found;
}
