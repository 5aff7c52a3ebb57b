/** What is searched of a clip, and how much a word there counts. PURE. */
import type { Clip } from '../../model/clip.ts';
import { folded, wordsOfFolded } from './fold.ts';
import { HEAVIEST } from './text-index.ts';

const FIELDS: readonly (readonly [of: (clip: Clip) => string, weight: number])[] = [
  [({ place }) => place.quote.exact, 3],
  [({ note }) => note, 2],
  [({ tags }) => tags.join('\n'), 3],
  [({ entities }) => entities.map(({ name }) => name).join('\n'), 2],
  [({ speaker }) => speaker?.name ?? '', 2],
  [({ source }) => source.title, 1.5],
  [({ source }) => `${source.publisher ?? ''}\n${source.authors.join('\n')}`, 1],
  [({ collection }) => collection ?? '', 1],
];
/** Brings a word that is in every field to the largest weight. */
const UNIT = Math.floor(HEAVIEST / FIELDS.reduce((sum, [, weight]) => sum + weight, 0));

export interface Searched {
  /** Weights of the words, 1 to HEAVIEST. */
  readonly weights: ReadonlyMap<string, number>;
  /** All of it, folded, for words that must stand together: the fields parted by line ends. */
  readonly text: string;
}

export function searchedOf(clip: Clip): Searched {
  const weights = new Map<string, number>();
  const texts: string[] = [];
  for (const [of, weight] of FIELDS) {
    const text = folded(of(clip));
    if (text === '') continue;
    texts.push(text.replace(/\s+/g, ' '));
    const counts = new Map<string, number>();
    for (const word of wordsOfFolded(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
    // A second time says half as much more, a third a quarter.
    for (const [word, count] of counts)
      weights.set(word, (weights.get(word) ?? 0) + Math.round(UNIT * weight * (1 - 0.5 ** count)));
  }
  return { weights, text: texts.join('\n') };
}
