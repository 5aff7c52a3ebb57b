/** Words that only clauses have: what holds one is more than somebody's description. */
import type { Language } from '../../languages/language.ts';
import { onceFor } from '../../languages/once.ts';
import { keptByWord } from './kept-words.ts';

/** Auxiliaries, pronouns, conjunctions that begin a clause; in lower case. Not what is an article or a preposition as well. */
const clauseWords = onceFor(({ speech, names }: Language): ReadonlySet<string> => {
  const { grammar } = speech;
  const words = new Set<string>();
  if (grammar !== undefined) {
    const lists = [
      grammar.complementizers,
      grammar.subordinators,
      grammar.relatives,
      grammar.questions,
      grammar.perfect,
      grammar.passive,
      grammar.modals,
      grammar.be,
      grammar.pluperfect,
      grammar.finite,
      grammar.subjects,
      grammar.negations,
      grammar.reflexives ?? [],
      grammar.clitics ?? [],
      speech.mood?.strong ?? [],
      speech.mood?.weak ?? [],
    ];
    for (const word of lists.flat()) words.add(word);
    const other = [
      grammar.determiners,
      grammar.prepositions,
      grammar.attaching,
      grammar.genitive,
      grammar.asWords,
    ];
    for (const word of other.flat()) words.delete(word);
  }
  const nouns = [
    names.definiteArticles,
    names.indefiniteArticles,
    names.ofWords,
    names.attachingWords,
    names.former,
  ];
  for (const word of nouns.flat()) words.delete(word);
  return words;
});

const linkWords = onceFor(({ speech, names }: Language): ReadonlySet<string> => {
  const { coordinators = [], prepositions = [] } = speech.grammar ?? {};
  const words = new Set([...coordinators, ...prepositions, ...names.placeWords, ...names.agentWords]);
  for (const word of names.definiteArticles) words.delete(word);
  return words;
});

/** Conjunctions and prepositions: with them a description neither begins nor ends. */
export function isLinkWord(lower: string, language: Language): boolean {
  return linkWords(language).has(lower);
}

/** Shorter words have these endings by chance. */
const LEAST = 5;

/** Whether a word is one of a clause: of the lists, or by a finite verb's ending. */
export const isClauseWord = keptByWord((text, language: Language): boolean => {
  const lower = text.toLowerCase();
  if (clauseWords(language).has(lower)) return true;
  const { finiteEndings = [] } = language.speech.grammar ?? {};
  return text === lower && text.length >= LEAST && finiteEndings.some(ending => lower.endsWith(ending));
});
