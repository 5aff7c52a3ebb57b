/** Which sentences of an address can stand alone, by a rule: the build shows where each comes from, and nobody's taste chose it. */
import type { Sentence } from '../../reading/tokens.ts';
import type { Occurrence } from './mentions.ts';

const SHORTEST = 80;
const LONGEST = 300;
const MOST = 8;
/** The country that gives the address, and "America": they are named in every second sentence and tell nothing. */
const EVERYWHERE: ReadonlySet<string> = new Set(['Q30']);
/** What leans on the sentence before it. */
const LEANS =
  /^(?:And|But|So|Or|Nor|Yet|Then|Because|He|She|It|They|We(?:'ve| have)? (?:did|also)|This|That|These|Those|Such|There|Their|His|Her|Its|Here|Instead|Also|However|Both|Neither|Even|Now,? (?:that|this)|Thank|Please|Thanks|Mr\.|Madam|Good|Second|Third|Fourth|Finally)\b/u;

export interface Quotable {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Ids of those named, in order of appearance. */
  readonly about: ReadonlySet<string>;
}

/**
 * Up to eight whole sentences of 80 to 300 units that name somebody or a country, lean on nothing before them and hold no note
 * of the stenographer, in order of the text. Taken greedily: the one that names most who have not been named yet; of equals
 * the earlier one.
 */
export function chosenSentences(
  text: string,
  sentences: readonly Sentence[],
  found: readonly Occurrence[],
): readonly Quotable[] {
  const rest = sentences.flatMap(({ start, end }) => {
    const about = new Set(
      found
        .filter(hit => hit.start >= start && hit.end <= end && !EVERYWHERE.has(hit.id))
        .map(({ id }) => id),
    );
    return about.size > 0 && standsAlone(text.slice(start, end)) ? [{ start, end, about }] : [];
  });
  const named = new Set<string>();
  const chosen: Quotable[] = [];
  while (chosen.length < MOST && rest.length > 0) {
    const news = rest.map(({ about }) => [...about].filter(id => !named.has(id)).length);
    const best = news.indexOf(Math.max(...news));
    // Nobody new any more: the text's first remaining sentences follow.
    const [next] = rest.splice(best, 1);
    if (next === undefined) break;
    for (const id of next.about) named.add(id);
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
    !LEANS.test(sentence)
  );
}
