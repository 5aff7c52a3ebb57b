/** What the statistical tagger says of a stretch, and the names that only it and the page know. */
import { type Found, nameWords } from './found.ts';
import type { TaggedName } from './tagger/tag.ts';
import type { TokenizedText } from './tokens.ts';

/** How a stretch lies to the tagger's name. `kind` is `null` when the tagger has not run. */
export interface Tag {
  readonly place: 'is' | 'within' | 'across' | 'none';
  readonly kind: TaggedName['kind'] | 'nothing' | null;
  readonly score: number;
}

export function tagOf(found: Found, tagged: readonly TaggedName[] | null): Tag {
  if (tagged === null) return { place: 'none', kind: null, score: 0 };
  for (const name of tagged) {
    if (name.end <= found.start || name.start >= found.end) continue;
    const { kind, score } = name;
    if (name.start === found.start && name.end === found.end) return { place: 'is', kind, score };
    const inside = name.start <= found.start && name.end >= found.end;
    return { place: inside ? 'within' : 'across', kind, score };
  }
  return { place: 'none', kind: 'nothing', score: 1 };
}

/** A name on the page that no pack knows. */
export interface Stranger {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly kind: 'person' | 'organisation';
  readonly score: number;
}

/** The tagger's persons and organisations that are no name of the lexicon. */
export function strangersOf(
  tokenized: TokenizedText,
  found: readonly Found[],
  tagged: readonly TaggedName[] | null,
): readonly Stranger[] {
  const known = new Set(found.map(one => `${one.start},${one.end}`));
  return (tagged ?? []).flatMap(({ start, end, kind, score }): Stranger[] => {
    if (kind !== 'person' && kind !== 'organisation') return [];
    if (known.has(`${start},${end}`)) return [];
    return [{ start, end, words: nameWords(tokenized.text.slice(start, end)), kind, score }];
  });
}
