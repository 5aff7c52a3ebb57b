/** Where sentences end. Rules in the manner of Grefenstette & Tapanainen (1994): a point ends a sentence unless it is explained otherwise. */
import type { Language } from '../../languages/language.ts';
import { setOf } from '../../languages/set-of.ts';
import type { Sentence, Token } from './token.ts';

const ENDS = new Set(['.', '!', '?', '…', '。', '！', '？', '｡', '؟', '।']);
/** Those need no space behind them. */
const FULL_WIDTH = new Set(['。', '！', '？', '｡']);
const CLOSES = new Set(['"', '”', '“', '»', '«', '’', '‘', "'", '›', '‹', ')', ']', '」', '』', '）', '】']);
const OPENS = /^["“”„«»‚‘'›‹([「『（【–—-]$/u;

/** The sentences of `tokens`; every token is in exactly one; none crosses a line break. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  language?: Language,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let i = 0;
  const close = (end: number): void => {
    const from = tokens[first];
    const last = tokens[end - 1];
    if (from !== undefined && last !== undefined)
      sentences.push({ start: from.start, end: last.end, firstToken: first, endToken: end });
    first = end;
  };
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    if (i > first && breaksLine(text, tokens, i)) close(i);
    const ends =
      token.kind === 'mark' ? ENDS.has(token.text) : token.kind === 'word' && token.text.endsWith('.');
    if (!ends) {
      i++;
      continue;
    }
    const end = afterClosers(text, tokens, i + 1, language);
    if (isEnd(text, tokens, i, end, language)) {
      close(end);
      i = end;
    } else i++;
  }
  close(tokens.length);
  return sentences;
}

function breaksLine(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (before === undefined || token === undefined) return false;
  for (let at = before.end; at < token.start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}

/** Behind a point: further points and whatever closes a quotation or a bracket, without space before it. */
function afterClosers(
  text: string,
  tokens: readonly Token[],
  from: number,
  language: Language | undefined,
): number {
  let i = from;
  for (;;) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined) return i;
    // « … » with spaces inside: a mark that only closes in this language belongs to what it closes.
    const spaced =
      token.start === before.end + 1 &&
      token.text === '»' &&
      /[ \u00a0\u202f]/u.test(text.charAt(before.end)) &&
      language !== undefined &&
      !language.speech.quotes.some(([open]) => open === '»');
    if (!(token.start === before.end || spaced) || !(CLOSES.has(token.text) || ENDS.has(token.text)))
      return i;
    // A quotation mark glued to a following letter opens the next sentence: `Ende."Anfang`.
    if (/[\p{L}\p{N}]/u.test(text.charAt(token.end)) && !ENDS.has(token.text)) return i;
    i++;
  }
}

function isEnd(
  text: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  language: Language | undefined,
): boolean {
  const mark = tokens[at];
  const last = tokens[end - 1];
  const next = tokens[end];
  if (mark === undefined || last === undefined || next === undefined) return true;
  if (FULL_WIDTH.has(mark.text)) return true;
  if (breaksLine(text, tokens, end)) return true;
  if (next.start === last.end) return false; // "example.org", "3.5a", `."Anfang` stay together
  const start = wordFrom(tokens, end);
  const word = tokens[start]?.text ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  if (next.kind === 'mark' && !OPENS.test(next.text)) return false;
  if (mark.text !== '.' && mark.kind === 'mark') return true;
  const opener = startsSentence(word, language) || opensInSmall(tokens, start, language);
  if (mark.kind === 'word') return opener; // "U.S." "z.B."
  if (end > at + 1 && !tokens.slice(at + 1, end).every(token => CLOSES.has(token.text))) return true; // "..."
  const before = tokens[at - 1];
  if (before === undefined || before.end !== mark.start) return true;
  if (before.kind === 'number') {
    const ordinal = before.text.length <= 2 && (language === undefined || language.names.ordinalPoint);
    return !ordinal || opener;
  }
  if (before.kind !== 'word') return true;
  if (/^\p{Lu}$/u.test(before.text)) return opener; // "George W. Bush"
  const lower = before.lower;
  if (language?.names.abbreviations.includes(lower)) return false;
  if (language?.names.finalAbbreviations.includes(lower)) return opener;
  return true;
}

/** The place of the first word at or behind `i`, past whatever opens a quotation; -1: something else stands there. */
function wordFrom(tokens: readonly Token[], i: number): number {
  for (let k = i; k < Math.min(i + 3, tokens.length); k++) {
    const kind = tokens[k]?.kind;
    if (kind === 'word') return k;
    if (kind === 'number') return -1;
  }
  return -1;
}

/** "Last year", "Officials say": an opener, and small letters behind it. */
function opensInSmall(tokens: readonly Token[], start: number, language: Language | undefined): boolean {
  if (language?.names.openers?.includes(tokens[start]?.lower ?? '') !== true) return false;
  return /^\p{Ll}/u.test(tokens[start + 1]?.text ?? '');
}

/** A function word with a capital begins a sentence: "am 24. Juli", but "es waren 24. Die Polizei …". */
function startsSentence(word: string, language: Language | undefined): boolean {
  if (language === undefined || !/^\p{Lu}/u.test(word)) return false;
  return setOf(language.names.common).has(word.toLowerCase());
}
