/** The word lists (scripts/tagger/words/*.txt) and the names of ../shared/fixtures/names, hashed for the weights' file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldOf } from '../../src/reading/tagger/characters.ts';
import {
  BEGINNING,
  bitOf,
  ENDING,
  WHOLE,
  WORD_CLASSES,
  type WordClass,
} from '../../src/reading/tagger/classes.ts';
import { hashOfWord, mix } from '../../src/reading/tagger/hash.ts';
import { CYRILLIC_SEED } from '../../src/reading/tagger/words.ts';

/** Hash of a list entry to class bits. */
export type Classes = Map<number, number>;
/** Hash of a folded name to 1 (given), 2 (family) or 3. */
export type Names = Map<number, number>;

/**
 * Reads all lists of a folder. Lines `class: word word -ending beginning*`; `#` starts a comment; `_` in a word is a space
 * nobody can match and therefore an error. Throws naming file and line.
 */
export function readClasses(folder: string): Classes {
  const classes: Classes = new Map();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        const text = line.replace(/#.*/, '').trim();
        if (text === '') return;
        const colon = text.indexOf(':');
        const name = WORD_CLASSES.find(known => known === text.slice(0, colon));
        if (name === undefined) throw new Error(`${file}:${i + 1}: no class "${text.slice(0, colon)}"`);
        for (const word of text
          .slice(colon + 1)
          .trim()
          .split(/\s+/))
          addWord(classes, word, name);
      });
  }
  return classes;
}

function addWord(classes: Classes, word: string, name: WordClass): void {
  const key = keyOf(word);
  classes.set(key, (classes.get(key) ?? 0) | bitOf(name));
}

/** The hash under which an entry of a list is kept. */
export function keyOf(word: string): number {
  if (word.startsWith('-')) return mix(hashOfEnding(word.slice(1)), ENDING);
  if (word.endsWith('*')) return mix(hashOfWord(word.slice(0, -1)), BEGINNING);
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  return mix(mix(hashOfWord(word), WHOLE), cyrillic ? CYRILLIC_SEED : 0);
}

/** As words.ts reads a word from behind. */
function hashOfEnding(word: string): number {
  let hash = 0x55;
  for (let i = word.length - 1; i >= 0; i--) {
    const unit = foldOf(word.charCodeAt(i));
    if (unit !== 0) hash = mix(hash, unit);
  }
  return hash;
}

const GIVEN_KIND = 1;
const FAMILY_KIND = 2;

/** The given and family names of one word in scripts that `wanted` accepts, by the hash of their fold. */
export function readNames(folder: string, wanted: RegExp): Names {
  const names: Names = new Map();
  for (const [file, kind] of [
    ['male', GIVEN_KIND],
    ['female', GIVEN_KIND],
    ['unisex', GIVEN_KIND],
    ['family', FAMILY_KIND],
  ] as const) {
    const list = JSON.parse(
      gunzipSync(readFileSync(join(folder, `${file}.json.gz`))).toString('utf8'),
    ) as string[];
    for (const name of list) {
      if (!wanted.test(name)) continue;
      const hash = hashOfWord(name);
      names.set(hash, (names.get(hash) ?? 0) | kind);
    }
  }
  return names;
}
