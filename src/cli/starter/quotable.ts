/** Which sentences of an address can stand alone, by a rule: the build shows where each comes from, and nobody's taste chose it. */
import type { Sentence } from '../../reading/text/token.ts';
import type { Occurrence } from './mentions.ts';

const SHORTEST = 80;
const LONGEST = 300;
const FEWEST = 3;
const MOST = 8;
/** A beginning that leans on the sentence before it, or only calls for attention. */
const LEANS =
  /^(?:And|But|So|Or|Nor|Yet|Then|Because|There|Such|Here|Instead|Also|However|Both|Neither|Even|Thank|Thanks|Please|Mr\.|Madam|Good|You know|Second|Third|Fourth|Finally|Next|Now,? (?:that|this))\b/u;
/** Before the first name, these stand for somebody or something the sentence does not tell. */
const STANDS_FOR = /\b(?:he|she|it|they|him|them|his|her|its|their|this|that|these|those)\b/iu;
/** Two sentences that the transcript glued together. */
const GLUED = /\p{Ll}[.!?]\p{Lu}/u;

export interface Quotable {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Ids of those named, in order of appearance. */
  readonly about: ReadonlySet<string>;
}

/**
 * Three to eight whole sentences of 80 to 300 units that name somebody or a place, lean on nothing before them and hold no note
 * of the stenographer, in order of the text (fewer where the text has fewer). Taken greedily: the one whose names weigh most,
 * counting those that have not been taken yet; of equals the earlier one. What names nothing of weight only fills up to three.
 */
export function chosenSentences(
  text: string,
  sentences: readonly Sentence[],
  found: readonly Occurrence[],
  weightOf: (id: string) => number,
): readonly Quotable[] {
  const rest = sentences.flatMap(({ start, end }) => {
    const hits = found.filter(hit => hit.start >= start && hit.end <= end);
    const [first] = hits;
    if (first === undefined || !standsAlone(text.slice(start, end))) return [];
    if (STANDS_FOR.test(text.slice(start, first.start))) return [];
    return [{ start, end, about: new Set(hits.map(({ id }) => id)) }];
  });
  const weightOfAll = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + weightOf(id), 0);
  const taken = new Set<string>();
  const chosen: Quotable[] = [];
  while (chosen.length < MOST && rest.length > 0) {
    const news = rest.map(({ about }) => weightOfAll([...about].filter(id => !taken.has(id))));
    const [next] = rest.splice(news.indexOf(Math.max(...news)), 1);
    if (next === undefined) break;
    if (weightOfAll([...next.about]) === 0 && chosen.length >= FEWEST) continue;
    for (const id of next.about) taken.add(id);
    chosen.push(next);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function standsAlone(sentence: string): boolean {
  return (
    sentence.length >= SHORTEST &&
    sentence.length <= LONGEST &&
    /^\p{Lu}/u.test(sentence) &&
    /[.!?]$/u.test(sentence) &&
    !/[[\]()"“”:]/u.test(sentence) &&
    !LEANS.test(sentence) &&
    !GLUED.test(sentence)
  );
}
