/** A reading for people: who is named, who is unknown, who said what. */
import type { Lexicon } from '../model/lexicon.ts';
import { nameOfUnknown, type Reading, type Speaker, type Statement, speakersOf } from '../model/reading.ts';

export async function formatReading(reading: Reading, lexicon: Lexicon): Promise<string> {
  const label = await labels(reading, lexicon);
  const lines = [
    `${reading.title ?? '(no title)'}  [${reading.language}, ${reading.published ?? 'no date'}]`,
    '',
    `Mentions: ${reading.mentions.length}`,
    ...reading.mentions.map(
      m => `  ${place(m)}  ${m.text}  → ${label(m.entity)}  ${m.kind}, ${m.via}, ${m.confidence.toFixed(2)}`,
    ),
    '',
    `Unknown: ${reading.unknowns.length}`,
    ...reading.unknowns.map(
      u =>
        `  ${place(u)}  ${u.text}${u.fullName ? ` (${u.fullName})` : ''}  ${u.kind}${u.described ? `, here described as “${u.described}”` : ''}` +
        `${u.similar?.length ? `; similar: ${u.similar.map(label).join(', ')}` : ''}`,
    ),
    '',
    `Statements: ${reading.statements.length}`,
    ...reading.statements.map(
      s => `  ${place(s)}  ${s.form}, ${speakers(s, reading, label)}: ${s.text.replace(/\s+/g, ' ')}`,
    ),
  ];
  return lines.join('\n');
}

function place({ start, end }: { start: number; end: number }): string {
  return `${start}–${end}`.padStart(11);
}

function speakers(statement: Statement, reading: Reading, label: (id: string) => string): string {
  const all = speakersOf(statement).map(who => speaker(who, reading, label));
  return all.length === 0 ? 'nobody named' : all.join(' and ');
}

function speaker(who: Speaker, reading: Reading, label: (id: string) => string): string {
  if ('entity' in who) return label(who.entity);
  if ('unknown' in who) {
    const unknown = reading.unknowns[who.unknown];
    return `${unknown ? nameOfUnknown(unknown) : '?'} (unknown)`;
  }
  return `“${who.text}”`;
}

async function labels(reading: Reading, lexicon: Lexicon): Promise<(id: string) => string> {
  const names = new Map<string, string>();
  const texts = new Set(reading.mentions.map(m => m.text));
  const refs = [...texts].flatMap(text => lexicon.lookup(text)?.refs ?? []);
  for (const text of new Set(reading.unknowns.map(u => u.text)))
    refs.push(...(await lexicon.similar(text, 5)));
  for (const entity of await lexicon.entities([...new Set(refs)])) {
    const name = entity.names[reading.language] ?? entity.names.en ?? Object.values(entity.names)[0];
    if (name?.[0] !== undefined) names.set(entity.id, name[0]);
  }
  return id => (names.has(id) ? `${names.get(id)} (${id})` : id);
}
