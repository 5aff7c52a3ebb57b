/** What a UTF-16 unit is to the cutting into tokens; asked of the language's tables once for each unit that a text has. */

/** Letters, digits, white space, marks: those that say by themselves where a token ends. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const MARK = 4;
/** Han and kana: each is a token. */
export const CJK = 5;
/** What may belong to a word beside it, and halves of characters: apostrophes, hyphens, joiners, combining marks. */
export const BINDING = 6;

const kinds = new Uint8Array(65536);

/** One of the constants above. */
export function kindOfUnit(unit: number): number {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = find(unit);
  kinds[unit] = kind;
  return kind;
}

function find(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〇]/u.test(character)) return CJK;
  if (/['’\p{Pd}·\p{Cf}\p{M}\p{Cs}]/u.test(character)) return BINDING;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : MARK;
}
