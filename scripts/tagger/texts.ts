/** The labelled texts that are learned from, and what they say of the lists. */
import { join } from 'node:path';
import { hashOfWord } from '../../src/reading/tagger/hash.ts';
import { kindOf, OUTSIDE } from '../../src/reading/tagger/labels.ts';
import { contract, type GoldText, type LabelledText, readGold } from './gold.ts';

/** The texts of `ner-SET-train.jsonl.gz` in the folder's gold. Throws when one is missing. */
export function readLabelled(shared: string, sets: readonly string[]): GoldText[] {
  return sets
    .flatMap(set => readGold(join(shared, 'gold', `ner-${set}-train.jsonl.gz`)))
    .filter(isUsable)
    .map(gold => (gold.language === 'pt' ? contract(gold) : gold));
}

/** Web text writes some names without capitals; learning that costs more than it gives. */
function isUsable({ language, text, mentions }: GoldText): boolean {
  return language !== 'en' || !mentions.some(({ start }) => /^\p{Ll}/u.test(text.slice(start)));
}

/** Hashes of words that the texts mostly use as other words than a person's name ("Die", "Jahr"): such a name in the lists is no sign of one. */
export function commonWords(texts: readonly LabelledText[]): number[] {
  const counts = new Map<number, { person: number; not: number }>();
  for (const { tokenized, labels } of texts)
    tokenized.tokens.forEach((token, i) => {
      // "clara" the adjective says nothing of Clara.
      if (!/^\p{Lu}/u.test(token.text) && !/^\p{Lo}/u.test(token.text)) return;
      const hash = hashOfWord(token.text);
      const count = counts.get(hash) ?? { person: 0, not: 0 };
      const known = labels[i] ?? OUTSIDE;
      if (known === OUTSIDE) count.not++;
      else if (kindOf(known) === 0) count.person++;
      counts.set(hash, count);
    });
  return [...counts].filter(([, { person, not }]) => not > 2 + 3 * person).map(([hash]) => hash);
}
