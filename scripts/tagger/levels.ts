/** Levels of what lists say of words, by hash (src/reading/tagger/evidence.ts), before they are written into the weights' file. */
import {
  FAMILY_AT,
  GIVEN_AT,
  levelAt,
  ORDINARY_AT,
  ORGANISATION_AT,
  PHRASE,
  PLACE_AT,
  STEMMED,
  seedOfLanguage,
} from '../../src/reading/tagger/evidence.ts';
import { hashOfWord, mix } from '../../src/reading/tagger/hash.ts';
import { tokenize } from '../../src/reading/text/tokens.ts';

/** Hash to packed levels. */
export type Evidence = Map<number, number>;

/** Names of more tokens are not kept as wholes. */
const LONGEST_PHRASE = 4;

export class LevelStore {
  readonly evidence: Evidence = new Map();

  protected raise(key: number, at: number, level: number): void {
    const known = this.evidence.get(key) ?? 0;
    if (level > levelAt(known, at)) this.evidence.set(key, (known & ~(3 << at)) | (level << at));
  }

  level(word: string, at: number): number {
    return levelAt(this.evidence.get(hashOfWord(word)) ?? 0, at);
  }

  /** How common a word is in a language; 0: not in its list. */
  ordinaryLevel(word: string, language: string): number {
    return levelAt(this.evidence.get(mix(hashOfWord(word), seedOfLanguage(language))) ?? 0, ORDINARY_AT);
  }

  /** A name of several words as a whole. */
  protected phrase(name: string, at: number, level: number): void {
    const { tokens } = tokenize(name);
    if (tokens.length < 2 || tokens.length > LONGEST_PHRASE) return;
    const key = tokens.reduce((hash, token) => mix(hash, hashOfWord(token.text)), PHRASE);
    this.raise(key, at, level);
  }

  protected stem(word: string, language: string, at: number, level: number): void {
    const cut = language === 'pl' ? word.replace(/[aąeęioóuy]$/u, '') : russianStem(word);
    if (cut.length >= 3) this.raise(mix(mix(hashOfWord(cut), seedOfLanguage(language)), STEMMED), at, level);
  }

  /** Lowers the least level of what few words share, until there are at most `most` combinations of levels. */
  simplify(most: number): void {
    const counts = new Map<number, number>();
    for (const levels of this.evidence.values()) counts.set(levels, (counts.get(levels) ?? 0) + 1);
    const common = new Set(
      [...counts]
        .sort(([a, m], [b, n]) => n - m || a - b)
        .slice(0, most)
        .map(([levels]) => levels),
    );
    for (const [hash, levels] of this.evidence) {
      let simpler = levels;
      while (simpler !== 0 && !common.has(simpler)) simpler = lowered(simpler);
      if (simpler === 0) this.evidence.delete(hash);
      else if (simpler !== levels) this.evidence.set(hash, simpler);
    }
  }

  protected forget(hash: number, at: number): void {
    const rest = (this.evidence.get(hash) ?? 0) & ~(3 << at);
    if (rest === 0) this.evidence.delete(hash);
    else this.evidence.set(hash, rest);
  }

  /** Forgets levels of a name that turned out to be another word most of the time. */
  drop(hash: number): void {
    this.forget(hash, GIVEN_AT);
    this.forget(hash, FAMILY_AT);
  }
}

/** Levels with the least of them one lower. */
function lowered(levels: number): number {
  let least = 0;
  let at = 0;
  for (const place of [GIVEN_AT, FAMILY_AT, PLACE_AT, ORGANISATION_AT, ORDINARY_AT]) {
    const level = levelAt(levels, place);
    if (level === 0 || (least !== 0 && level >= least)) continue;
    least = level;
    at = place;
  }
  return least === 0 ? 0 : levels - (1 << at);
}

/** A Russian name in the nominative without what changes when it is declined. */
export function russianStem(name: string): string {
  return name.replace(/(?:[ыио]й|[ая]я|[аяеёоыиуюьй])$/u, '');
}
