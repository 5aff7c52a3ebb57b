/** "Orbán Viktor" and "Viktor Orbán", "Abe Shinzō" and "Shinzō Abe": newspapers of different languages put the surname in different places. */

/** Where the surname is first at home and newspapers abroad turn it round. Chinese, Korean and Vietnamese names keep their order abroad. */
const SURNAME_FIRST = { languages: new Set(['hu']), countries: new Set(['HU', 'JP']) };
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}’'-]+$/u;

/** @param country of the person, by ISO code */
export function turnedRound(name: string, language: string, country: string | undefined): string[] {
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  if (words.length !== 2 || !LATIN.test(first) || !LATIN.test(second)) return [];
  const known =
    SURNAME_FIRST.languages.has(language) || (country !== undefined && SURNAME_FIRST.countries.has(country));
  return known ? [`${second} ${first}`] : [];
}
