/** Accents that tell two names apart. */

/** "Backström" is not "Bäckström": who writes the one accent leaves out no other. */
export function isOtherSpelling(text: string, spellings: ReadonlySet<string>): boolean {
  const own = lettersWithMarks(text);
  if (!own.some(letter => letter.length > 1)) return false;
  const bare = own.map(letter => letter.charAt(0)).join('');
  const same = [...spellings]
    .map(lettersWithMarks)
    .filter(letters => bare === letters.map(one => one.charAt(0)).join(''));
  return (
    same.length > 0 &&
    same.every(letters => letters.some((letter, i) => letter.length > 1 && letter !== own[i]))
  );
}

/** Letters in lower case, each with the marks that are put on it. */
function lettersWithMarks(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/\P{M}\p{M}*/gu) ?? []
  );
}
