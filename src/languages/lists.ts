/** How the lists of a language's file are written: words in a row, phrases by lines, tables by their first words. */

/** A list written as words with white space between. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Phrases of words with commas between them; line breaks are white space. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map(phrase => words(phrase).join(' '))
    .filter(phrase => phrase !== '');
}

/**
 * The same where words are elided. Tokens cut such a word off ("l'" + "Intérieur", "dell'" + "Interno"): a phrase with one is listed as it is written and as it is cut,
 * with either apostrophe.
 */
export function elidedPhrases(list: string): readonly string[] {
  return phrases(list).flatMap(phrase =>
    phrase.includes("'")
      ? [phrase, phrase.replaceAll("'", "' "), phrase.replaceAll("'", '’'), phrase.replaceAll("'", '’ ')]
      : [phrase],
  );
}

/** Rows of countries with the phrases for an office of theirs: `PT BR: presidente da república, …; BR: …`. */
export function homes(list: string): Readonly<Record<string, readonly string[]>> {
  const rows: Record<string, readonly string[]> = {};
  for (const row of list.split(';')) {
    const [countries = '', own = ''] = row.split(':');
    for (const phrase of phrases(own)) rows[phrase] = words(countries);
  }
  return rows;
}

/** `ой:а у:а` as pairs. */
export function pairs(list: string): readonly (readonly [string, string])[] {
  return words(list).map(pair => {
    const [first = '', second = ''] = pair.split(':');
    return [first, second];
  });
}

/** `AF afghanisch; US amerikanisch us-amerikanisch` as a table; a word may hold spaces written as `_`. */
export function table(list: string): Readonly<Record<string, readonly string[]>> {
  const rows: Record<string, readonly string[]> = {};
  for (const row of list.split(';')) {
    const [key, ...values] = words(row);
    if (key !== undefined && key !== '') rows[key] = values.map(value => value.replaceAll('_', ' '));
  }
  return rows;
}

/** A table with every word in all its forms. */
export function tableOfForms(
  list: string,
  formsOf: (word: string) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table(list)).map(([key, found]) => [key, found.flatMap(formsOf)]));
}
