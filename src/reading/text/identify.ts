/** Which language a text is in: its markup says it, its function words check it. */
import { LANGUAGES, languageOf, primaryTag } from '../../languages/all.ts';
import { en } from '../../languages/en.ts';
import type { Language } from '../../languages/language.ts';
import { hashed, languagesWith } from './function-words.ts';

/** A longer text is looked at in this many stretches, spread over it, of as many UTF-16 units each: some 700 words; 2,000 told nothing else in 1,488 askings on real pages. */
const STRETCHES = 4;
const STRETCH = 1100;
/** The text overrules its markup when another language has this many times the function words, and at least {@link LEAST}. */
const OVERRULE = 3;
const LEAST = 8;
/**
 * Share of function words among all: of 177 newspaper pages those in one of our languages have .27 and more of its words (Chinese .16 of its
 * characters), those in another language at most .12 of the nearest one's. Below `FOREIGN` not even markup is believed, if the text has
 * {@link ENOUGH} words to tell: Zulu pages that call themselves English have .03.
 */
const OURS = 0.15;
const FOREIGN = 0.05;
const ENOUGH = 100;
/** Languages with many of the words of one of ours (Galician .42 of its words Portuguese, Afrikaans .47 Dutch): of these the markup is believed. */
const COUSINS: ReadonlySet<string> = new Set(
  'af an ast be bg ca co fur fy gl lad lb li lmo mk mwl nds oc pap pms rm rue sc scn sr szl uk vec wa'.split(
    ' ',
  ),
);
/** Japanese has more syllables than this for each Chinese character; Chinese has none. */
const SYLLABLES = 0.1;

export interface Identified {
  /** What it is read with: the text's own language, or the nearest of ours. */
  readonly language: Language;
  /** BCP 47; `und` when nothing tells. */
  readonly tag: string;
  /** It is one that can be read. */
  readonly ours: boolean;
}

/**
 * The language of `text`. The markup's tag is believed unless the text's function words speak clearly against it; a tag
 * of a language that cannot be read, or none, is settled by the text, if that is clearly in one of ours.
 */
export function identify(text: string, markup: string | null | undefined): Identified {
  const tally = countFunctionWords(text);
  const count = (language: Language): number => tally.counts.get(language) ?? 0;
  const best = LANGUAGES.reduce((a, b) => (count(b) > count(a) ? b : a), en);
  const said = languageOf(markup);
  const language =
    said === null || (count(best) >= LEAST && count(best) > OVERRULE * count(said)) ? best : said;
  const share = count(language) / Math.max(1, tally.words);
  const tag = primaryTag(markup);
  const foreign =
    tally.japanese ||
    (tag !== null && COUSINS.has(tag)) ||
    (tally.words >= ENOUGH && share < (said === language ? FOREIGN : OURS));
  if (!foreign) return { language, tag: language.tag, ours: true };
  return { language, tag: (said === null && tag) || 'und', ours: false };
}

interface Tally {
  readonly counts: ReadonlyMap<Language, number>;
  /** Chinese characters are words by themselves. */
  readonly words: number;
  readonly japanese: boolean;
}

function countFunctionWords(text: string): Tally {
  const sample = sampleOf(text).toLowerCase();
  const counts = new Uint32Array(LANGUAGES.length);
  let at = 0;
  let words = 0;
  let han = 0;
  for (; ; words++) {
    while (at < sample.length && partOf(sample.charCodeAt(at)) === NO_WORD) at++;
    if (at === sample.length) break;
    const start = at++;
    const first = sample.charCodeAt(start);
    let hash = hashed(0, first);
    if (partOf(first) === HAN) han++;
    else
      for (; at < sample.length; at++) {
        const unit = sample.charCodeAt(at);
        if (partOf(unit) === NO_WORD) break;
        hash = hashed(hash, unit);
      }
    for (const place of languagesWith(sample, start, at, hash)) counts[place] = (counts[place] ?? 0) + 1;
  }
  // In a text of another script both stand in a name at most.
  const japanese = han > words / 4 && (sample.match(SYLLABLE)?.length ?? 0) > han * SYLLABLES;
  return {
    counts: new Map(
      LANGUAGES.map((language, place) => [
        language,
        // A Chinese function word's character stands in Japanese words too.
        japanese && language.tagger === 'chinese' ? 0 : (counts[place] ?? 0),
      ]),
    ),
    words,
    japanese,
  };
}

function sampleOf(text: string): string {
  if (text.length <= STRETCHES * STRETCH) return text;
  const stretches: string[] = [];
  for (let k = 0; k < STRETCHES; k++) {
    const start = Math.floor((k * (text.length - STRETCH)) / (STRETCHES - 1));
    stretches.push(text.slice(start, start + STRETCH));
  }
  // What stands at their ends are pieces of words; a piece is seldom another language's word.
  return stretches.join(' ');
}

const SYLLABLE = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const NO_WORD = 1;
const WORD = 2;
/** A word by itself. */
const HAN = 3;
const parts = new Uint8Array(65536);

/** What a UTF-16 unit is to a word; asked of the language's tables once for each unit that a text has. */
function partOf(unit: number): number {
  const known = parts[unit] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const part = /\p{Script=Han}/u.test(character) ? HAN : /[\p{L}\p{M}]/u.test(character) ? WORD : NO_WORD;
  parts[unit] = part;
  return part;
}
