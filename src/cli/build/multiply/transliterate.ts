/** Letters of one script for those of another, as newspapers roughly do it. For made-up names only: real ones have histories. */

type Table = Readonly<Record<string, string>>;

const ENGLISH: Table = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};
const GERMAN: Table = {
  ...ENGLISH,
  в: 'w',
  ё: 'jo',
  є: 'je',
  ж: 'sch',
  з: 's',
  ї: 'ji',
  й: 'j',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ю: 'ju',
  я: 'ja',
};
const CYRILLIC: Table = {
  a: 'а',
  b: 'б',
  c: 'к',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'к',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'кс',
  y: 'и',
  z: 'з',
  ß: 'сс',
  ł: 'л',
  ø: 'ё',
  đ: 'д',
  ı: 'ы',
  æ: 'э',
  œ: 'э',
};

function byTable(text: string, table: Table): string {
  let out = '';
  for (const character of text) {
    const lower = character.toLowerCase();
    const letters = table[lower];
    if (letters === undefined) out += character;
    else out += character === lower ? letters : letters.charAt(0).toUpperCase() + letters.slice(1);
  }
  return out;
}

export const toEnglish = (cyrillic: string): string => byTable(cyrillic, ENGLISH);
export const toGerman = (cyrillic: string): string => byTable(cyrillic, GERMAN);
export const toCyrillic = (latin: string): string => byTable(plain(latin), CYRILLIC);

/** Without accents: "Žofie" → "Zofie". */
export function plain(latin: string): string {
  return latin.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
