/** What a body's name says by itself, whoever bears it: every candidate is asked, so it is worked out once for a name of a page. */
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import { setOf } from '../../languages/set-of.ts';
import { countryWordsIn, type Page } from '../page/page.ts';
import { nameWords } from '../text/name-words.ts';

export interface BodyName {
  /** "Parlament", "Landtag": a body's word and nothing more. */
  readonly generic: boolean;
  /**
   * "Nationalrat", "Ministry of Foreign Affairs": what many countries have; the country that the page speaks of has it first. "Ohio State
   * University" is the only one of its name.
   */
  readonly office: boolean;
  /** A country's name or its adjective. */
  readonly country: boolean;
  /** Capitals and digits only, with points or without. */
  readonly letters: boolean;
  /** A common word of the page's language. */
  readonly ordinary: boolean;
  /** Words, folded, that the page says the letters stand for: "Namibian Broadcasting Corporation (NBC)". Empty: it does not say. */
  readonly spelledOut: readonly string[];
}

const names = onceFor((_: Page): Map<string, BodyName> => new Map());

/** `text`: the stretch. */
export function bodyName(text: string, page: Page): BodyName {
  const kept = names(page);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const made = makeBodyName(text, page);
  kept.set(text, made);
  return made;
}

function makeBodyName(text: string, { tokenized, language, lists }: Page): BodyName {
  const words = wordsOf(text);
  // "M5S" has a digit.
  const letters = /^\p{Lu}[\p{Lu}\d.]*$/u.test(text);
  return {
    generic: words.every(word => language.names.organisationWords.has(word)),
    office: words.some(word => isOfOffice(word, language)) && !words.some(word => lists.isPlace(word)),
    country: countryWordsIn(language).has(text.toLowerCase()),
    letters,
    ordinary: lists.isOrdinary(text),
    spelledOut: letters ? spelledOut(text, tokenized.text, language) : [],
  };
}

/** With their accents, as the lists of a language have them: "cámara", "ministère". */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function isOfOffice(word: string, { names }: Language): boolean {
  return (
    names.organisationWords.has(word) ||
    names.organisationEndings.some(ending => word.length > ending.length && word.endsWith(ending))
  );
}

/** UTF-16 units before the bracket in which the words of letters stand. */
const EXPLANATION = 80;

/** The small words of "Organização Internacional do Café (OIC)" have no letters, those of "Department of Energy (DOE)" have. */
function spelledOut(letters: string, text: string, { names }: Language): readonly string[] {
  const at = text.indexOf(`(${letters})`);
  if (at < 0) return [];
  const before = nameWords(text.slice(Math.max(0, at - EXPLANATION), at));
  const common = setOf(names.common);
  for (const words of [before, before.filter(word => !common.has(word))]) {
    const last = words.slice(-letters.length);
    if (last.length > 1 && last.map(word => word.charAt(0)).join('') === letters.toLowerCase()) return last;
  }
  return [];
}
