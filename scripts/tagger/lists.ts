/** The word lists (scripts/tagger/words/*.txt), hashed for the weights' file, and lists of names to fill sentences with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { readJson } from './sources.ts';

/** Hash of a list entry to class bits. */
export type Classes = Map<number, number>;

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
  for (const { language, kind, entries } of readPhrases(folder))
    for (const entry of entries) {
      if (/[\s,]/.test(entry)) continue;
      const name = kind === 'places' ? 'place' : 'demonym';
      const length = entry.length;
      // Case endings: Германия, Германии; Polska, Polsce.
      if ((language === 'ru' || language === 'pl') && length >= 6 && !entry.includes('-'))
        addWord(classes, `${entry.slice(0, kind === 'places' ? -1 : -2)}*`, name);
      addWord(classes, entry, name);
    }
  return classes;
}

interface Phrases {
  readonly language: string;
  readonly kind: string;
  readonly entries: readonly string[];
}

/** The lists of names of one or more words (*.list): `language kind: name|name`. */
function readPhrases(folder: string): Phrases[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.list'))
    .sort()
    .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const colon = line.indexOf(': ');
      const [language = '', kind = ''] = line.slice(0, colon).split(' ');
      return { language, kind, entries: line.slice(colon + 2).split('|') };
    });
}

/** Names of places of one or more words, as they are written. */
export function readPlaces(folder: string): ReadonlySet<string> {
  return new Set(
    readPhrases(folder)
      .filter(({ kind }) => kind === 'places')
      .flatMap(({ entries }) => entries),
  );
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

/** The names themselves, for sentences of our own: of one word, in the given script, that `wanted` lets through. */
export function listNames(
  folder: string,
  files: readonly string[],
  script: RegExp,
  wanted: (name: string) => boolean,
): string[] {
  return files.flatMap(file =>
    readJson<string[]>(join(folder, `${file}.json.gz`)).filter(name => script.test(name) && wanted(name)),
  );
}
