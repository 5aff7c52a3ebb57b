/** Names and titles in quotation marks, told from what somebody said. */

import type { Item } from './item.ts';
import type { Lexis } from './lexis.ts';
import { isAddress } from './phrases.ts';
import { has } from './words.ts';

/** A name or the title of a work in quotation marks: "die Zeitung „Der Tag“". */
export function isTitle(
  sentence: { readonly items: readonly Item[]; readonly lexis: Lexis },
  i: number,
): boolean {
  const { items, lexis } = sentence;
  const item = items[i];
  const before = items[i - 1];
  if (item === undefined) return false;
  if (isAddress(item)) return true;
  // “Quiet Waters,” has the comma of the sentence around it.
  const inner = item.text
    .slice(1, -1)
    .trim()
    .replace(/(?<=\p{Lu}\p{L}*)[,.]$/u, '');
  const words = inner.split(/\s+/u);
  if (words.length > 6 || /[.!?,]$/u.test(inner)) return false;
  const titled = lexis.data.titledNouns ?? [];
  if (before?.kind === 'word' && titled.some(noun => before.low.endsWith(noun))) return true;
  if (!/^[\p{Lu}\p{N}]/u.test(inner)) return false;
  if (before?.kind === 'word' && before.capital && !has(before, 'determiner') && words.length <= 3)
    return true;
  return words.length > 1 && words.every(word => /^[\p{Lu}\p{N}]/u.test(word) || word.length <= 3);
}

/**
 * "„Opfer des Terrorismus“": where nouns have capitals, two of them with small words between are somebody's words as soon as the sentence
 * reports what he said; a name or a title has a noun before it that says so, or a determiner and capitals only.
 */
export function isNounPhraseQuoted(
  { items, lexis }: { readonly items: readonly Item[]; readonly lexis: Lexis },
  i: number,
): boolean {
  if (!lexis.grammar.nounsCapital) return false;
  const before = items[i - 1];
  if (before?.kind !== 'word' || (before.capital && !has(before, 'determiner'))) return false;
  const words = items[i]?.text.slice(1, -1).trim().split(/\s+/u) ?? [];
  return words.length >= 3 && words.some(word => /^\p{Ll}/u.test(word));
}
