/**
 * Finds what stands between quotation marks. Marks of one character can open and close ("), and the same character opens in one
 * language and closes in another (“, »): a mark opens where a word follows it directly and none stands directly before it.
 */
import type { SpeechData } from '../../../languages/speech-data.ts';

/** Words between quotation marks; offsets in UTF-16 units, the marks included. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** So many paragraphs at most may one quotation span. */
const MOST_PARAGRAPHS = 8;

/** UTF-16 units; what is longer is a mark that was forgotten. */
const LONGEST = 6000;

/** So many marks may lie within one quotation. */
const MOST_MARKS = 60;

const isSpace = (char: string): boolean => char === '' || /\s/u.test(char);
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

interface Open {
  readonly at: number;
  readonly mark: string;
  readonly closers: ReadonlySet<string>;
}

/**
 * The outermost quotations of `text` in order, not overlapping. A quotation that is not closed in its paragraph goes on if the
 * next paragraph opens with the same mark or closes it without opening another; otherwise the mark is passed over.
 */
export function findQuotes(text: string, pairs: SpeechData['quotes'], typed = false): readonly Quote[] {
  const closersOf = new Map<string, Set<string>>();
  const closing = new Set<string>();
  for (const [open, close] of pairs) {
    const set = closersOf.get(open) ?? new Set<string>();
    set.add(close);
    closersOf.set(open, set);
    closing.add(close);
  }
  const quotes: Quote[] = [];
  for (const open of closersOf.keys()) if (open.length === 0) closersOf.delete(open);
  if (closersOf.size === 0) return quotes;
  const marks = [...new Set([...closersOf.keys(), ...closing])].map(mark =>
    mark.replace(/[\]\\^-]/g, '\\$&'),
  );
  const pattern = new RegExp(`[${marks.join('')}]|\\n`, 'gu');
  const stack: Open[] = [];
  let breaks = 0;
  let marksInside = 0;
  let resume = 0;
  /** Drops an opening mark that nothing closes, and starts again behind it. */
  const giveUp = (): void => {
    const first = stack[0];
    if (first === undefined) return;
    stack.length = 0;
    breaks = 0;
    marksInside = 0;
    pattern.lastIndex = first.at + first.mark.length;
  };
  for (;;) {
    const match = pattern.exec(text);
    if (match === null) {
      if (stack.length === 0) return quotes;
      giveUp();
      continue;
    }
    const mark = match[0];
    const at = match.index;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + mark.length);
    const outer = stack[0];
    if (outer !== undefined && (at - outer.at > LONGEST || ++marksInside > MOST_MARKS)) {
      giveUp();
      continue;
    }
    if (outer === undefined) marksInside = 0;
    if (mark === '\n') {
      if (outer === undefined || at < resume) continue;
      // The paragraph ends inside a quotation: only its continuation in the next may keep it open.
      const nextAt = nextWord(text, at);
      breaks++;
      const onward = nextAt >= 0 && breaks < MOST_PARAGRAPHS && goesOn(text, nextAt, outer, closersOf);
      if (onward === 'no' || onward === false) giveUp();
      else {
        stack.length = 1;
        resume = nextAt;
        if (onward === 'again') pattern.lastIndex = nextAt + outer.mark.length;
        else pattern.lastIndex = nextAt;
      }
      continue;
    }
    const top = stack.at(-1);
    const apostrophe = typed && mark === "'";
    const opens = apostrophe && !opensTyped(before, after) ? undefined : closersOf.get(mark);
    // "'N' Roses … 'We won,' he said": what was open was no quotation.
    if (apostrophe && outer?.mark === mark && opens !== undefined) {
      giveUp();
      continue;
    }
    // "the players' union": it closes only behind a mark of its own.
    const ends = !apostrophe || /[.,!?…]/u.test(before);
    if (ends && top?.closers.has(mark) && closesHere(mark, before, after, opens !== undefined)) {
      stack.pop();
      if (stack.length === 0) {
        breaks = 0;
        quotes.push({
          start: top.at,
          end: at + mark.length,
          innerStart: top.at + top.mark.length,
          innerEnd: at,
        });
      }
      continue;
    }
    // A mark that closes an outer quotation closes all within it.
    if (outer?.closers.has(mark) && ends && !isSpace(before) && (isSpace(after) || !isWord(after))) {
      stack.length = 0;
      breaks = 0;
      quotes.push({
        start: outer.at,
        end: at + mark.length,
        innerStart: outer.at + outer.mark.length,
        innerEnd: at,
      });
      continue;
    }
    // French puts spaces inside its marks: « … ». Where a mark only opens, a space behind it does not matter.
    const spaced = !closing.has(mark) && /[ \u00a0\u202f]/u.test(after);
    if (opens === undefined || (isSpace(after) && !spaced) || isWord(before)) continue;
    if (stack.length < 3) stack.push({ at, mark, closers: opens });
  }
}

/** A typed apostrophe opens only behind a space or a mark and before a capital: "'We won,' he said", against "the '90s". */
const opensTyped = (before: string, after: string): boolean =>
  (isSpace(before) || /[([“"—–]/u.test(before)) && /\p{Lu}/u.test(after);

function closesHere(mark: string, before: string, after: string, ambiguous: boolean): boolean {
  if (isSpace(before) && !isSpace(after) && ambiguous) return false;
  if ((mark === '’' || mark === "'" || mark === '‘') && isWord(after)) return false; // an apostrophe
  return true;
}

/** Offset of the first character at or behind `from` that is no white space, -1 if there is none. */
function nextWord(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (!isSpace(text.charAt(at))) return at;
  return -1;
}

/** Whether a quotation goes on in the paragraph that begins at `at`. */
function goesOn(
  text: string,
  at: number,
  outer: Open,
  closersOf: ReadonlyMap<string, ReadonlySet<string>>,
): 'again' | 'yes' | 'no' {
  if (text.startsWith(outer.mark, at)) return 'again';
  // “… and "… in turn: marks that the same mark closes.
  const other = closersOf.get(text.charAt(at));
  if (other !== undefined && [...other].some(closer => outer.closers.has(closer))) return 'again';
  // A mark that closes itself tells only in the next paragraph; others may close later, as in a law cited paragraph by paragraph.
  const end = text.indexOf('\n', at);
  const limit = outer.closers.has(outer.mark) ? (end < 0 ? text.length : end) : outer.at + LONGEST;
  for (let i = at; i < Math.min(limit, text.length); i++) {
    const char = text.charAt(i);
    if (outer.closers.has(char) && !(closersOf.has(char) && isSpace(text.charAt(i - 1)))) return 'yes';
    if (closersOf.has(char)) return 'no';
  }
  return 'no';
}
