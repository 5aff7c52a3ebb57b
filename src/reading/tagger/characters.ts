/**
 * Characters as the tagger sees them: without case, without accents, Cyrillic in Latin letters,
 * simplified Chinese as traditional, one unit for one unit.
 * The fold only feeds hashes (so that "Élysée" and "Elysee", "Путин" and "Putin" share what was learned); it is never shown.
 */

import { SIMPLIFIED_TO_TRADITIONAL } from '../text/simplified.ts';

/** Character classes. A character is exactly one of them. */
export const LOWER = 0;
export const UPPER = 1;
export const DIGIT = 2;
/** Letters of scripts without case: Han, kana, Arabic, … */
export const CASELESS = 3;
export const OTHER = 4;

// Scripts with case end here; Latin Extended Additional (0x1E00-0x1EFF, Vietnamese and others) is mapped behind it.
const FIRST_BLOCK = 0x530;
const SECOND_START = 0x1e00;
const SECOND_END = 0x1f00;

/** What NFD does not take apart. */
const STROKES = 'øoØołlŁlđdĐdðdßsæaÆaœoŒoıiþtÞtħhĦh';
const CYRILLIC = 'аaбbвvгgдdеeёeжzзzиiйiкkлlмmнnоoпpрrсsтtуuфfхhцcчcшsщsыyэeюuяaіiїiєeґgўu';
/** Hard and soft sign: not heard, not counted. */
const SILENT = 'ъьЪЬ';

const HAN_START = 0x3400;
const HAN_END = 0xa000;
const han = new Uint16Array(HAN_END - HAN_START);
for (let i = 0; i < SIMPLIFIED_TO_TRADITIONAL.length; i += 2)
  han[SIMPLIFIED_TO_TRADITIONAL.charCodeAt(i) - HAN_START] = SIMPLIFIED_TO_TRADITIONAL.charCodeAt(i + 1);

const folds = new Uint16Array(FIRST_BLOCK + SECOND_END - SECOND_START);
const classes = new Uint8Array(folds.length).fill(OTHER);
fillTables();

function fillTables(): void {
  const special = new Map<string, string>();
  for (const pairs of [STROKES, CYRILLIC])
    for (let i = 0; i < pairs.length; i += 2) special.set(pairs.charAt(i), pairs.charAt(i + 1));
  for (let slot = 0; slot < folds.length; slot++) {
    const code = slot < FIRST_BLOCK ? slot : slot - FIRST_BLOCK + SECOND_START;
    const character = String.fromCharCode(code);
    const lower = character.toLowerCase();
    if (lower !== character) classes[slot] = UPPER;
    else if (character.toUpperCase() !== character) classes[slot] = LOWER;
    else if (code >= 0x30 && code <= 0x39) classes[slot] = DIGIT;
    const base = lower.normalize('NFD').charAt(0);
    const folded = special.get(lower.charAt(0)) ?? special.get(base) ?? base;
    folds[slot] = SILENT.includes(character) || code === 0xad ? 0 : folded.charCodeAt(0);
  }
}

/** The folded form of a UTF-16 unit; 0: leave it out. */
export function foldOf(unit: number): number {
  if (unit < FIRST_BLOCK) return folds[unit] ?? unit;
  if (unit >= SECOND_START && unit < SECOND_END) return folds[unit - SECOND_START + FIRST_BLOCK] ?? unit;
  if (unit >= HAN_START && unit < HAN_END) return han[unit - HAN_START] || unit;
  return unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;
}

/** The class of a UTF-16 unit. Letters beyond Latin, Greek and Cyrillic count as caseless, and so do surrogates. */
export function classOf(unit: number): number {
  if (unit < FIRST_BLOCK) return classes[unit] ?? OTHER;
  if (unit >= SECOND_START && unit < SECOND_END) return classes[unit - SECOND_START + FIRST_BLOCK] ?? OTHER;
  if (unit >= 0x2000 && unit < 0x2c00) return OTHER;
  return unit >= 0x3001 && unit < 0x3005 ? OTHER : CASELESS;
}
