/** Reported speech that goes on without a verb of saying, marked by the verb's mood only (German: Konjunktiv). */

import type { Sentence } from '../clauses/sentence.ts';
import type { Unit } from '../items/units.ts';
import { has, isKnownFinite } from '../items/words.ts';
import type { Context, Draft } from './draft.ts';

/** So many paragraphs may lie between a statement and a sentence that goes on from it. */
const REACH = 1;

/**
 * The unit as going on from the speaker before. If the draft before is such a one as well, it is taken out of `drafts` and
 * joined with this: a run of sentences is one statement.
 */
export function continuation(
  sentence: Sentence,
  unit: Unit,
  number: number,
  context: Context,
  drafts: Draft[],
  before: Unit | undefined,
): readonly Draft[] {
  const { lexis } = sentence;
  if (lexis.mood === null) return [];
  const strength = moodOf(sentence);
  if (strength === 'none') return [];
  const near = context.unit === number - 1 && context.paragraph === unit.paragraph;
  if (strength === 'weak' && !near) return [];
  if (unit.paragraph - context.paragraph > REACH) return [];
  // Only a run without a gap is one statement: the draft before must end with the unit before.
  const previous = drafts.findLast(draft => draft.continues === true);
  if (
    previous !== undefined &&
    before !== undefined &&
    before.paragraph === unit.paragraph &&
    previous.spans.at(-1)?.[1] === before.end
  ) {
    const start = previous.spans[0]?.[0] ?? unit.start;
    drafts.splice(drafts.indexOf(previous), 1);
    return [{ ...previous, spans: [[start, unit.end]] }];
  }
  return [
    {
      spans: [[unit.start, unit.end]],
      form: 'indirect',
      cue: null,
      speaker: context.speaker,
      continues: true,
    },
  ];
}

/** Mood of the first main clause whose mood is told. */
function moodOf(sentence: Sentence): 'strong' | 'weak' | 'none' {
  const { segments, items } = sentence;
  let weak = false;
  for (const segment of segments) {
    if (segment.kind !== 'main') continue;
    const verb = items[segment.finite];
    if (verb === undefined) continue;
    if (has(verb, 'strong')) return 'strong';
    if (has(verb, 'weak') || has(verb, 'hearsay')) weak = true;
    else if (isKnownFinite(verb)) return weak ? 'weak' : 'none';
    else if (isMoodByEnding(sentence, segment.finite)) return 'strong';
  }
  return weak ? 'weak' : 'none';
}

/** "Das Programm diene ausschließlich …": ends as the mood does, stands second and is no adjective. */
function isMoodByEnding(sentence: Sentence, i: number): boolean {
  const { items, lexis } = sentence;
  const item = items[i];
  const before = items[i - 1];
  const after = items[i + 1];
  if (item === undefined || before === undefined || lexis.mood === null) return false;
  if (!lexis.mood.endings.some(ending => item.low.endsWith(ending))) return false;
  if (lexis.mood.notEndings.some(ending => item.low.endsWith(ending))) return false;
  const subject =
    before.capital ||
    before.kind === 'bracket' ||
    before.kind === 'quote' ||
    has(before, 'pronoun') ||
    has(before, 'adverb');
  return subject && !(after?.capital ?? false);
}
