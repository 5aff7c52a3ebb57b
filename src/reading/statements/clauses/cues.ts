/** Verbs of saying in a unit: which verb, with which auxiliary and particle, in which kind of clause. */

import type { Item } from '../items/item.ts';
import { isFixed, type Lexis, type VerbForm } from '../items/lexis.ts';
import { isPlausible } from '../items/plausible.ts';
import { has, isAttributive, isKnownFinite, pastCoordinators } from '../items/words.ts';
import { perfect, withModal } from './auxiliaries.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './segments.ts';
import { cueOf, type WordAt } from './word-at.ts';

/** The cues of a unit in order. */
export function cuesOf(items: readonly Item[], segments: readonly Segment[], lexis: Lexis): readonly Cue[] {
  const cues: Cue[] = [];
  const used = new Set<number>();
  segments.forEach((own, s) => {
    for (let i = own.from; i < own.to; i++) {
      const item = items[i];
      if (item === undefined || item.verbs.length === 0 || used.has(i)) continue;
      if (item.capital && i !== pastCoordinators(items, 0, items.length)) continue;
      const cue = cueAt({ items, segments, lexis, own, s, i }, item.verbs);
      if (cue === null) continue;
      for (const word of cue.words) used.add(word);
      cues.push(cue);
    }
  });
  return cues;
}

function cueAt(at: WordAt, forms: readonly VerbForm[]): Cue | null {
  const { items, lexis, i } = at;
  if (isAttributive(items, i, lexis)) return null;
  // "de berichten": behind an article it is a noun, where nouns have no capital to tell them.
  const article = items[i - 1];
  if (
    lexis.grammar.order === 'second' &&
    !lexis.grammar.nounsCapital &&
    has(article, 'determiner') &&
    !has(article, 'relative') &&
    !has(article, 'pronoun')
  )
    return null;
  // With an auxiliary in its clause a form that could be both is a participle: "hat … erklärt".
  const ordered = [...forms].sort((a, b) => Number(b.as === 'participle') - Number(a.as === 'participle'));
  let found: Cue | null = null;
  for (const form of lexis.grammar.order === 'second' ? ordered : forms) {
    if (form.apart && items[i - 1]?.low !== form.verb.particle) continue;
    const cue = cueAs(at, form);
    if (cue === null || !hasNeeded(at, cue)) continue;
    // "wie die Zeitung vom Montag berichtete": of two verbs, there, the one that takes a clause.
    if (at.own.kind !== 'as' || cue.verb.takes.clause === true) return cue;
    found ??= cue;
  }
  return found;
}

function cueAs(at: WordAt, form: VerbForm): Cue | null {
  switch (form.as) {
    case 'participle':
      return perfect(at, form);
    case 'infinitive':
      return withModal(at, form);
    case 'gerund':
      return leaning(at, form);
    case 'joined':
      return joined(at, form);
    case 'finite':
      return finite(at, form);
    default: {
      const nothing: never = form.as;
      return nothing;
    }
  }
}

/** "…, adding that …", "…, with analysts saying …": behind a comma, and only there; elsewhere it may hang on any noun. */
function leaning(at: WordAt, form: VerbForm): Cue | null {
  const { items, lexis, own, s, i } = at;
  // "He is also alleging that …"
  let be = i - 1;
  while (be > own.from && has(items[be], 'adverb') && !has(items[be], 'negation')) be--;
  if (be > own.from && isFixed(lexis) && has(items[be], 'be'))
    return cueOf(at, form, { finite: be, words: [be, i] });
  if (s === 0 || own.before === ':' || own.before === ';') return null;
  const from = pastCoordinators(items, own.from, i + 1);
  const opens = items.slice(from, i).every(item => has(item, 'adverb'));
  if (!opens && !(has(items[from], 'with') && i - from <= 8)) return null;
  // "calling it a “paper tiger”" has not the particle of "calling on".
  const { particle } = form.verb;
  if (particle !== undefined && !items.slice(i + 1, i + 3).some(item => item.low === particle)) return null;
  return cueOf(at, form, { leaning: true });
}

function hasNeeded({ items, segments }: WordAt, cue: Cue): boolean {
  const needs = cue.verb.needs;
  if (needs === undefined) return true;
  const from = segments[cue.segment]?.from ?? 0;
  const to = segments[cue.lastSegment]?.to ?? items.length;
  for (let i = from; i < to; i++) if (needs.includes(items[i]?.low ?? '')) return true;
  return false;
}

/** Verb and particle in one word, as at the end of a clause: "wie X mitteilte"; behind an apposition it stands alone. */
function joined(at: WordAt, form: VerbForm): Cue | null {
  const closes = isFinal(at) || at.i === at.own.to - 1;
  return at.lexis.grammar.order === 'second' && closes
    ? cueOf(at, form, { final: true, mood: form.mood })
    : null;
}

/** A finite form of the verb itself. */
function finite(at: WordAt, form: VerbForm): Cue | null {
  const { items, lexis, own, s, i } = at;
  const final = isFinal(at);
  if (lexis.grammar.order === 'second') {
    // A second finite verb before it in a main clause: this one is an infinitive or a participle.
    if (own.finite >= 0 && own.finite < i && !final && isKnownFinite(items[own.finite])) {
      if (!has(items[i - 1], 'coordinator')) return null;
    }
    if (final && i > own.from && isKnownFinite(items[own.finite]) && own.finite !== i && own.kind === 'main')
      return null;
    if (own.kind === 'infinitive') return null;
  } else if (!isPlausible(items, i, form, lexis)) return null;
  const particle = form.verb.particle;
  if (particle === undefined) return cueOf(at, form, { final, mood: form.mood });
  // "wie X bekannt gab": written apart before the verb that closes its clause.
  const apart = final && i > own.from && items[i - 1]?.low === particle;
  const found = apart ? { at: i - 1, segment: s } : findParticle(at, particle);
  if (found === null) return null;
  return cueOf(at, form, {
    words: [Math.min(i, found.at), Math.max(i, found.at)],
    final: apart,
    mood: form.mood,
    lastSegment: found.segment,
  });
}

/** The particle closes the clause, perhaps behind an apposition or a relative clause in commas. */
function findParticle(
  { items, segments, lexis, s, i }: WordAt,
  particle: string,
): { at: number; segment: number } | null {
  for (let t = s; t < segments.length && t < s + 5; t++) {
    const segment = segments[t];
    if (segment === undefined) break;
    if (t > s && (segment.kind === 'complement' || segment.before === ';' || segment.before === ':')) break;
    for (let j = Math.max(i + 1, segment.from); j < segment.to; j++) {
      const item = items[j];
      if (item?.low !== particle || item.capital) continue;
      if (lexis.grammar.order !== 'second' && j > i + 2) return null;
      const next = items[j + 1];
      // "geeft ze zelf aan in haar boek": before a preposition it has no noun of its own.
      const bare = has(next, 'preposition') && !has(next, 'determiner');
      const closes = j === segment.to - 1 || has(next, 'coordinator') || next?.kind === 'bracket' || bare;
      if (closes || lexis.grammar.order !== 'second' || !has(item, 'preposition'))
        return { at: j, segment: t };
    }
    if (lexis.grammar.order !== 'second') break;
  }
  return null;
}

/** Whether the verb closes a subordinate clause. */
function isFinal({ items, lexis, own, i }: WordAt): boolean {
  if (lexis.grammar.order !== 'second') return false;
  if (own.kind === 'main' || own.kind === 'fragment') return false;
  return i === own.to - 1 || has(items[i + 1], 'coordinator') || i >= own.to - 2;
}
