/**
 * How a language's file lists its verbs of saying: "principal parts @word @word : letters", one after the other, with semicolons
 * between. Which parts there are, and what follows from them, is the language's; the letters say what the verb takes. PURE.
 */
import type { SpeechVerb, Takes } from './speech-data.ts';

/** What a letter behind the colon stands for. Letters that are not in it are the language's own. */
export type Letters = Readonly<Record<string, readonly (keyof Takes)[]>>;

/** c clause, t only with the conjunction, i infinitive, a the act alone, l a label. */
export const LETTERS: Letters = {
  c: ['clause'],
  t: ['that'],
  i: ['infinitive'],
  a: ['act'],
  l: ['label'],
};

/** The same in languages where every verb that takes a clause can stand behind it: "…, dijo X". */
export const LETTERS_WITH_TAG: Letters = { ...LETTERS, c: ['clause', 'tag'] };

/** The first two forms of a verb are those that can be nouns as well ("claim", "claims"); with these two before them none is. */
export const NO_NOUNS = ['', ''] as const;

/** All forms of a verb, from its principal parts and its letters. */
export type Conjugate = (parts: readonly string[], letters: string) => Omit<SpeechVerb, 'takes' | 'needs'>;

/** The verbs of a list. "@": words of which the clause must have one. */
export function verbsOf(list: string, conjugate: Conjugate, letters: Letters): readonly SpeechVerb[] {
  return list
    .split(';')
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
    .map(entry => {
      const [head = '', behind = ''] = entry.split(':');
      const all = head.trim().split(/\s+/);
      const needs = all.filter(word => word.startsWith('@')).map(word => word.slice(1));
      const parts = all.filter(word => !word.startsWith('@'));
      return {
        ...conjugate(parts, behind),
        ...(needs.length === 0 ? {} : { needs }),
        takes: takesOf(behind, letters),
      };
    });
}

function takesOf(behind: string, letters: Letters): Takes {
  const taken = [...behind].flatMap(letter => letters[letter] ?? []);
  return Object.fromEntries(taken.map(key => [key, true]));
}
