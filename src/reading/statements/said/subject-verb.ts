/**
 * What was said, and by whom, where the verb stands behind its subject (English): "X said (that) …", "…, X said", "…, said X".
 * What follows a verb of saying needs no comma here, so a clause is known by its conjunction or by a finite verb in it.
 */

import type { Cue } from '../clauses/cue.ts';
import type { Range } from '../clauses/range.ts';
import { indirectFrom } from '../clauses/reported-clause.ts';
import type { Content, Sentence } from '../clauses/sentence.ts';
import { pastAsides } from '../clauses/time-and-place.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has, isKnownFinite, isOpen } from '../items/words.ts';
import { leanedOn, subject } from '../speakers/subject-before-verb.ts';
import { isInvertedAside, saidAround } from './said-around.ts';
import { saidBefore } from './said-before.ts';
import { direct, inNextSegments, saidBehind } from './said-behind.ts';

export interface Said {
  readonly contents: readonly Content[];
  readonly speaker: Range | null;
}

/** Contents and speaker of `cue`. */
export function saidWith(sentence: Sentence, cue: Cue): Said {
  const own = sentence.segments[cue.segment];
  // "Asked whether …": a participle that opens the sentence has no subject.
  const opens = cue.segment === 0 && cue.finite === own?.from;
  if (own === undefined || (opens && sentence.lexis.grammar.dropsSubject !== true))
    return { contents: [], speaker: null };
  // "Dijo a los periodistas el ministro que …"
  const behind = opens ? subjectBehind(sentence, cue) : null;
  if (behind !== null)
    return { contents: indirectFrom(sentence, cue.segment, behind.to, cue), speaker: behind };
  // "Dijo que …": who it was, the text before tells; the act alone tells too little.
  if (opens) return { contents: saidBehind(sentence, cue), speaker: null };
  if (cue.leaning === true) return { contents: saidBehind(sentence, cue), speaker: leanedOn(sentence, cue) };
  if (cue.verb.takes.quoted === true) return quotedAs(sentence, cue);
  if (isParticiple(sentence, cue)) return { contents: [], speaker: null };
  const aside = wholeAround(sentence, cue);
  if (aside !== null) return aside;
  const after = saidBehind(sentence, cue);
  const region = saidBefore(sentence, cue, after.length > 0);
  const joined = saidAround(sentence, cue, region, after);
  const speaker = subject(sentence, cue, region.length > 0 || joined !== null);
  // "Asked what he thought …": a question within the sentence reports nothing.
  if (speaker !== null && (isAsked(sentence, speaker.from - 1) || isOwnThought(sentence, cue, speaker)))
    return { contents: [], speaker: null };
  // `“…,” Berg said of those who came`: behind quoted words only a conjunction brings in more.
  const more =
    region.some(content => content.form === 'direct') &&
    !isJoined(sentence, cue) &&
    // “…”普京说，…: the comma opens more.
    sentence.lexis.grammar.unspaced !== true
      ? after.filter(content => content.form === 'direct')
      : after;
  const contents = joined ?? [...region, ...more];
  const only = cue.verb.takes.onlyQuoted === true;
  return { contents: only ? contents.filter(content => content.form === 'direct') : contents, speaker };
}

/** The noun phrase between a verb that opens the sentence and the conjunction of what was said. */
function subjectBehind(sentence: Sentence, cue: Cue): Range | null {
  const { items, segments, lexis } = sentence;
  const to = segments[cue.segment]?.to ?? 0;
  const from = pastAsides(sentence, Math.max(...cue.words) + 1, to);
  const end = nounPhraseEnd(items, from, to, lexis, true);
  const clause = cue.verb.takes.clause === true && has(items[end], 'complementizer') && end + 2 < to;
  return clause && end > from && !has(items[from], 'oblique') ? { from, to: end } : null;
}

/** "It was unclear, he said, whether the boat would sail": between commas, subject and verb cut a clause in two. */
function wholeAround(sentence: Sentence, cue: Cue): Said | null {
  const { segments, items, lexis } = sentence;
  const own = segments[cue.segment];
  const next = segments[cue.segment + 1];
  if (!isFixed(lexis) || own?.before !== ',' || next?.before !== ',' || cue.finite !== own.to - 1)
    return null;
  if (next.kind !== 'question' && next.kind !== 'complement') return null;
  if (has(items[next.from], 'coordinator') || cue.finite === own.from) return null;
  const contents = saidAround(sentence, cue, saidBefore(sentence, cue, false), []);
  return contents === null ? null : { contents, speaker: subject(sentence, cue, true) };
}

/** "I thought it would rain": the writer's, who is nobody in the text. */
const isOwnThought = ({ items, lexis }: Sentence, cue: Cue, { from, to }: Range): boolean => {
  const pronoun = lexis.grammar.pronouns.find(({ word }) => word === items[from]?.low);
  return (
    cue.verb.takes.thought === true && to === from + 1 && pronoun !== undefined && pronoun.third !== true
  );
};

/** A question word that hangs on a verb; behind a noun it tells the time or the place: "the day when the owner claimed …". */
const isAsked = ({ items }: Sentence, at: number): boolean => {
  const noun = items[at - 1];
  const time = has(items[at], 'subordinator') && isOpen(noun) && noun?.verbs.length === 0;
  return has(items[at], 'question') && !time;
};

/** A conjunction of a clause stands in the verb's piece behind it, or opens the next; not "…, and that was true". */
const isJoined = ({ items, segments }: Sentence, cue: Cue): boolean => {
  const next = segments[cue.segment + 1];
  return (
    items.slice(cue.finite, segments[cue.segment]?.to).some(item => has(item, 'complementizer')) ||
    (next?.kind === 'complement' && has(items[next.from], 'complementizer'))
  );
};

/** "Berg, asked whether he would go, said …": without a subject of its own, and the subject before it has another verb behind. */
function isParticiple(sentence: Sentence, cue: Cue): boolean {
  const { segments, cues, lexis } = sentence;
  const own = segments[cue.segment];
  if (!isFixed(lexis) || own === undefined || cue.finite !== own.from) return false;
  if (cue.segment === 0 || own.before !== ',' || has(sentence.items[own.from], 'coordinator')) return false;
  if (isInvertedAside(sentence, cue)) return false;
  const before = segments[cue.segment - 1];
  if (before === undefined || sentence.items[before.to - 1]?.kind === 'quote' || before.kind === 'main')
    return false;
  // "The news, posted on Telegram, was seen as …", "Berg, asked about it, said …"
  return segments.some(
    (segment, s) =>
      s > cue.segment &&
      segment.before === ',' &&
      (isKnownFinite(sentence.items[segment.from]) ||
        cues.some(other => other.finite === segment.from && other.leaning !== true)),
  );
}

/** "quoted X as saying …", "X was quoted as saying …". */
function quotedAs(sentence: Sentence, cue: Cue): Said {
  const { items, segments, lexis } = sentence;
  const own = segments[cue.segment];
  const last = Math.max(...cue.words);
  const at = items.findIndex((item, i) => i > last && (cue.verb.needs ?? []).includes(item.low));
  if (own === undefined || at < 0 || at >= own.to) return { contents: [], speaker: null };
  const next = items[at + 1];
  const contents: readonly Content[] =
    next === undefined || has(next, 'agent')
      ? []
      : next.kind === 'quote'
        ? direct(sentence, at + 1, own.to)
        : at + 2 < own.to
          ? indirectFrom(sentence, cue.segment, at + 1, cue)
          : inNextSegments(sentence, cue);
  if (cue.voice === 'passive') return { contents, speaker: subject(sentence, cue, false) };
  const end = nounPhraseEnd(items, last + 1, at, lexis, true);
  return { contents, speaker: end > last + 1 ? { from: last + 1, to: end } : null };
}
