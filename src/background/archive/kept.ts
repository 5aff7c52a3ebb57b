/** What the archive keeps of a reading. PURE. */
import { shorten } from '../../archive/shorten.ts';
import { dayInText } from '../../article/date.ts';
import type { StatementRecord } from '../../model/entity.ts';
import { type Reading, type Statement, speakersOf } from '../../model/reading.ts';

/** Ids of the entities named, most often named first. */
export function byWeight(reading: Pick<Reading, 'mentions'>): string[] {
  const counts = new Map<string, number>();
  for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/**
 * Statements whose speaker is a known entity; the others cannot come up on any card. Words quoted within reported speech of the same
 * speaker are a part of it and not kept twice.
 */
export function statementsIn(
  reading: Pick<Reading, 'statements' | 'mentions' | 'text' | 'language' | 'published'>,
): Pick<StatementRecord, 'speaker' | 'text' | 'form' | 'about' | 'date'>[] {
  const speakerOf = ({ speaker }: Statement) =>
    speaker !== null && 'entity' in speaker ? speaker.entity : null;
  return reading.statements.flatMap(statement => {
    const { speaker, text, form, start, end } = statement;
    if (speaker === null || !('entity' in speaker)) return [];
    const within = reading.statements.some(
      other =>
        other !== statement &&
        other.start <= start &&
        other.end >= end &&
        other.end - other.start > end - start &&
        speakerOf(other) === speaker.entity,
    );
    if (within) return [];
    const inside = reading.mentions.filter(m => m.start >= start && m.end <= end).map(m => m.entity);
    const date = dayNamed(reading, statement);
    const words = shorten(text.trim(), LONGEST);
    // Of several who said it together each keeps it.
    const ids = speakersOf(statement).flatMap(one => ('entity' in one ? [one.entity] : []));
    return [...new Set(ids)].map(id => {
      const about = [...new Set(inside)].filter(other => other !== id);
      return { speaker: id, text: words, form, about, ...(date === null ? {} : { date }) };
    });
  });
}

/** UTF-16 units kept of a statement. */
const LONGEST = 1_200;
/** UTF-16 units around the word of saying in which a day is looked for. */
const AROUND = 80;

/** The day that the words around the verb of saying name ("sagte er am 5. März 2014"): not one that the statement itself is about, nor one to come. */
function dayNamed(
  { text, language, published }: Pick<Reading, 'text' | 'language' | 'published'>,
  { start, end, cue, speaker }: Statement,
): string | null {
  if (cue === null || speaker === null) return null;
  const from = Math.max(0, Math.min(cue[0], speaker.span[0]) - AROUND);
  const to = Math.max(cue[1], speaker.span[1]) + AROUND;
  const parts = [
    text.slice(from, Math.max(from, Math.min(start, to))),
    text.slice(Math.max(end, from), Math.max(to, end)),
  ];
  const beside = parts.map((part, at) => {
    const lines = part.split(/(?<=[\p{L}\p{N}]{3}[.!?]["”“»]?)\s+(?=[\p{Lu}"“„«»‚‘(])|\n/u);
    return (at === 0 ? lines.at(-1) : lines[0]) ?? '';
  });
  for (const part of beside) {
    const day = dayInText(part, language);
    if (day !== null && (published === null || day <= published)) return day;
  }
  return null;
}
