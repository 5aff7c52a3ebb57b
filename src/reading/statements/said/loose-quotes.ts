/** Quotations without a verb of saying of their own: whole sentences, and words quoted within reported speech. */
import type { Span } from '../../../model/reading.ts';
import { isFull, type Sentence } from '../clauses/sentence.ts';
import type { Item } from '../items/item.ts';
import { classesOf, isFixed } from '../items/lexis.ts';
import { isNounPhraseQuoted, isTitle } from '../items/titles.ts';
import type { Unit } from '../items/units.ts';
import type { Context, Draft } from './draft.ts';
import { mainSubject } from './verbless.ts';

/** A unit that is a quotation and nothing else goes on from the speaker before it. */
export function standaloneQuotes(
  unit: Unit,
  number: number,
  context: Context,
  sentence: Sentence | null,
): readonly Draft[] {
  const { items } = unit;
  const drafts: Draft[] = [];
  if (sentence === null) {
    for (const item of items)
      if (item.kind === 'quote' && isSentence(item))
        drafts.push({ spans: [[item.start, item.end]], form: 'direct', cue: null, speaker: null });
    return drafts;
  }
  const only = items.every(item => item.kind === 'quote' || item.kind === 'mark' || item.kind === 'bracket');
  // A paragraph that is a quotation and nothing else goes on from the paragraph before.
  const reach = only && unit.opensParagraph ? 3 : 1;
  const near = number - context.unit <= reach && unit.paragraph - context.paragraph <= 1;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const span: Span = [item.start, item.end];
    const colon = items[i - 1]?.text === ':';
    const { partialQuotes = false } = sentence.lexis.data;
    if (!isFull(item)) {
      if (!only && partialQuotes && isShortQuotation(sentence, i))
        drafts.push({ spans: [span], form: 'direct', cue: null, speaker: null });
      return;
    }
    const partial = /^\p{Ll}/u.test(item.text.slice(1)) && item.text.trim().split(/\s+/u).length >= 4;
    if (!only && !colon && partial) {
      if (!partialQuotes) return;
      // Where the subject can stand anywhere, or be left out, the first noun is too often not who speaks.
      const free = sentence.lexis.grammar.order === 'free';
      drafts.push({ spans: [span], form: 'direct', cue: null, speaker: free ? null : mainSubject(sentence) });
      return;
    }
    // A heading in quotation marks: “A Regret I Will Carry”, ‘We need to rest’.
    const unfinished = !/[.!?…,]['’”"]*$/u.test(item.text.slice(1, -1).trim());
    if (only && isFixed(sentence.lexis) && items.length === 1 && unit.opensParagraph && unfinished) return;
    if (only && !/^[—–]/u.test(item.text) && isTitle(sentence, i)) return;
    if (only || (colon && isSentence(item))) {
      // What stands before the colon says who speaks; if it is not understood, it need not be who spoke before.
      const other = !only && isFixed(sentence.lexis);
      const speaker = near && !other ? context.speaker : null;
      drafts.push({ spans: [span], form: 'direct', cue: null, speaker });
    } else if (colon && i >= items.length - 2)
      drafts.push({ spans: [span], form: 'direct', cue: null, speaker: null });
  });
  return drafts;
}

/**
 * Three quoted words that begin small and hold a function word, as no name and no coined term does ("„trotz einiger Bedenken“"): somebody's
 * words. Whose they are stays open. Two words are as often a term ("„kalter Krieg“") as a quotation, and are left alone.
 */
function isShortQuotation(sentence: Sentence, i: number): boolean {
  const { items, lexis } = sentence;
  const words = items[i]?.text.slice(1, -1).trim().split(/\s+/u) ?? [];
  if (words.length < 3 || isTitle(sentence, i) || !/^\p{Ll}/u.test(words[0] ?? '')) return false;
  return words.some(word => {
    const classes = classesOf(lexis, word);
    // "coche de rallies": a word that only joins nouns makes a term as well.
    return classes.size > 0 && !classes.has('attaching');
  });
}

/** Ends with a mark of its own, or is long enough to be no name. */
function isSentence(item: Item): boolean {
  const inner = item.text.slice(1, -1).trim();
  return /[.!?…]$/u.test(inner) && inner.split(/\s+/u).length >= 3;
}

/** Quotations within statements that are not direct themselves; names and titles left out. */
export function nestedQuotes(sentence: Sentence, drafts: readonly Draft[]): Draft[] {
  const nested: Draft[] = [];
  const { items, lexis } = sentence;
  if (lexis.data.partialQuotes !== true) return nested;
  items.forEach((item, i) => {
    if (item.kind !== 'quote') return;
    const span: Span = [item.start, item.end];
    const covers = (draft: Draft): boolean =>
      draft.spans.some(other => other[0] <= span[0] && span[1] <= other[1]);
    const around = drafts.find(draft => draft.form !== 'direct' && covers(draft));
    // "Das berichtete die „Automobilwoche“.": who speaks, not what was said.
    const named = drafts.some(
      ({ speaker }) => speaker !== null && speaker[0] <= span[0] && span[1] <= speaker[1],
    );
    if (around === undefined || named || drafts.some(draft => draft.form === 'direct' && covers(draft)))
      return;
    if (isTitle(sentence, i) && !isNounPhraseQuoted(sentence, i)) return;
    nested.push({ spans: [span], form: 'direct', cue: around.cue, speaker: around.speaker });
  });
  return nested;
}
