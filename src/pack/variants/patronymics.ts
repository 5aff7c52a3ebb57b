/**
 * Datasets have "Владимир Владимирович Путин" or "Путин, Владимир Владимирович", newspapers "Владимир Путин". A patronymic is known by its
 * ending, in Cyrillic and as newspapers write it in Latin letters; Turkic ones by the word behind the father's name.
 */

/** Bulgarian and Macedonian fathers' names look like surnames: only as the middle of three, in these languages. */
const LIKE_SURNAMES = new Set(['bg', 'mk']);

const ENDINGS = [
  // Russian, Ukrainian, Belarusian: sons, daughters.
  '[оеёє]вич|йович|[ьк]ич|мич|тич|ввич|[ао]віч|[её]віч',
  '[оеё]вна|[иі]чна|[ії]вна|[аоё]ўна|еўна',
  // The same in English, French, German, scholars' and Ukrainian transliteration.
  '[oe]vit?ch|[oe]vič|[oey]vych|[oe]witsch|kich|jitsch|yich',
  '[oei]vn[ai]|[oe]wna|[iy]chna|itschna',
];
const PATRONYMIC = new RegExp(`\\p{L}{2}(?:${ENDINGS.join('|')})$`, 'iu');
const SON_OF = /^(?:оглы|оглу|углы|ұлы|улы|кызы|қызы|гызы|кизи|oglu|oghlu|oğlu|ogly|oghly|qizi|qızı|kyzy)$/iu;
const FATHER = /\p{L}{2}(?:[оеё]в|ин|ск[ио]|[оеё]ва|ина|ска)$/iu;
const WORD = /^\p{L}[\p{L}’'-]*$/u;

/** The name without its patronymic, surname last; with it too where the surname stood first. */
export function withoutPatronymic(name: string, language: string): string[] {
  const comma = name.split(/,\s+/);
  const turned = comma.length === 2 ? `${comma[1]} ${comma[0]}` : null;
  const words = (turned ?? name).split(' ');
  if (words.length > 5 || !words.every(word => WORD.test(word))) return [];
  const short = shortened(words, language);
  if (short !== null) return turned !== null ? [turned, short] : [short];
  if (turned !== null) return words.length === 2 && isCyrillic(name) ? [turned] : [];
  // "Путин Владимир Владимирович"; of other names too long to be sure.
  const [surname = '', given = '', father = ''] = words;
  if (words.length !== 3 || !isPatronymic(father)) return [];
  return [`${given} ${father} ${surname}`, `${given} ${surname}`];
}

/** Given name and surname of a name in this order; `null`: there is no patronymic between them. */
function shortened(words: readonly string[], language: string): string | null {
  const [given = '', father = '', third = '', fourth] = words;
  if (words.length === 4 && SON_OF.test(third)) return `${given} ${fourth}`;
  if (words.length !== 3) return null;
  const known = isPatronymic(father) || (LIKE_SURNAMES.has(language) && FATHER.test(father));
  return known ? `${given} ${third}` : null;
}

function isPatronymic(word: string): boolean {
  return PATRONYMIC.test(word);
}

function isCyrillic(name: string): boolean {
  return /\p{Script=Cyrillic}/u.test(name);
}
