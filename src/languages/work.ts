/** Kinds of work that hardly anybody changes between, by the words of a language. */
import { words } from './lists.ts';
import { once } from './once.ts';

/** `other`: the sciences and the arts. */
export type Work = 'politics' | 'sport' | 'business' | 'law' | 'other';

const WORKS: readonly Work[] = ['politics', 'sport', 'business', 'law', 'other'];

/** Kinds that whoever is said to do the first may have in their record: politicians have been prosecutors and become bankers, players own clubs. */
export const MAY_BE: Readonly<Record<Work, readonly Work[]>> = {
  politics: ['politics', 'business', 'law'],
  sport: ['sport', 'business'],
  business: ['business', 'politics', 'sport', 'law'],
  law: ['law', 'politics', 'business'],
  other: ['other', 'business'],
};

export interface WorkWords {
  /** The kind that a word of what somebody is tells ("senator", "goalkeeper"), lower case; `null`: none, or one that both have ("captain"). */
  of(word: string): Work | null;
}

/** Lists with white space between; `*` behind what is the end or the middle of compounds as well: "minister*" of "Innenministerin". */
export function workOf(lists: {
  readonly politics: string;
  readonly sport: string;
  readonly business?: string;
  readonly law?: string;
  readonly other?: string;
}): WorkWords {
  const made = once(() => {
    const all = WORKS.flatMap(work =>
      words(lists[work] ?? '')
        .filter(word => word !== '')
        .map(word => [word, work] as const),
    );
    return {
      whole: new Map(all.filter(([word]) => !word.endsWith('*'))),
      parts: all.flatMap(([word, work]) => (word.endsWith('*') ? [[word.slice(0, -1), work] as const] : [])),
    };
  });
  return {
    of: word => {
      const { whole, parts } = made();
      return whole.get(word) ?? parts.find(([part]) => word.includes(part))?.[1] ?? null;
    },
  };
}
