/**
 * Forms of a name that the builder adds, because folding them when a page is read would cost more or merge what is different.
 * docs/decisions/0001-names-index.md tells which variants are made here and which are folded.
 */
import type { Entity } from '../model/entity.ts';

/** German adjectives are inflected; only names of this language are expanded. */
const ADJECTIVE = /^(\p{Lu}[\p{L}-]{3,}?)(e|er|es|en)$/u;
const ENDINGS = ['e', 'er', 'en', 'es', 'em'];
const MOST_ADJECTIVES = 2;

/** "Vereinte Nationen" in "der Vereinten Nationen", "Auswärtiges Amt" in "des Auswärtigen Amts". */
export function generatedForms(entity: Entity): string[] {
  if (entity.kind !== 'organisation') return [];
  const own = new Set(Object.values(entity.names).flat());
  const forms = new Set<string>();
  for (const [language, names] of Object.entries(entity.names)) {
    if (language !== 'de' && !language.startsWith('de-')) continue;
    for (const name of names) for (const form of inflected(name)) if (!own.has(form)) forms.add(form);
  }
  return [...forms];
}

function inflected(name: string): string[] {
  const words = name.split(' ');
  const stems: string[] = [];
  for (const word of words.slice(0, Math.min(MOST_ADJECTIVES, words.length - 1))) {
    const match = ADJECTIVE.exec(word);
    if (match?.[1] === undefined) break;
    stems.push(match[1]);
  }
  const noun = words[stems.length] ?? '';
  if (stems.length === 0 || !/^\p{Lu}/u.test(noun)) return [];
  const rest = words.slice(stems.length);
  return ENDINGS.map(ending => [...stems.map(stem => stem + ending), ...rest].join(' '));
}
