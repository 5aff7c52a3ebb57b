/**
 * Who said what: statements in a text with their speakers, by rules over a language's speech data (GenderGapTracker's approach of
 * rules over quotation marks and verbs of saying, Asr et al. 2021, carried over to languages with reported speech in the subjunctive).
 */
import { flatMap } from '../../languages/flat-map.ts';
import type { Span, Statement } from '../../model/reading.ts';
import type { TokenizedText } from '../text/token.ts';
import { cuesOf } from './clauses/cues.ts';
import { segmentsOf } from './clauses/segments.ts';
import type { Sentence } from './clauses/sentence.ts';
import { dashQuotes, withDashes } from './items/dash-quotes.ts';
import { itemsOf } from './items/items.ts';
import { isFixed, type Lexis, lexisOf } from './items/lexis.ts';
import { findQuotes } from './items/quotes.ts';
import { unitsOf } from './items/units.ts';
import { attributeCues } from './said/attribute.ts';
import { continuation } from './said/continuation.ts';
import type { Context, Draft } from './said/draft.ts';
import { rangeSpan } from './said/found.ts';
import { innerAside } from './said/inner-asides.ts';
import { nestedQuotes, standaloneQuotes } from './said/loose-quotes.ts';
import { sourcePhrases, withSources } from './said/sources.ts';
import { saidWith } from './said/subject-verb.ts';
import { mainSubject, verbless } from './said/verbless.ts';
import { antecedentOf, type Earlier, isNamed, isPronoun } from './speakers/antecedents.ts';
import type { StatementsInput } from './speakers/input.ts';
import { resolveOthers, resolveSpeaker } from './speakers/resolve.ts';
import { subject } from './speakers/subject-before-verb.ts';

/**
 * The statements of the text in order of start, the longer first. A quotation within reported speech is a statement of its own
 * inside the other. Spans are UTF-16 units; those of direct speech take the quotation marks in.
 */
export function findStatements(input: StatementsInput): Statement[] {
  const { tokenized, language } = input;
  const lexis = lexisOf(language);
  const isSpeech = (word: string): boolean =>
    lexis?.verbForms.get(word)?.some(form => form.as === 'finite') ?? false;
  const quotes = withDashes(
    findQuotes(tokenized.text, language.speech.quotes, language.speech.typedQuotes),
    dashQuotes(tokenized.text, language.speech.dashes ?? [], isSpeech),
  );
  const units = unitsOf(tokenized, quotes, lexis, [...input.mentions, ...input.unknowns]);
  const context: Context = { speaker: null, unit: -9, paragraph: -9, dropped: null, announced: false };
  const drafts: Draft[] = [];
  const earlier: Earlier = { speaker: null, subject: null };
  /** What the pronouns among the speakers stand for, by their start. */
  const antecedents = new Map<number, Span | null>();
  /** The sentence before, if nothing was found in it. */
  let silent: Sentence | null = null;
  units.forEach((unit, u) => {
    if (lexis === null) {
      drafts.push(...standaloneQuotes(unit, u, context, null));
      return;
    }
    const { items } = unit;
    const segments = segmentsOf(items, lexis);
    const sentence: Sentence = { items, segments, cues: cuesOf(items, segments, lexis), lexis };
    const span: Span = [unit.start, unit.end];
    const before = units[u - 1];
    const previous: Span | null =
      before !== undefined && before.paragraph === unit.paragraph
        ? withoutMark(tokenized.text, before)
        : null;
    if (before?.paragraph !== unit.paragraph) context.dropped = null;
    let found = attributeCues(sentence, span, context, previous);
    const sources = sourcePhrases(sentence, context, found);
    found = withSources(sources, found, lexis);
    if (found.length === 0 && context.unit !== u - 1) announce(context, earlier, u, input);
    if (found.length === 0) found = continuation(sentence, unit, u, context, drafts, before);
    if (found.length === 0 || found.every(draft => draft.speaker === null)) {
      const inner = innerAsides(sentence, tokenized);
      if (inner.length > 0) found = inner;
    }
    const loose = found.length === 0 ? standaloneQuotes(unit, u, context, sentence) : [];
    const nested = nestedQuotes(sentence, found);
    // "… „…“ … Das bestätigte X": what the sentence before quotes is X's as well.
    if (silent !== null) nested.push(...nestedQuotes(silent, found));
    silent = found.length + loose.length === 0 ? sentence : null;
    drafts.push(...found, ...loose, ...nested);
    for (const { speaker, standsFor } of [...found, ...loose]) {
      if (speaker === null || antecedents.has(speaker[0])) continue;
      if (standsFor !== undefined) {
        antecedents.set(speaker[0], standsFor);
        continue;
      }
      const place = { unit: u, paragraph: unit.paragraph };
      if (isPronoun(tokenized.text, speaker, lexis)) {
        // Without spaces and articles the names before it in its own sentence are as likely meant.
        const unsure = lexis.grammar.unspaced === true && isNamed([unit.start, speaker[0]], input);
        const stands = unsure ? null : antecedentOf(speaker, u, unit.paragraph, earlier, input, lexis);
        antecedents.set(speaker[0], stands);
        if (stands !== null) earlier.speaker = { span: stands, ...place };
      } else earlier.speaker = { span: speaker, ...place };
    }
    // No other subject than a person is asked for again.
    const subject = isNamed(span, input) ? mainSubject(sentence) : null;
    if (subject !== null && !isPronoun(tokenized.text, subject, lexis))
      earlier.subject = { span: subject, unit: u, paragraph: unit.paragraph };
    const spoken = new Set([...found, ...loose].map(draft => draft.speaker?.[0] ?? -1));
    const last = [...found, ...loose].at(-1);
    context.dropped = spoken.size === 1 ? (last?.speaker ?? null) : null;
    if (last !== undefined) {
      context.speaker = last.standsFor === undefined ? last.speaker : last.standsFor;
      context.unit = u;
      context.paragraph = unit.paragraph;
    } else if (sentence.cues.some(cue => !cue.final) || opensDocument(sentence)) {
      // "X äußerte sich zuversichtlich.", "X issued the following statement:" announce what follows.
      const speaker = opensDocument(sentence) ? issuer(sentence) : announcer(sentence);
      if (speaker !== null) {
        context.speaker = speaker;
        context.unit = u;
        context.paragraph = unit.paragraph;
      }
    }
  });
  return drafts
    .map(draft =>
      statementOf(
        draft,
        draft.speaker === null ? null : (antecedents.get(draft.speaker[0]) ?? null),
        input,
        lexis,
      ),
    )
    .filter(statement => statement !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Quotations of a unit that name their speaker inside the marks. */
function innerAsides({ items, lexis }: Sentence, tokenized: TokenizedText): readonly Draft[] {
  return flatMap(items, ({ quote }) => {
    if (quote === undefined) return [];
    const draft = innerAside(
      quote,
      tokenized.tokens,
      (from, to) => itemsOf(tokenized, from, to, [], 0, lexis, new Map()),
      lexis,
    );
    return draft === null ? [] : [draft];
  });
}

/** "The council has issued the following statement:" */
const opensDocument = ({ items, lexis }: Sentence): boolean =>
  items.at(-1)?.text === ':' && items.some(({ low }) => lexis.data.documents?.includes(low) === true);

/** The subject of the clause that ends such a sentence. */
function issuer(sentence: Sentence): Span | null {
  const s = sentence.segments.length - 1;
  const finite = sentence.segments[s]?.finite ?? -1;
  if (!isFixed(sentence.lexis) || finite < 0) return mainSubject(sentence);
  return rangeSpan(sentence, subject(sentence, verbless(s, finite), false));
}

/** Whose verb of saying a unit without a statement has. */
function announcer(sentence: Sentence): Span | null {
  if (!isFixed(sentence.lexis)) return mainSubject(sentence);
  const cue = sentence.cues.find(
    ({ voice, modal, leaning }) => voice === 'active' && !modal && leaning !== true,
  );
  return cue === undefined ? null : rangeSpan(sentence, saidWith(sentence, cue).speaker);
}

/** A person who is the subject of the sentence before speaks in what goes on from it: "Berg gab sich gelassen. Man sei vorbereitet." */
function announce(context: Context, earlier: Earlier, number: number, input: StatementsInput): void {
  const { subject } = earlier;
  if (subject === null || subject.unit !== number - 1 || !isNamed(subject.span, input)) return;
  context.speaker = subject.span;
  context.unit = subject.unit;
  context.paragraph = subject.paragraph;
}

/** The span of a unit without the marks that end it. */
function withoutMark(text: string, { start, end }: { readonly start: number; readonly end: number }): Span {
  let last = end;
  while (last > start && '.!?…'.includes(text.charAt(last - 1))) last--;
  return [start, last];
}

function statementOf(
  draft: Draft,
  antecedent: Span | null,
  input: StatementsInput,
  lexis: Lexis | null,
): Statement | null {
  const first = draft.spans[0];
  const last = draft.spans.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = first[0];
  const end = last[1];
  const also =
    draft.speaker === null || antecedent !== null || lexis === null
      ? []
      : resolveOthers(draft.speaker, input, lexis);
  return {
    start,
    end,
    text: input.tokenized.text.slice(start, end),
    ...(draft.spans.length > 1 ? { spans: draft.spans } : {}),
    form: draft.form,
    cue: draft.cue,
    speaker: draft.speaker === null ? null : resolveSpeaker(draft.speaker, antecedent, input, lexis),
    ...(also.length === 0 ? {} : { also }),
  };
}
