/**
 * Names of which the sentence has changed every word: "Donalda Tuska", "Angeli Merkel". The lexicon takes endings off a name's last word only, and of Latin letters only
 * a genitive's s, since a stem for all languages would merge Daniel and Daniela; here the page's language is known, and a first form counts only when the lexicon has it. A
 * word alone is a name in another case where the page has that name as it is too ("Gazpromu" beside "Gazprom"), else only of vetted bearers ("Trumpa").
 */
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import type { EntityRef, Lexicon, NameHit } from '../../model/lexicon.ts';
import { nameWords } from '../text/name-words.ts';
import type { Token, TokenizedText } from '../text/token.ts';
import { withoutEndings } from './short-names.ts';

/** Words of a name that may all have endings, and how many first forms of all of them are tried. */
const MOST_WORDS = 4;
const MOST_FORMS = 200;
/** Letters that an ending may be taken off. */
const SHORTEST = 4;

/** `hits` with those names, in order of start. Of a language whose names have no cases, as they are. */
export function withInflected(
  hits: readonly NameHit[],
  { text, tokens }: TokenizedText,
  lexicon: Lexicon,
  language: Language,
): readonly NameHit[] {
  if (language.names.nameEndingSwaps === undefined) return hits;
  const alone = namesOfOneWord(hits, text);
  const found: NameHit[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const run = runFrom(tokens, first, text, language);
    for (let length = run.length; length >= 1; length--) {
      const words = run.slice(0, length);
      const last = words.at(-1);
      if (last?.capital !== true) continue;
      const [start, end] = [words[0]?.start ?? 0, last.end];
      // What the lexicon has as it stands is that, unless it is one word of these.
      const isInWay = (hit: NameHit): boolean => length === 1 || !isWithin(hit, words);
      if (hits.some(hit => hit.start < end && hit.end > start && isInWay(hit))) continue;
      const refs =
        length === 1 ? refsOfWord(last, alone, lexicon, language) : refsOf(words, lexicon, language);
      if (refs.length === 0) continue;
      found.push({ start, end, refs, form: 'inflected' });
      first += length - 1;
      break;
    }
  }
  if (found.length === 0) return hits;
  const kept = hits.filter(hit => !found.some(own => own.start < hit.end && own.end > hit.start));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

/** The names on the page that are one word, as they are spelled. */
function namesOfOneWord(hits: readonly NameHit[], text: string): ReadonlyMap<string, readonly EntityRef[]> {
  return new Map(
    hits
      .filter(({ form }) => form === 'exact')
      .map(({ start, end, refs }) => [text.slice(start, end), refs] as const)
      .filter(([name]) => /^[\p{Script=Latin}\p{Script=Cyrillic}]{4,}$/u.test(name)),
  );
}

/** Latin or Cyrillic words with a capital, one blank between them, and such small words as names have inside ("Prawo i Sprawiedliwość"). */
function runFrom(
  tokens: readonly Token[],
  first: number,
  text: string,
  { names: { common } }: Language,
): readonly Token[] {
  const run: Token[] = [];
  for (const token of tokens.slice(first, first + MOST_WORDS)) {
    const before = run.at(-1);
    const named = token.capital && /^[\p{Script=Latin}\p{Script=Cyrillic}]{2,}$/u.test(token.text);
    if (!named && (before === undefined || !common.includes(token.text))) break;
    if (before !== undefined && !/^[ \u00a0]$/u.test(text.slice(before.end, token.start))) break;
    run.push(token);
  }
  return run;
}

function isWithin(hit: NameHit, words: readonly Token[]): boolean {
  return words.some(({ start, end }) => hit.start >= start && hit.end <= end);
}

/** Letters of a word that is looked for without the page's help: of shorter ones too many are other words. */
const LONG = 5;

/** A word alone: `alone` are the names of one word that the page has. */
function refsOfWord(
  { text, lower }: Token,
  alone: ReadonlyMap<string, readonly EntityRef[]>,
  lexicon: Lexicon,
  language: Language,
): readonly EntityRef[] {
  const forms = firstForms(text, language).slice(1);
  const known = forms.find(form => alone.has(form));
  if (known !== undefined) return alone.get(known) ?? [];
  const { common, notNames } = language.names;
  if (
    text.length < LONG ||
    !/^\p{Script=Latin}+$/u.test(text) ||
    common.includes(lower) ||
    notNames.has(lower)
  )
    return [];
  return refsOfNames(forms, lexicon);
}

/** Of all first forms that these words may have. */
function refsOf(words: readonly Token[], lexicon: Lexicon, language: Language): readonly EntityRef[] {
  let forms: string[] = [''];
  for (const { text, capital } of words) {
    const own = capital ? firstForms(text, language) : [text];
    forms = flatMap(forms, form => own.map(word => `${form} ${word}`));
    if (forms.length > MOST_FORMS) return [];
  }
  // The first one is the words as they stand, which the lexicon was asked for.
  return refsOfNames(
    forms.slice(1).map(form => form.slice(1)),
    lexicon,
  );
}

/** Who has one of these names as a whole. */
function refsOfNames(names: readonly string[], lexicon: Lexicon): readonly EntityRef[] {
  const refs = flatMap(names, name => {
    const hit = lexicon.lookup(name);
    return hit !== null && hit.start === 0 && hit.end === name.length ? hit.refs : [];
  });
  return [...new Set(refs)];
}

/** With its capital, which a name must have. */
function firstForms(word: string, language: Language): readonly string[] {
  const [folded = ''] = nameWords(word);
  const forms = folded.length < SHORTEST ? [folded] : withoutEndings(folded, language);
  return [...new Set(forms)].map(form => form.charAt(0).toUpperCase() + form.slice(1));
}
