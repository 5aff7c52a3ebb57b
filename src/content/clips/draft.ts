/** What the reading knows of a passage: who is in it, who said it and how. */

import { SURE } from '../../model/certainty.ts';
import type { ClipDraft, ClipEntity, ClipSpeaker } from '../../model/clip.ts';
import { nameOfUnknown, type Reading, type Speaker, type Statement } from '../../model/reading.ts';
import type { Selected } from './selected.ts';

export function draftOf(id: string, { place, inArticle }: Selected, reading: Reading | null): ClipDraft {
  const plain = { id, place, entities: [], speaker: null, form: null };
  if (!reading || !inArticle) return plain;
  const { start, end } = inArticle;
  const statement = statementAt(reading, start, end);
  return {
    ...plain,
    entities: entitiesIn(reading, start, end),
    speaker: statement?.speaker ? speakerOf(reading, statement.speaker) : null,
    form: statement?.form ?? null,
  };
}

/** The statement that shares most letters with the passage; of equals, the shorter: it is nearer to what was meant. */
function statementAt(reading: Reading, start: number, end: number): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of reading.statements) {
    const shared = Math.min(end, statement.end) - Math.max(start, statement.start);
    const shorter = best !== null && statement.end - statement.start < best.end - best.start;
    if (shared > most || (shared > 0 && shared === most && shorter)) {
      best = statement;
      most = shared;
    }
  }
  return best;
}

function speakerOf(reading: Reading, speaker: Speaker): ClipSpeaker {
  if ('entity' in speaker) return { id: speaker.entity, name: nameOf(reading, speaker.entity) };
  if ('unknown' in speaker) {
    const unknown = reading.unknowns[speaker.unknown];
    return { id: null, name: unknown ? nameOfUnknown(unknown) : '' };
  }
  return { id: null, name: speaker.text };
}

/** The longest name the page gives them; descriptions ("the president") only if there is nothing else. */
function nameOf(reading: Reading, id: string): string {
  const mentions = reading.mentions.filter(({ entity }) => entity === id);
  const names = mentions.filter(({ via }) => via === 'name' || via === 'acronym' || via === 'short');
  const from = names.length > 0 ? names : mentions;
  return from.reduce((best, { text }) => (text.length > best.length ? text : best), '') || id;
}

/** Everybody whom the page surely names, by the longest name it gives them. */
export function peopleOn(reading: Reading): readonly ClipEntity[] {
  return entitiesIn(reading, 0, Number.POSITIVE_INFINITY);
}

/** Below `SURE` a mention is one of several candidates, and the clip claims nobody. */
function entitiesIn(reading: Reading, start: number, end: number): readonly ClipEntity[] {
  const found = new Map<string, ClipEntity>();
  for (const mention of reading.mentions) {
    if (mention.start >= end || mention.end <= start || mention.confidence < SURE) continue;
    const { entity: id, kind } = mention;
    if (!found.has(id)) found.set(id, { id, kind, name: nameOf(reading, id) });
  }
  return [...found.values()];
}
