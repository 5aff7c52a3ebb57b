/**
 * Short forms of names that stand on the page in full: "Xi" after "Xi Jinping", "von der Leyen" after "Ursula von der Leyen",
 * "Great Lakes" after "Great Lakes Chemical Corp". The pack need not know them.
 */
import { flatMap } from '../../languages/flat-map.ts';
import type { Language } from '../../languages/language.ts';
import type { NamesData } from '../../languages/names-data.ts';
import type { EntityRef } from '../../model/lexicon.ts';
import { honorificOf, isTitleWord } from '../beside/cues.ts';
import { type Found, isSyllable, stretch } from '../page/found.ts';
import { isGenerationWord } from '../page/generations.ts';
import { nameWords } from '../text/name-words.ts';
import { type Piece, piecesOf } from '../text/pieces.ts';
import type { TokenizedText } from '../text/token.ts';
import { canStandAlone, isJoiningWord } from './lone-words.ts';

/** A name in full, and what it may be short for. */
export interface FullName {
  readonly start: number;
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation';
  /** Empty: nobody the packs know. */
  readonly refs: readonly EntityRef[];
  /** Who else has the name without the word for a generation that ends it: "Trump" on a page about Donald Trump Jr. may be his father. */
  readonly kin?: readonly EntityRef[] | undefined;
  /** As the page defines it. */
  readonly acronym: string | null;
}

interface ShortForm {
  readonly form: readonly string[];
  readonly name: FullName;
  /** Spelling that must be met exactly; `null` for other short forms. */
  readonly acronym: string | null;
  /** Also a common word ("May"): a name only behind a form of address. */
  readonly guarded: boolean;
  /** Before the full name too, as in headlines. */
  readonly ahead: boolean;
}

type Place = Piece<readonly Start[]>;

/** A ruler's number, folded. */
const ROMAN = /^[ivx]+$/u;

/** The short forms that a full name may take later, folded; never the whole name. A person's may be common words too. */
function shortForms(name: FullName, language: Language): readonly (readonly string[])[] {
  const { names } = language;
  const forms: (readonly string[])[] = [];
  const words = name.kind === 'person' ? behindTitle(name.words, names) : name.words;
  if (name.kind === 'person') {
    forms.push(...lastNames(words, language));
    // The family name where it stands first, or a given name alone.
    forms.push(words.slice(0, 1));
  } else {
    const core = words.filter(word => !names.legalForms.includes(word));
    // "Universidad de" is short for no university.
    for (let to = core.length; to > 0; to--)
      if (to < words.length && !isJoiningWord(core[to - 1] ?? '', names)) forms.push(core.slice(0, to));
  }
  return name.kind === 'person' ? forms : forms.filter(form => canStandAlone(form, language));
}

/** Without a title of two words, the second of which is one by itself: "First" is not short for "First Lady Michelle Obama". */
function behindTitle(words: readonly string[], names: NamesData): readonly string[] {
  const [first = '', second = ''] = words;
  const title = isTitleWord(second, names);
  return words.length >= 4 && title && !names.givenNames.has(first) ? words.slice(2) : words;
}

/** The family name with its particles; of several family names the last ones too; each with and without what tells father and son apart. */
function lastNames(words: readonly string[], language: Language): readonly (readonly string[])[] {
  const last = words.at(-1) ?? '';
  const end = words.length > 2 && isGenerationWord(last) ? words.length - 1 : words.length;
  return flatMap(words.slice(0, end), (word, from) => {
    if (from === 0 || (from === end - 1 && isNoName(word, language))) return [];
    return end === words.length ? [words.slice(from)] : [words.slice(from), words.slice(from, end)];
  });
}

/** What a person's full name, folded, may be cut to behind a title: the family name, last or first ("Xi Jinping"). */
export function familyNames(
  words: readonly string[],
  isGivenName: (word: string) => boolean,
  language: Language,
): readonly (readonly string[])[] {
  const [first = ''] = words;
  const last = lastNames(words, language);
  return last.length === 0 || isGivenName(first) ? last : [...last, [first]];
}

/** "World War II" is no pope. */
function isNoName(last: string, { names }: Language): boolean {
  return names.particles.includes(last) || ROMAN.test(last);
}

/**
 * `found` with the short forms of `full` that stand behind their full name: new stretches where the lexicon knew nothing, and
 * more candidates where it knew the same stretch as something else. In order of start, not overlapping.
 */
export function withShortForms(
  tokenized: TokenizedText,
  found: readonly Found[],
  full: readonly FullName[],
  language: Language,
): readonly Found[] {
  const byFirst = formsByFirst(full, language);
  if (byFirst.size === 0) return found;
  const pieces = piecesOf(tokenized, startsOf(byFirst, language), language);
  const result: Found[] = [];
  let next = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.starts.length === 0) continue;
    let known = found[next];
    for (; known !== undefined && known.end <= piece.start; known = found[++next]) result.push(known);
    if (known !== undefined && known.start < piece.start) continue;
    const short = longestShort(tokenized.text, pieces, i, piece.starts, language);
    if (short === null) continue;
    if (known === undefined || known.start >= short.end)
      result.push(stretchOf(short, piece.start, tokenized));
    else if (known.start === piece.start && known.end === short.end) {
      result.push(withBearers(known, short));
      next++;
    } else continue;
    i += short.count - 1;
  }
  return [...result, ...found.slice(next)];
}

/** The short forms of all names by their first word. */
function formsByFirst(
  full: readonly FullName[],
  language: Language,
): ReadonlyMap<string, readonly ShortForm[]> {
  const byFirst = new Map<string, ShortForm[]>();
  const add = (short: ShortForm): void => {
    const first = short.form[0] ?? '';
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [short]);
    else same.push(short);
  };
  for (const name of full) {
    for (const form of shortForms(name, language))
      add({
        form,
        name,
        acronym: null,
        guarded: !canStandAlone(form, language),
        ahead: isFamilyName(form, name),
      });
    if (name.acronym !== null)
      add({ form: nameWords(name.acronym), name, acronym: name.acronym, guarded: false, ahead: false });
  }
  return byFirst;
}

/** A stretch of which the lexicon knows nothing. */
function stretchOf(short: Short, start: number, tokenized: TokenizedText): Found {
  const form = short.acronym ? 'acronym' : 'short';
  const refs = [...new Set(refsOf(short))];
  const made = stretch(tokenized, start, short.end, form, refs, keysOf(short.names));
  // "Trump Jr" behind "Donald Trump Jr": the word tells him here too.
  const told = isGenerationWord(short.form.at(-1) ?? '') && short.names.some(name => name.kin !== undefined);
  return told ? { ...made, kin: [] } : made;
}

/** A stretch of the lexicon, which may also mean who has the full name. */
function withBearers(known: Found, short: Short): Found {
  return {
    ...known,
    refs: [...new Set([...known.refs, ...refsOf(short)])],
    standsFor: keysOf(short.names),
  };
}

/** A word without an ending or with it, and the short forms that begin with it. */
type Start = readonly [key: string, forms: readonly ShortForm[]];

const NO_STARTS: readonly Start[] = [];

/** What a word of the text may begin; of most words nothing. */
function startsOf(
  byFirst: ReadonlyMap<string, readonly ShortForm[]>,
  language: Language,
): (word: string) => readonly Start[] {
  // An ending that is taken off leaves at least two letters.
  const heads = new Set([...byFirst.keys()].map(headOf));
  return word => {
    if (!heads.has(headOf(word))) return NO_STARTS;
    return flatMap(withoutEndings(word, language), (key): Start[] => {
      const forms = byFirst.get(key);
      return forms === undefined ? [] : [[key, forms]];
    });
  };
}

/** The first two UTF-16 units as one number. */
function headOf(word: string): number {
  return word.length < 2 ? word.charCodeAt(0) : word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
}

function isFamilyName(form: readonly string[], { kind, refs, words }: FullName): boolean {
  return kind === 'person' && refs.length > 0 && form.at(-1) === words.at(-1);
}

interface Short {
  readonly form: readonly string[];
  readonly end: number;
  readonly count: number;
  readonly names: readonly FullName[];
  readonly acronym: boolean;
}

/** Who may be meant: without the word for a generation, all who have the name so. */
function refsOf({ form, names }: Short): readonly EntityRef[] {
  const whole = isGenerationWord(form.at(-1) ?? '');
  return flatMap(names, ({ refs, kin = [] }) => (whole ? refs : [...refs, ...kin]));
}

function keysOf(names: readonly FullName[]): readonly string[] {
  return [...new Set(names.map(name => name.words.join(' ')))];
}

/** The longest short form at piece `i` whose full name stands before it, or for family names anywhere on the page. */
function longestShort(
  text: string,
  pieces: readonly Place[],
  i: number,
  starts: readonly Start[],
  language: Language,
): Short | null {
  const piece = pieces[i];
  if (piece === undefined) return null;
  let best: {
    form: readonly string[];
    end: number;
    count: number;
    names: FullName[];
    acronym: boolean;
  } | null = null;
  for (const [key, forms] of starts) {
    for (const { form, name, acronym, guarded, ahead } of forms) {
      if (guarded && honorificOf(pieces[i - 1]?.word ?? '', language.names) === null) continue;
      if (acronym === null ? name.start >= piece.start && !ahead : !text.startsWith(acronym, piece.start))
        continue;
      if (!pieces.slice(i, i + form.length).some(p => p.capital)) continue;
      if (form.length > 1 && key !== piece.word) continue;
      const last = pieces[i + form.length - 1];
      if (last === undefined || !agrees(text, pieces, i, form, language)) continue;
      if (isSyllable(text.slice(piece.start, last.end), text.slice(last.end, last.end + 3))) continue;
      if (best === null || form.length > best.count)
        best = { form, end: last.end, count: form.length, names: [name], acronym: acronym !== null };
      else if (form.length === best.count) best.names.push(name);
    }
    if (best !== null) return best;
  }
  return best;
}

function agrees(
  text: string,
  pieces: readonly Place[],
  i: number,
  form: readonly string[],
  language: Language,
): boolean {
  return form.every((word, k) => {
    const piece = pieces[i + k];
    if (piece === undefined) return false;
    if (k > 0 && !/^[\s\u00a0&.'’-]{0,3}$/u.test(text.slice(pieces[i + k - 1]?.end ?? 0, piece.start)))
      return false;
    if (piece.word === word) return true;
    return k === form.length - 1 && withoutEndings(piece.word, language).includes(word);
  });
}

/** A folded word, and what it may be without the ending that a sentence gave it. */
export function withoutEndings(word: string, language: Language): readonly string[] {
  const { nameEndings, nameEndingSwaps = [] } = language.names;
  const stems = nameEndings
    .filter(ending => word.endsWith(ending) && word.length - ending.length >= 2)
    .map(ending => word.slice(0, -ending.length));
  const swapped = nameEndingSwaps
    .filter(([ending]) => word.endsWith(ending) && word.length - ending.length >= 3)
    .map(([ending, first]) => word.slice(0, -ending.length) + first);
  return [word, ...stems, ...swapped];
}
