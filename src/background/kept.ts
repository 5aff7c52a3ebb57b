/** What the archive keeps of a reading. PURE. */
import type { StatementRecord } from '../model/entity.ts';
import type { Reading, Statement } from '../model/reading.ts';

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
  reading: Pick<Reading, 'statements' | 'mentions'>,
): Pick<StatementRecord, 'speaker' | 'text' | 'form' | 'about'>[] {
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
    const about = [...new Set(inside)].filter(id => id !== speaker.entity);
    return [{ speaker: speaker.entity, text, form, about }];
  });
}
