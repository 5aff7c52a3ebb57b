/** What the reader's choices make of a reading. PURE. */
import type { Choice, Ruling } from '../../model/choice.ts';
import {
  type Mention,
  nameOfUnknown,
  type Reading,
  type Speaker,
  type Statement,
  type Unknown,
} from '../../model/reading.ts';

/** Names are told apart by their letters, not by how they are encoded or spaced. */
export function surfaceOf(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** One decision a name and page; one a muted entity. */
export function choiceKey(page: string | null, surface: string, ruling: Ruling): string {
  const about = ruling.type === 'mute' ? `id:${ruling.id}` : `name:${surfaceOf(surface)}`;
  return `${page ?? ''}\n${about}`;
}

type Forced = Extract<Ruling, { type: 'entity' }>;

interface Rules {
  readonly bySurface: ReadonlyMap<string, Forced | 'no-name'>;
  readonly muted: ReadonlySet<string>;
}

/**
 * The choices of this page overrule those for everywhere. Short forms ("Müller" after "Michael Müller") follow the full name they stand
 * for, and so do the speakers of statements. Nothing else of the reading changes.
 */
export function applyChoices(reading: Reading, choices: readonly Choice[]): Reading {
  if (choices.length === 0) return reading;
  const rules = rulesOf(choices);
  const followers = followersOf(reading.mentions, rules);
  const outcome = (mention: Mention): Mention | null => {
    const ruled = ruleFor(mention.text, rules) ?? followers.get(mention) ?? null;
    if (ruled === 'no-name') return null;
    const settled = ruled === null ? mention : forced(mention, ruled);
    return rules.muted.has(settled.entity) ? null : settled;
  };
  const outcomes = new Map(reading.mentions.map(mention => [mention, outcome(mention)]));
  const unknowns = reading.unknowns.map(unknown => settleUnknown(unknown, rules));
  const kept = unknowns.filter(after => after !== null && !('entity' in after));
  const places = unknowns.map(after => kept.indexOf(after));
  const mentions = [...outcomes.values(), ...unknowns]
    .filter((after): after is Mention => after !== null && 'entity' in after)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const speaker = (before: Speaker): Speaker => settleSpeaker(before, reading, outcomes, unknowns, places);
  return {
    ...reading,
    mentions,
    unknowns: kept.filter((after): after is Unknown => after !== null),
    statements: reading.statements.map(
      (statement): Statement => ({
        ...statement,
        speaker: statement.speaker && speaker(statement.speaker),
        ...(statement.also === undefined ? {} : { also: statement.also.map(speaker) }),
      }),
    ),
  };
}

function rulesOf(choices: readonly Choice[]): Rules {
  const bySurface = new Map<string, Forced | 'no-name'>();
  const muted = new Set<string>();
  // Those for everywhere first: those of the page overwrite them.
  for (const { surface, ruling } of [...choices].sort(
    (a, b) => Number(a.page !== null) - Number(b.page !== null),
  )) {
    if (ruling.type === 'mute') muted.add(ruling.id);
    else bySurface.set(surfaceOf(surface), ruling.type === 'entity' ? ruling : 'no-name');
  }
  return { bySurface, muted };
}

/** The name itself, or its genitive ("Michael Müllers", "Olaf Scholz’", "Merz’s"). */
function ruleFor(text: string, { bySurface }: Rules): Forced | 'no-name' | null {
  const surface = surfaceOf(text);
  const bare = surface.replace(/(?:['’]s?|s)$/u, '');
  return bySurface.get(surface) ?? bySurface.get(bare) ?? null;
}

/** Short forms of somebody whose every full name on the page was given to one other. */
function followersOf(mentions: readonly Mention[], rules: Rules): ReadonlyMap<Mention, Forced> {
  const meant = new Map<string, Forced | null>();
  for (const { entity, text, via } of mentions) {
    if (via !== 'name' && via !== 'compound') continue;
    const rule = ruleFor(text, rules);
    const now = rule === null || rule === 'no-name' ? null : rule;
    const before = meant.get(entity);
    meant.set(entity, before === undefined || before?.id === now?.id ? now : null);
  }
  const followers = new Map<Mention, Forced>();
  for (const mention of mentions) {
    const rule = meant.get(mention.entity);
    if (rule && (mention.via === 'short' || mention.via === 'acronym')) followers.set(mention, rule);
  }
  return followers;
}

/** The others stay on the list: the reader may want to choose again. */
function forced(mention: Mention, { id, kind }: Forced): Mention {
  const others = mention.candidates.filter(([other]) => other !== id);
  return {
    ...mention,
    entity: id,
    kind,
    confidence: 1,
    candidates: [[id, 1], ...others.map(([other]) => [other, 0] as const)],
  };
}

/** Whether a choice says who somebody in no pack is. */
export function settlesUnknown(reading: Reading, choices: readonly Choice[]): boolean {
  if (choices.length === 0) return false;
  const rules = rulesOf(choices);
  return reading.unknowns.some(unknown => (ruleForUnknown(unknown, rules) ?? 'no-name') !== 'no-name');
}

function ruleForUnknown(unknown: Unknown, rules: Rules): Forced | 'no-name' | null {
  return ruleFor(unknown.text, rules) ?? ruleFor(nameOfUnknown(unknown), rules);
}

function settleUnknown(unknown: Unknown, rules: Rules): Mention | Unknown | null {
  const rule = ruleForUnknown(unknown, rules);
  if (rule === null) return unknown;
  if (rule === 'no-name' || rules.muted.has(rule.id)) return null;
  const { start, end, text, fullName, similar = [] } = unknown;
  const others = similar.filter(id => id !== rule.id).map(id => [id, 0] as const);
  return {
    start,
    end,
    text,
    entity: rule.id,
    kind: rule.kind,
    via: fullName === undefined ? 'name' : 'short',
    confidence: 1,
    candidates: [[rule.id, 1], ...others],
  };
}

function settleSpeaker(
  speaker: Speaker,
  reading: Reading,
  outcomes: ReadonlyMap<Mention, Mention | null>,
  unknowns: readonly (Mention | Unknown | null)[],
  places: readonly number[],
): Speaker {
  const { span } = speaker;
  const words = { span, text: reading.text.slice(span[0], span[1]) };
  if ('unknown' in speaker) {
    const after = unknowns[speaker.unknown] ?? null;
    if (after === null) return words;
    return 'entity' in after
      ? { span, entity: after.entity }
      : { span, unknown: places[speaker.unknown] ?? speaker.unknown };
  }
  if (!('entity' in speaker)) return speaker;
  const own = reading.mentions.filter(({ entity }) => entity === speaker.entity);
  const named = own.filter(({ start, end }) => start < span[1] && end > span[0]);
  // "er", "der Minister": whoever all mentions of that entity turned out to be.
  const after = new Set(
    (named.length > 0 ? named : own).map(mention => outcomes.get(mention)?.entity ?? null),
  );
  if (after.size === 0 || (after.size > 1 && after.has(speaker.entity))) return speaker;
  const [entity] = after;
  return after.size === 1 && typeof entity === 'string' ? { span, entity } : words;
}
