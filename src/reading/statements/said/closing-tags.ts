/** "…, officials said." and "…, said her brother." at the end of a sentence, which say whose all of it is. */
import type { Cue } from '../clauses/cue.ts';
import type { Sentence } from '../clauses/sentence.ts';
import { pastAsides } from '../clauses/time-and-place.ts';
import { isFixed } from '../items/lexis.ts';
import { nounPhraseEnd } from '../items/phrases.ts';
import { has } from '../items/words.ts';

/**
 * Where the verb follows its subject, "…, officials said." at the end says whose the whole sentence is, whatever verbs of saying stand in it;
 * such a cue comes first. Elsewhere the order of the text.
 */
export function tagsFirst(sentence: Sentence, cues: readonly Cue[]): readonly Cue[] {
  const { items, segments, lexis } = sentence;
  if (!isFixed(lexis)) return cues;
  const isTag = (cue: Cue): boolean => {
    const own = segments[cue.segment];
    if (own === undefined || cue.segment === 0 || own.before !== ',' || cue.leaning === true) return false;
    if (cue.verb.takes.tag !== true || own.kind === 'relative') return false;
    if (has(items[own.from], 'coordinator') || has(items[own.from], 'subordinator')) return false;
    if (isInvertedTag(sentence, cue)) return true;
    if (cue.segment < segments.length - 1) return false;
    const next = Math.max(...cue.words) + 1;
    return pastAsides(sentence, next, own.to) >= own.to;
  };
  const tags = cues.filter(isTag);
  return tags.length === 0 ? cues : [...tags, ...cues.filter(cue => !tags.includes(cue))];
}

/** "…, said her brother, Per Roth": a verb that takes hardly any object, its subject behind it up to the end, and a clause before. */
function isInvertedTag({ items, segments, lexis }: Sentence, cue: Cue): boolean {
  const own = segments[cue.segment];
  if (own === undefined || cue.finite !== own.from || cue.verb.takes.bare !== true) return false;
  const rest = segments.slice(cue.segment + 1);
  return (
    nounPhraseEnd(items, own.from + 1, own.to, lexis, true) === own.to &&
    rest.every(({ kind }) => kind === 'fragment' || kind === 'relative') &&
    segments.slice(0, cue.segment).some(({ kind }) => kind === 'main')
  );
}
