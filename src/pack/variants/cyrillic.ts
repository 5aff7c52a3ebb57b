/**
 * The Cyrillic spelling of a name that a source has in English letters only: "Sergei Shoigu" is "Сергей Шойгу" in a Russian newspaper. Rules of
 * the BGN/PCGN romanization of Russian (1947), read backwards, with what newspapers simplify. What is lost on the way (й, ь at the end, ё, the
 * endings -ий, -ый, -ой) the folding and the stemming of Cyrillic words (src/pack/text) make equal again.
 */

/** ISO codes of countries whose people newspapers write by way of Russian. */
const COUNTRIES = new Set('RU UA BY KZ KG TJ UZ TM AM AZ GE MD BG SU'.split(' '));

/** Given names that the letters do not tell, and their Russian forms: Ukrainian ones too, as Russian newspapers write them. */
const GIVEN: Readonly<Record<string, string>> = {
  alexander: 'Александр',
  aleksander: 'Александр',
  oleksandr: 'Александр',
  alexandra: 'Александра',
  alexey: 'Алексей',
  alexei: 'Алексей',
  oleksiy: 'Алексей',
  oleksii: 'Алексей',
  andriy: 'Андрей',
  andrii: 'Андрей',
  dmytro: 'Дмитрий',
  eduard: 'Эдуард',
  elvira: 'Эльвира',
  emil: 'Эмиль',
  ihor: 'Игорь',
  ilya: 'Илья',
  ivan: 'Иван',
  kostyantyn: 'Константин',
  mykhailo: 'Михаил',
  mykola: 'Николай',
  natalia: 'Наталья',
  natalya: 'Наталья',
  oleh: 'Олег',
  olga: 'Ольга',
  olha: 'Ольга',
  pavlo: 'Павел',
  petro: 'Пётр',
  peter: 'Пётр',
  serhiy: 'Сергей',
  serhii: 'Сергей',
  tatiana: 'Татьяна',
  volodymyr: 'Владимир',
  vitaliy: 'Виталий',
  yevhen: 'Евгений',
  yevheniy: 'Евгений',
  yuliya: 'Юлия',
  yury: 'Юрий',
  yuri: 'Юрий',
  yuriy: 'Юрий',
};

/** In this order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/(?<![aeou])(?:iy|yy|ii|yi|y|i)$/g, 'ий'],
  [/(?<=[aeoui])[yi](?![aeou])/g, 'й'],
  [/iya$/g, 'ия'],
  [/ia$/g, 'ия'],
  [/(?<=[bcdfghjklmnpqrstvwxzжхцчшщ])yan/g, 'ьян'],
  [/(?<=[bcdfghjklmnpqrstvwxzжхцчшщ])ye/g, 'ье'],
  [/(?<=[bv])yo/g, 'ьё'],
  [/y[eo]/g, 'е'],
  [/yu|iu/g, 'ю'],
  [/ya/g, 'я'],
  [/^e(?=[dlmrv])/g, 'е'],
  [/l(?=sk|ch|n|ц)/g, 'ль'],
];
const LETTERS = new Map(
  [...'abvgdezijklmnoprstufhcyqwx'].map((letter, i) => [
    letter,
    [
      'а',
      'б',
      'в',
      'г',
      'д',
      'е',
      'з',
      'и',
      'дж',
      'к',
      'л',
      'м',
      'н',
      'о',
      'п',
      'р',
      'с',
      'т',
      'у',
      'ф',
      'х',
      'к',
      'ы',
      'к',
      'в',
      'кс',
    ][i] ?? '',
  ]),
);

export function isWrittenByWayOfRussian(country: string | undefined): boolean {
  return country !== undefined && COUNTRIES.has(country);
}

/** A given name and a surname in English letters, in Cyrillic ones; none of other names. */
export function inCyrillic(name: string): string[] {
  const words = name.split(' ');
  if (words.length !== 2 || !words.every(word => /^[A-Z][a-z']+(?:-[A-Z][a-z']+)?$/.test(word))) return [];
  const [given = '', surname = ''] = words;
  return [`${GIVEN[given.toLowerCase()] ?? spelled(given)} ${spelled(surname)}`];
}

function spelled(word: string): string {
  return word
    .split('-')
    .map(part => {
      let letters = part.toLowerCase().replaceAll("'", 'ь');
      for (const [pattern, cyrillic] of RULES) letters = letters.replace(pattern, cyrillic);
      const made = [...letters].map(letter => LETTERS.get(letter) ?? letter).join('');
      return made.charAt(0).toUpperCase() + made.slice(1);
    })
    .join('-');
}
