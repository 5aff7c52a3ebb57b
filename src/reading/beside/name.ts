/** A stretch of a text as a name: what is the same for all who may be meant by it. */
import { once } from '../../languages/once.ts';
import type { Found, FoundForm } from '../page/found.ts';
import { type Page, stemOf } from '../page/page.ts';
import { type BodyPlace, bodyPlaceOf } from './body-place.ts';
import type { Cues } from './cues.ts';
import { isOfThing, isTitleOfWork } from './named-things.ts';
import { type PersonPlace, personPlaceOf } from './person-place.ts';
import type { Tag } from './tags.ts';

/** A name by itself, wherever on a page it stands. */
export interface OwnName {
  readonly text: string;
  readonly form: FoundForm;
  readonly untrimmed: string | null;
  /** Only longer names of the page make it one. */
  readonly isShort: boolean;
  /** As the lexicon knows them, folded. */
  readonly words: readonly string[];
  /** The words joined by spaces. */
  readonly key: string;
  /** Of the words. */
  readonly stems: readonly string[];
  /** The letters of a name in capitals, in lower case; `null`: it is none. */
  readonly letters: string | null;
}

/** @param words as the lexicon knows them */
export function ownNameOf({ text, form, untrimmed, standsFor }: Found, words: readonly string[]): OwnName {
  return {
    text,
    form,
    untrimmed,
    isShort: standsFor.length > 0,
    words,
    key: words.join(' '),
    stems: words.map(stemOf),
    letters: lettersOf(text),
  };
}

/** A stretch and its name, with what every candidate is compared with: worked out once for all of them. */
export interface Name {
  readonly found: Found;
  readonly own: OwnName;
  /** Whether a thing bears it ({@link isOfThing}, {@link isTitleOfWork}). */
  readonly thing: boolean;
  /** What stands beside it if a body is meant, or a person. */
  readonly body: () => BodyPlace;
  readonly person: () => PersonPlace;
}

export function nameOf(found: Found, own: OwnName, cues: Cues, tag: Tag, page: Page): Name {
  const { words } = own;
  return {
    found,
    own,
    thing: isOfThing(found, page) || isTitleOfWork(found, page),
    body: once(() => bodyPlaceOf(found, words, cues, tag, page)),
    person: once(() => personPlaceOf(found, words.length, cues, tag, page)),
  };
}

/** The letters of a name in capitals, in lower case; `null`: it is none. */
function lettersOf(text: string): string | null {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length < 2 || letters !== letters.toUpperCase() ? null : letters.toLowerCase();
}
