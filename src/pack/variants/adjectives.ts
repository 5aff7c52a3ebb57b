/** "Vereinte Nationen" in "der Vereinten Nationen", "Auswärtiges Amt" in "des Auswärtigen Amts". */

/** German adjectives are inflected; only names of this language are expanded. */
const LANGUAGE = 'de';
const ADJECTIVE = /^(\p{Lu}[\p{L}-]{3,}?)(e|er|es|en)$/u;
const ENDINGS = ['e', 'er', 'en', 'es', 'em'];
const MOST_ADJECTIVES = 2;

export function inflectedAdjectives(name: string, language: string): string[] {
  if (language !== LANGUAGE) return [];
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
