/** "Vereinte Nationen" in "der Vereinten Nationen", "Auswärtiges Amt" in "des Auswärtigen Amts", "Internationales Komitee vom …" in "des Internationalen Komitees vom …". */

/** German adjectives are inflected; only names of this language are expanded, and those of others that begin with a word that only German has. */
const LANGUAGE = 'de';
const GERMAN = /^(?:Deutsche|Neue|\p{Lu}\p{L}*(?:deutsche|ische))[rs]?$/u;
const ADJECTIVE = /^(\p{Lu}[\p{L}-]{2,}?)(e|er|es|en)$/u;
const CITY = /^\p{Lu}\p{Ll}{2,}er$/u;
const WEAK = /^\p{Lu}\p{Ll}{2,}e$/u;
const ENDINGS = ['e', 'er', 'en', 'es', 'em'];
const MOST_ADJECTIVES = 2;
/** Nouns at the head of a body's name that have an s in the genitive. The endings of a name's last word are the index's affair. */
const WITH_S =
  /(?:amt|gericht|hof|rat|bund|verband|verein|institut|komitee|ministerium|zentrum|werk|büro|dienst|programm|forum|kreuz|parlament)$/iu;
const GENITIVES = ['s', 'es'];

/** The forms of a body's name that differ in more than their last word. @param language primary subtag */
export function inGermanCases(name: string, language: string): string[] {
  const words = name.split(' ');
  if (language !== LANGUAGE && !GERMAN.test(words[0] ?? '')) return [];
  // "Frankfurter Allgemeine Zeitung": of a city, always the same.
  const [city = '', adjective = '', ...more] = words;
  if (CITY.test(city) && WEAK.test(adjective) && /^\p{Lu}/u.test(more[0] ?? ''))
    return inGermanCases([adjective, ...more].join(' '), LANGUAGE).map(form => `${city} ${form}`);
  const stems: string[] = [];
  let ending: string | undefined;
  for (const [i, word] of words.slice(0, MOST_ADJECTIVES).entries()) {
    const match = ADJECTIVE.exec(word);
    // "Komitee vom": what an adjective belongs to stands behind it.
    if (match?.[1] === undefined || !/^\p{Lu}/u.test(words[i + 1] ?? '')) break;
    // "Neue Zürcher Zeitung": of a city, always the same.
    ending ??= match[2];
    if (match[2] !== ending) break;
    stems.push(match[1]);
  }
  const [noun = '', ...rest] = words.slice(stems.length);
  if (!/^\p{Lu}/u.test(noun)) return [];
  const adjectives = (ending: string): string[] => stems.map(stem => stem + ending);
  const forms =
    stems.length === 0 ? [] : ENDINGS.map(ending => [...adjectives(ending), noun, ...rest].join(' '));
  if (/^\p{Ll}/u.test(rest[0] ?? '') && WITH_S.test(noun))
    for (const ending of GENITIVES) forms.push([...adjectives('en'), noun + ending, ...rest].join(' '));
  return forms;
}
