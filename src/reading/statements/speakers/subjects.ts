/** Who does the saying: the subject of a cue, or the agent of a passive. */
import type { Cue } from '../clauses/cue.ts';
import type { Range } from '../clauses/range.ts';
import type { Segment } from '../clauses/segments.ts';
import { endsIn } from '../items/endings.ts';
import type { Item } from '../items/item.ts';
import type { Lexis } from '../items/lexis.ts';
import { isNameQuote, isNominal, nounPhraseEnd } from '../items/phrases.ts';
import { has, isOpen, pastCoordinators } from '../items/words.ts';
import { agentOf, documentOf, fromWhom } from './no-subject.ts';
import { listBefore } from './subject-list.ts';

/** The speaker's words, or `null`. `inverted`: what was said stands before the verb, so the subject must follow it. */
export function subjectOf(
  items: readonly Item[],
  segments: readonly Segment[],
  cue: Cue,
  inverted: boolean,
  lexis: Lexis,
): Range | null {
  const segment = segments[cue.segment];
  if (segment === undefined) return null;
  if (cue.voice === 'passive')
    return agentOf(items, segments, cue, lexis) ?? documentOf(items, segments, cue, false, lexis);
  const impersonal = has(items[cue.finite + 1], 'impersonal') || has(items[cue.finite - 1], 'impersonal');
  if (impersonal) {
    const front = inverted || cue.final ? null : frontSubject(items, segments, cue, lexis);
    return front ?? documentOf(items, segments, cue, true, lexis);
  }
  // "nannte … und glaubt, dass": the subject is that of the first verb.
  if (has(items[cue.finite - 1], 'coordinator') && segment.finite >= 0 && segment.finite < cue.finite)
    return subjectOf(
      items,
      segments,
      { ...cue, finite: segment.finite, words: [segment.finite] },
      false,
      lexis,
    );
  if (cue.final)
    return (
      inSubordinate(items, segment, cue, lexis) ??
      documentOf(items, segments, cue, false, lexis) ??
      fromWhom(items, segment, cue, lexis)
    );
  if (lexis.grammar.order === 'second') {
    const before = inverted ? null : frontSubject(items, segments, cue, lexis);
    return (
      before ??
      behindVerb(items, segments, cue, lexis) ??
      documentOf(items, segments, cue, false, lexis) ??
      (inverted ? null : fromWhom(items, segment, cue, lexis))
    );
  }
  return inverted
    ? (behindVerb(items, segments, cue, lexis) ?? frontSubject(items, segments, cue, lexis))
    : frontSubject(items, segments, cue, lexis);
}

/** "wie die Polizei gestern mitteilte", "der gestern erklärte", "nachdem X gesagt hatte". */
export function inSubordinate(
  items: readonly Item[],
  segment: Segment,
  cue: Cue,
  lexis: Lexis,
): Range | null {
  const limit = Math.min(...cue.words);
  let i = pastCoordinators(items, segment.from, limit);
  if (segment.kind === 'relative' && !has(items[i], 'preposition') && !has(items[i], 'oblique'))
    return { from: i, to: i + 1 };
  i++;
  if (has(items[i - 1], 'preposition')) i++;
  return firstPhrase(items, i, limit, lexis);
}

/** First noun phrase or pronoun that can be a subject, past adverbs and phrases with prepositions. */
function firstPhrase(items: readonly Item[], from: number, to: number, lexis: Lexis): Range | null {
  let i = from;
  while (i < to) {
    const item = items[i];
    if (item === undefined) return null;
    if (has(item, 'preposition') && !(has(item, 'determiner') && !isNominal(items[i + 1]))) {
      const end = nounPhraseEnd(items, i + 1, to, lexis, true);
      i = end > i + 1 ? end : i + 1;
      continue;
    }
    const end = nounPhraseEnd(items, i, to, lexis, true);
    if (end > i && !isOblique(items, i, lexis) && !isTime(items, i, end, lexis)) return { from: i, to: end };
    if (end > i) {
      i = end;
      continue;
    }
    if (has(item, 'pronoun') && !has(item, 'impersonal')) return { from: i, to: i + 1 };
    i++;
  }
  return null;
}

/** Numbers alone, or "vergangene Woche", are no speaker. */
export function isTime(items: readonly Item[], from: number, to: number, lexis: Lexis): boolean {
  if (lexis.times.has(items[to - 1]?.low ?? '')) return true;
  return items.slice(from, to).every(item => item.kind === 'number');
}

/** "den Minister", "der großen Zeitung": no subject. */
function isOblique(items: readonly Item[], i: number, lexis: Lexis): boolean {
  if (has(items[i], 'oblique')) return true;
  const { obliqueBefore } = lexis.grammar;
  if (obliqueBefore?.determiners.includes(items[i]?.low ?? '') !== true) return false;
  let noun = i + 1;
  while (isOpen(items[noun])) noun++;
  const adjective = items[noun - 1];
  return noun > i + 1 && isNominal(items[noun]) && endsIn(adjective?.low ?? '', obliqueBefore.endings);
}

/** The subject before the verb: the only constituent there, with its appositions and relative clauses. */
export function frontSubject(
  items: readonly Item[],
  segments: readonly Segment[],
  cue: Cue,
  lexis: Lexis,
): Range | null {
  let s = cue.segment;
  let start = segments[s]?.from ?? 0;
  // Appositions and relative clauses between the noun and its verb: "Der Direktor, Song Tang, sagte".
  if (cue.finite === start || startsWithPreposition(items, start) === false) {
    while (s > 0 && cue.finite === (segments[cue.segment]?.from ?? 0)) {
      const previous = segments[s - 1];
      if (previous === undefined || previous.after !== ',') break;
      if (previous.kind === 'relative' || previous.kind === 'fragment' || previous.kind === 'infinitive') {
        s--;
        start = previous.from;
        if (previous.kind === 'fragment' && !isApposition(items, segments, s, lexis)) break;
        continue;
      }
      break;
    }
  }
  if (start === segments[cue.segment]?.from) start = listBefore(items, segments, cue, 0);
  const limit = cue.finite;
  let i = pastCoordinators(items, start, limit);
  while (i < limit && has(items[i], 'adverb') && !has(items[i], 'determiner')) i++;
  if (i >= limit) return null;
  const first = items[i];
  if (first === undefined || isOblique(items, i, lexis)) return null;
  // "Den Vorschlag lehnte er ab", "Die Kritik wies er zurück": a pronoun that can only be a subject follows.
  if (has(items[limit + 1], 'subject')) return null;
  if (i + 1 === limit && (isAdverbial(first, lexis) || lexis.predicates.has(first.low))) return null;
  // "Sechs Tage nach dem Brand meldete …"
  if (first.kind === 'number' || has(first, 'numeral')) {
    const core = nounPhraseEnd(items, i, limit, lexis, false);
    if (core > i && has(items[core], 'preposition')) return null;
  }
  if (has(first, 'that-pronoun') && i + 1 === limit) return null;
  if (has(first, 'preposition')) return null;
  if (first.kind === 'quote' && i + 1 === limit && !isNameQuote(first)) return null;
  if (has(first, 'pronoun') && i + 1 === limit)
    return has(first, 'impersonal') ? null : { from: i, to: i + 1 };
  const end = nounPhraseEnd(items, i, limit, lexis, true);
  if (end > i && isTime(items, i, end, lexis)) return null;
  // "Die Äußerungen bezeichnete X als …": several do not speak with a verb for one.
  const { pluralNounEndings = [], pluralEndings = [] } = lexis.grammar;
  // Its noun, not the genitive behind it: "die Forderungen Bergs".
  const core = items.slice(i, nounPhraseEnd(items, i, limit, lexis, false));
  const head = core.find(item => item.capital && !has(item, 'determiner')) ?? core.at(-1);
  if (
    pluralNounEndings.some(ending => head?.low.endsWith(ending)) &&
    !pluralEndings.some(ending => items[limit]?.low.endsWith(ending))
  )
    return null;
  // "Die taz": a name in small letters.
  if (end <= i && i + 2 === limit && has(first, 'determiner') && isOpen(items[i + 1]))
    return { from: i, to: limit };
  if (end <= i) return has(first, 'pronoun') ? { from: i, to: i + 1 } : null;
  let to = limit;
  // Adverbs between the subject and its verb do not belong to it; appositions do.
  while (
    to > end &&
    (has(items[to - 1], 'adverb') ||
      (isOpen(items[to - 1]) && lexis.grammar.nounsCapital) ||
      items[to - 1]?.kind === 'mark')
  )
    to--;
  return { from: i, to: Math.max(to, end) };
}

/** "Sinngemäß", "Abschließend": begins the sentence with a capital and is no name. */
const isAdverbial = (item: Item, lexis: Lexis): boolean =>
  item.kind === 'word' &&
  item.start >= 0 &&
  lexis.grammar.adverbEndings.some(
    ending => item.low.endsWith(ending) && item.low.length > ending.length + 2,
  );

const startsWithPreposition = (items: readonly Item[], at: number): boolean => has(items[at], 'preposition');

/** A fragment that can be an apposition to what stands before it. */
function isApposition(
  items: readonly Item[],
  segments: readonly Segment[],
  s: number,
  lexis: Lexis,
): boolean {
  const segment = segments[s];
  const previous = segments[s - 1];
  if (segment === undefined || previous === undefined || segment.before !== ',') return false;
  if (previous.kind !== 'fragment' && previous.kind !== 'relative') return false;
  return (
    nounPhraseEnd(items, segment.from, segment.to, lexis, true) > segment.from || isOpen(items[segment.from])
  );
}

/** The subject behind the verb, past adverbs and phrases: "sagte am Montag der Sprecher, Herr X". */
export function behindVerb(
  items: readonly Item[],
  segments: readonly Segment[],
  cue: Cue,
  lexis: Lexis,
): Range | null {
  const segment = segments[cue.segment];
  if (segment === undefined) return null;
  let i = cue.finite + 1;
  while (i < segment.to) {
    const item = items[i];
    if (item === undefined) return null;
    const classes = item.classes;
    if (
      item.kind === 'word' &&
      classes.has('preposition') &&
      !(classes.has('determiner') && classes.has('pronoun'))
    ) {
      const end = nounPhraseEnd(items, i + 1, segment.to, lexis, false);
      i = end > i + 1 ? end : i + 1;
      continue;
    }
    const end = nounPhraseEnd(items, i, segment.to, lexis, true);
    if (end > i && !isOblique(items, i, lexis) && !isTime(items, i, end, lexis))
      return withApposition(items, segments, cue.segment, { from: i, to: end }, lexis);
    if (end > i) {
      i = end;
      continue;
    }
    if (item.kind === 'word' && classes.has('pronoun') && !classes.has('impersonal'))
      return { from: i, to: i + 1 };
    i++;
  }
  return null;
}

/** "sagte der Direktor, Song Tang, …": takes the apposition in if it fills its commas. */
export function withApposition(
  items: readonly Item[],
  segments: readonly Segment[],
  s: number,
  range: Range,
  lexis: Lexis,
): Range {
  const segment = segments[s];
  const next = segments[s + 1];
  if (segment === undefined || next === undefined || range.to !== segment.to || next.before !== ',')
    return range;
  if (next.kind !== 'fragment') return range;
  if (items.slice(next.from, next.to).some(item => item.kind === 'quote' && !isNameQuote(item))) return range;
  const end = nounPhraseEnd(items, next.from, next.to, lexis, true);
  if (end <= next.from || end < next.to - 4 || has(items[next.from], 'coordinator')) return range;
  return { from: range.from, to: end };
}
