/**
 * What a UTF-16 unit is to the matching of names, and what it folds to. One table of 65,536 entries, filled on first sight of a unit:
 * building it whole costs 10 ms at every start of the background, a page has about 150 different units.
 * The rules are a part of the format (docs/pack-format.md, "Folding"): changing them needs a new `FOLDING` version.
 */

/** Raised whenever a rule of src/pack/text changes: names must be folded by the rules their index was built with. */
export const FOLDING = 2;

/** Bits 0–15: the folded unit (0: none). */
export const FOLD_MASK = 0xffff;

/** A letter, digit or mark: of a word. The sign, so that it is found without a mask. */
export const WORD = 1 << 31;
/** Every unit is a token of its own: Han, Hiragana, Thai, Lao, Khmer, Burmese. */
export const SINGLE_AT = 30;
export const SINGLE = 1 << SINGLE_AT;
/** A word with such a unit is cut, folded and hashed with care: something vanishes, expands, combines, or two scripts meet. */
export const SLOW = 1 << 29;
export const UPPER_AT = 28;
export const UPPER = 1 << UPPER_AT;
/** Is an s or S. In a run: its last unit is. */
export const S_AT = 27;
export const S = 1 << S_AT;
export const LOWER_AT = 26;
export const LOWER = 1 << LOWER_AT;
/** Inside a word but not of it: soft hyphen, zero-width characters, combining accents. */
export const VANISHES = 1 << 25;
/** Folds to an e. In a run: an e stands after an a, o or u. */
export const E = 1 << 24;
/** Folds to a, o or u: an e after it may be an umlaut's. The bit below `E`'s. */
export const AOU = 1 << 23;

/** Bits 19–22 mean one thing in words … */
export const CYRILLIC = 1 << 22;
/** Words with particles at their end. `SLOW`. */
export const HANGUL_AT = 21;
export const HANGUL = 1 << HANGUL_AT;
/** A run of it is a word within a script that does not part words. `SLOW`. */
export const KATAKANA = 1 << 20;
/** Folds to more than one unit. `SLOW`. */
export const EXPANDS = 1 << 19;

/** A run with one of these is not one word, or one that is not hashed as its units stand. */
export const CAREFUL = SLOW | SINGLE | CYRILLIC | E;

/** … and another in what lies between words. */
export const NEWLINE = 1 << 22;
/** Parts what is on its sides: quotation marks, brackets, dashes, colons, emoji. */
export const HARD = 1 << 21;
export const COMMA = 1 << 20;
export const PERIOD = 1 << 19;
export const HYPHEN = 1 << 18;
export const SPACE = 1 << 17;
/** Nobody has asked for it yet: the entry says nothing else. */
export const UNKNOWN = 1 << 16;

const table = new Int32Array(65536).fill(UNKNOWN);

/** Expansions of letters that fold to more than one unit. */
const expansions = new Map<number, string>();

/** The entry of a UTF-16 unit. */
export function charInfo(unit: number): number {
  const info = table[unit] ?? 0;
  return info === UNKNOWN ? learn(unit) : info;
}

/** The table itself, for the loop over a page. */
export const charTable: Int32Array = table;

/** What an `EXPANDS` unit folds to; of others `undefined`. */
export function expansionOf(unit: number): string | undefined {
  return expansions.get(unit);
}

function learn(unit: number): number {
  const kind = classify(unit);
  const info = kind < 0 ? kind | marks(kind, unit) : kind;
  table[unit] = info;
  return info;
}

/** Letters that the matching must tell from others. */
function marks(kind: number, unit: number): number {
  if (kind & (SINGLE | KATAKANA | HANGUL)) return 0;
  if ((unit | 0x20) === 0x73) return S;
  const folded = kind & FOLD_MASK;
  if (folded === 0x65) return E;
  return folded === 0x61 || folded === 0x6f || folded === 0x75 ? AOU : 0;
}

const within = (unit: number, ranges: readonly (readonly [number, number])[]) =>
  ranges.some(([from, to]) => unit >= from && unit <= to);

/** Default_Ignorable and format characters that pages put inside words; Arabic tatweel. */
const IGNORED: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x640, 0x640],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** Marks that only accent (Latin, Greek, Cyrillic), point (Hebrew) or vocalise (Arabic); those of Indic scripts are letters to us. */
const ACCENTS: readonly (readonly [number, number])[] = [
  [0x300, 0x34e],
  [0x350, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
const UNSPACED: readonly (readonly [number, number])[] = [
  [0xe01, 0xe3a],
  [0xe40, 0xedf],
  [0x1000, 0x109f],
  [0x1780, 0x17dd],
  [0x3005, 0x3007],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  // Planes 2 and 3 are Han; each half of their surrogate pairs counts as a character, which pairs and names have in the same order.
  [0xd840, 0xd8bf],
  [0xdc00, 0xdfff],
];
const KATAKANA_RANGES: readonly (readonly [number, number])[] = [
  [0x3099, 0x309a],
  [0x30a1, 0x30fa],
  [0x30fc, 0x30ff],
  [0x31f0, 0x31ff],
  [0xff66, 0xff9f],
];

/** The same as the rules below say of these, without the expressions and tables of Unicode, of which the first use costs a cold background milliseconds. */
function ascii(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return WORD | LOWER | unit;
  if (unit >= 0x41 && unit <= 0x5a) return WORD | UPPER | (unit + 0x20);
  return unit >= 0x30 && unit <= 0x39 ? WORD | unit : gap(unit, String.fromCharCode(unit));
}

function classify(unit: number): number {
  if (unit < 0x80) return ascii(unit);
  if (within(unit, IGNORED) || within(unit, ACCENTS)) return WORD | SLOW | VANISHES;
  if (within(unit, UNSPACED)) return WORD | SINGLE | single(unit);
  if (within(unit, KATAKANA_RANGES)) return WORD | SLOW | KATAKANA | single(unit);
  if (unit >= 0xac00 && unit <= 0xd7a3) return WORD | SLOW | HANGUL | unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return HARD;
  const char = String.fromCharCode(unit);
  // The apostrophes that Unicode counts as letters part words like the others.
  if ('\u02bc\u02b9\u02bb\u02bd\u02c8\u02bf\u02be'.includes(char)) return 0;
  return isOfWord(unit, char) ? letter(unit, char) : gap(unit, char);
}

/** What every newspaper has of letters and of punctuation beyond ASCII is known without the tables of Unicode, as ASCII is. */
function isOfWord(unit: number, char: string): boolean {
  if (unit >= 0xc0 && unit <= 0x24f) return unit !== 0xd7 && unit !== 0xf7;
  if (unit >= 0x2000 && unit <= 0x206f) return false;
  return /[\p{L}\p{Nd}\p{Nl}\p{M}]/u.test(char);
}

/** The compatibility form of a character that is a token of its own, if that is one unit. */
function single(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const form = String.fromCharCode(unit).normalize('NFKC');
  return form.length === 1 ? form.charCodeAt(0) : unit;
}

/** Letters that Unicode does not decompose, with what newspapers without them write. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  þ: 'th',
  ſ: 's',
  ς: 'σ',
  ґ: 'г',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ة: 'ه',
};

function letter(unit: number, char: string): number {
  const lower = char.toLowerCase();
  let bits = WORD;
  if (lower !== char) bits |= UPPER;
  else if (char.toUpperCase() !== char) bits |= LOWER;
  if ((unit >= 0x400 && unit <= 0x52f) || (unit >= 0x1c80 && unit <= 0x1c8f)) bits |= CYRILLIC;
  const folded = [...lower.normalize('NFKD')]
    .filter(part => !within(part.charCodeAt(0), ACCENTS))
    .map(part => SPELLED[part] ?? part)
    .join('');
  if (folded.length === 1) return bits | folded.charCodeAt(0);
  if (folded.length === 0) return bits | unit;
  expansions.set(unit, folded);
  return bits | SLOW | EXPANDS | folded.charCodeAt(0);
}

function gap(unit: number, char: string): number {
  if ('\n\r\v\f\u0085\u2028\u2029'.includes(char)) return NEWLINE;
  if ('\t \u00a0\u1680\u202f\u205f\u3000'.includes(char) || (unit >= 0x2000 && unit <= 0x200a)) return SPACE;
  if ('-\u2010\u2011\ufe63\uff0d'.includes(char)) return HYPHEN;
  if ('.\uff0e'.includes(char)) return PERIOD;
  if (',\u060c\u3001\uff0c'.includes(char)) return COMMA;
  if ("'\u2018\u2019\u201b`\u00b4\uff07&/\u00b7\u30fb\uff65\u2022\u2027\u2219+@_".includes(char)) return 0;
  return HARD;
}

// Every page has them: else its first piece would be cut twice.
for (let unit = 0; unit < 0x80; unit++) learn(unit);
