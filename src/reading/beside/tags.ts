/** What the statistical tagger says of a stretch. */
import type { Found } from '../page/found.ts';
import type { TaggedName } from '../tagger/tag.ts';

/** How a stretch lies to the tagger's name. `kind` is `null` when the tagger has not run. */
export interface Tag {
  readonly place: 'is' | 'within' | 'covers' | 'across' | 'none';
  readonly kind: TaggedName['kind'] | 'nothing' | null;
  readonly score: number;
  /** Of a stretch within: the tagger's name begins with it and goes on by a word, or begins a word before it. */
  readonly goesOn?: boolean;
  /** Where the tagger's name ends, in UTF-16 units into the text. */
  readonly end?: number;
  readonly begun?: boolean;
}

/** UTF-16 units: more than a possessive. */
const WORD = 4;

/** @param endings what a sentence may add to a name in the page's language */
export function tagOf(
  found: Found,
  tagged: readonly TaggedName[] | null,
  text: string,
  endings: readonly string[],
): Tag {
  if (tagged === null) return NOT_ASKED;
  for (const name of tagged) {
    if (name.end <= found.start || name.start >= found.end) continue;
    const { kind, score } = name;
    if (
      name.start === found.start &&
      (name.end === found.end || isEnding(text.slice(found.end, name.end), endings))
    )
      return { place: 'is', kind, score };
    if (name.start <= found.start && name.end >= found.end)
      return {
        place: 'within',
        kind,
        score,
        end: name.end,
        goesOn: name.start === found.start && name.end >= found.end + WORD,
        begun: name.start <= found.start - WORD && name.end === found.end,
      };
    const covers = name.start >= found.start && name.end <= found.end;
    return { place: covers ? 'covers' : 'across', kind, score };
  }
  return isHeadOfCompound(found, text) ? NOT_ASKED : { place: 'none', kind: 'nothing', score: 1 };
}

const NOT_ASKED: Tag = { place: 'none', kind: null, score: 0 };

/** "SVP-Delegierte" is no body, and so the tagger has nothing to say of its letters. */
function isHeadOfCompound({ form, text: own, end }: Found, text: string): boolean {
  return form === 'compound' && /^\p{Lu}{2,}$/u.test(own) && COMPOUND.test(text.slice(end, end + WORD));
}

const COMPOUND = /^[-‐‑]\p{L}{3}/u;

/** "PiS-u", "USA's": letters and their ending, which the tagger takes for one word. */
function isEnding(behind: string, endings: readonly string[]): boolean {
  return /^[-‐‑'’]/u.test(behind) && endings.includes(behind.slice(1));
}
