/**
 * The rules of matching, written as directly as possible: every name whose folded words stand here, in a Map, longest first. It shares the folding
 * with the index and none of the hashing, the filters, the table, the staging.
 */
import type { MatchForm } from '../../src/model/lexicon.ts';
import { endingsOf, mentionEnd as endOfMention } from '../../src/pack/text/endings.ts';
import { folded, foldToken, stemmed } from '../../src/pack/text/fold.ts';
import { CAPITALS, CASELESS, caseOfText, LOWERCASE } from '../../src/pack/text/letter-case.ts';
import { GAP_HYPHEN, GAP_MASK, GAP_NEVER, Scanner } from '../../src/pack/text/scan.ts';
import { cleanSpelling, spellingCheck } from '../../src/pack/text/spelling.ts';
import { SHORT, tokens } from '../../src/pack/text/tokens.ts';

export interface OracleHit {
  start: number;
  end: number;
  /** "ref form", sorted. */
  found: string[];
}

interface Word {
  start: number;
  end: number;
  fold: string;
  stemmed: boolean;
  letterCase: number;
  short: boolean;
  cyrillic: boolean;
  gap: number;
  hyphen: boolean;
  info: number;
}

interface Name {
  ref: number;
  words: Word[];
  spelling: string;
}

export function wordsOf(text: string): Word[] {
  const scanner = new Scanner();
  scanner.open(text);
  const words: Word[] = [];
  for (let more = true; more; tokens.keepFrom(tokens.count)) {
    more = scanner.fill();
    for (let i = 0; i < tokens.count; i++) words.push(wordAt(text, i));
  }
  return words;
}

function wordAt(text: string, i: number): Word {
  const start = tokens.start[i] ?? 0;
  const end = tokens.end[i] ?? 0;
  const gap = tokens.gap[i] ?? 0;
  return {
    ...foldOf(text, start, end),
    start,
    end,
    letterCase: caseOfText(text, start, end),
    short: end - start <= SHORT,
    cyrillic: /^\p{Script=Cyrillic}/u.test(text.slice(start, end)),
    gap: gap & GAP_MASK,
    hyphen: (gap & GAP_HYPHEN) !== 0,
    info: tokens.info[i] ?? 0,
  };
}

function foldOf(text: string, start: number, end: number): { fold: string; stemmed: boolean } {
  const length = foldToken(text, start, end);
  return { fold: String.fromCharCode(...folded.subarray(0, length)), stemmed };
}

const keyOf = (words: readonly { fold: string; gap: number }[]) =>
  words.map((word, i) => (i === 0 ? '' : String(word.gap)) + word.fold).join('\0');

export class Oracle {
  private readonly names = new Map<string, Name[]>();
  private readonly firsts = new Set<string>();
  private longest = 0;

  add(ref: number, name: string): void {
    const words = wordsOf(name);
    const last = words.at(-1);
    if (last === undefined) return;
    const spelling = name.slice(words[0]?.start, last.end);
    const key = keyOf(words);
    this.names.set(key, [...(this.names.get(key) ?? []), { ref, words, spelling }]);
    this.longest = Math.max(this.longest, words.length);
    this.firsts.add(words[0]?.fold ?? '');
  }

  match(text: string): OracleHit[] {
    const words = wordsOf(text);
    const hits: OracleHit[] = [];
    for (let i = 0; i < words.length; ) {
      const found = this.longestAt(text, words, i);
      if (found !== null) hits.push(found.hit);
      i += found?.length ?? 1;
    }
    return hits;
  }

  private longestAt(text: string, words: Word[], i: number): { hit: OracleHit; length: number } | null {
    const most = this.firsts.has(words[i]?.fold ?? '') ? this.longest : 1;
    for (let n = Math.min(most, words.length - i); n >= 1; n--) {
      const span = words.slice(i, i + n);
      if (span.slice(1).some(word => word.gap === GAP_NEVER)) continue;
      const first = span[0];
      const last = span[n - 1];
      if (first === undefined || last === undefined) continue;
      const compound = words[i]?.hyphen || (words[i + n]?.hyphen ?? false);
      const tries = [
        { span, end: last.end, mentionEnd: last.end, ended: false },
        ...endingsOf(text, last.start, last.end, last.info).map(ending => ({
          span: [...span.slice(0, -1), cut(text, last, last.end - ending)],
          end: last.end - ending,
          mentionEnd: endOfMention(last.end, ending, last.info),
          ended: true,
        })),
      ];
      for (const { span: tried, end, mentionEnd, ended } of tries) {
        const spelling = text.slice(first.start, end);
        const forms = new Map<number, MatchForm>();
        for (const name of this.names.get(keyOf(tried)) ?? []) {
          if (!capitalsAgree(name.words, tried)) continue;
          const form = formOf(name, spelling, tried, ended);
          const before = forms.get(name.ref);
          if (before === undefined || GRADES.indexOf(form) < GRADES.indexOf(before))
            forms.set(name.ref, form);
        }
        if (forms.size === 0) continue;
        const found = [...forms].map(([ref, form]) => `${ref} ${compound ? 'compound' : form}`).sort();
        return { hit: { start: first.start, end: mentionEnd, found }, length: n };
      }
    }
    return null;
  }
}

const GRADES: readonly MatchForm[] = ['exact', 'folded', 'inflected'];

function cut(text: string, word: Word, end: number): Word {
  return {
    ...word,
    ...foldOf(text, word.start, end),
    end,
    letterCase: caseOfText(text, word.start, end),
    short: end - word.start <= SHORT,
  };
}

function formOf(name: Name, spelling: string, span: Word[], ended: boolean): MatchForm {
  if (ended) return 'inflected';
  const same = cleanSpelling(spelling) === cleanSpelling(name.spelling);
  // The format keeps eight bits of a spelling: the one in 256 that collides is exact by the format's own words.
  if (same || spellingCheck(spelling) === spellingCheck(name.spelling)) return 'exact';
  return span.some(word => word.stemmed && word.letterCase !== CAPITALS) ? 'inflected' : 'folded';
}

function capitalsAgree(name: readonly Word[], text: readonly Word[]): boolean {
  const [own, here] = [name[0], text[0]];
  if (own === undefined || here === undefined) return false;
  if (here.letterCase === LOWERCASE && own.letterCase !== LOWERCASE) return false;
  if (name.length === 1) {
    const counts = (word: Word) => word.short && word.letterCase !== CASELESS;
    return (
      (counts(own) || counts(here)) === false ||
      (counts(own) === counts(here) && own.letterCase === here.letterCase)
    );
  }
  const cases = (words: readonly Word[]) =>
    words.slice(1).filter(word => !word.short && word.letterCase !== CASELESS);
  const lowerIn = (words: readonly Word[]) => cases(words).some(word => word.letterCase === LOWERCASE);
  const upperIn = (words: readonly Word[]) => cases(words).some(word => word.letterCase !== LOWERCASE);
  // "Белый дом": three letters that are more in another case.
  const grows = name
    .slice(1)
    .some(word => word.end - word.start === SHORT && word.letterCase === LOWERCASE && word.cyrillic);
  if (!grows && !lowerIn(name)) return !lowerIn(text);
  return upperIn(name) ? upperIn(text) || !lowerIn(text) : true;
}
