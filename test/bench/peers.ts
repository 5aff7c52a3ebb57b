/** What others use to find many names in a text, made to do the same job: leftmost-longest on word boundaries, exact spelling. */
import { createRequire } from 'node:module';

export interface Peer {
  readonly name: string;
  /** With more names than this, building it takes minutes or gigabytes (docs/benchmarks/names.md). */
  readonly most: number;
  /** @returns a function that counts the names in a text */
  build(names: readonly string[]): (text: string) => number;
}

const require = createRequire(import.meta.url);
const WORD = /[\p{L}\p{N}\p{M}]/u;
const CLASSES = new Uint8Array(65536);
/** Scripts that do not part words: each character is a word. */
const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}]/u;
for (let i = 0; i < 65536; i++) {
  const char = String.fromCharCode(i);
  CLASSES[i] = SINGLE.test(char) ? 2 : WORD.test(char) ? 1 : 0;
}
const inWord = (text: string, at: number): boolean => CLASSES[text.charCodeAt(at)] === 1;
const single = (text: string, at: number): boolean => CLASSES[text.charCodeAt(at)] === 2;
const onBorders = (text: string, start: number, end: number): boolean =>
  !(inWord(text, start - 1) && inWord(text, start)) && !(inWord(text, end - 1) && inWord(text, end));

/** Counts the leftmost-longest of matches on word borders. */
function leftmostLongest(text: string, found: (readonly [start: number, end: number])[]): number {
  const whole = found.filter(([start, end]) => onBorders(text, start, end));
  whole.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let count = 0;
  let free = 0;
  for (const [start, end] of whole) {
    if (start < free) continue;
    count++;
    free = end;
  }
  return count;
}

/** The best that plain JavaScript does: a Map from a first word to how many words its names have at most, and a Set of names. */
const maps: Peer = {
  name: 'Map of first words + Set',
  most: Number.POSITIVE_INFINITY,
  build(names) {
    const all = new Set(names);
    const longest = new Map<string, number>();
    for (const name of all) {
      const words = name.match(/[\p{Script=Han}\p{Script=Hiragana}]|[\p{L}\p{N}\p{M}]+/gu) ?? [];
      const first = words[0] ?? '';
      if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length);
    }
    return text => {
      const starts: number[] = [];
      const ends: number[] = [];
      for (let i = 0; i < text.length; ) {
        while (i < text.length && !inWord(text, i) && !single(text, i)) i++;
        if (i >= text.length) break;
        starts.push(i);
        if (single(text, i)) i++;
        else while (i < text.length && inWord(text, i)) i++;
        ends.push(i);
      }
      let count = 0;
      for (let w = 0; w < starts.length; ) {
        const start = starts[w] ?? 0;
        const most = longest.get(text.slice(start, ends[w])) ?? 0;
        let taken = 1;
        for (let n = Math.min(most, starts.length - w); n > 0; n--) {
          if (!all.has(text.slice(start, ends[w + n - 1]))) continue;
          count++;
          taken = n;
          break;
        }
        w += taken;
      }
      return count;
    };
  },
};

const fastscan: Peer = {
  name: 'fastscan 1.0.6',
  most: 100_000,
  build(names) {
    const Scanner = require('fastscan') as new (
      words: readonly string[],
    ) => { search(text: string, options: object): [number, string][] };
    const scanner = new Scanner(names);
    return text =>
      leftmostLongest(
        text,
        scanner.search(text, {}).map(([start, name]) => [start, start + name.length] as const),
      );
  },
};

const modern: Peer = {
  name: 'modern-ahocorasick 3.3.0',
  most: 100_000,
  build(names) {
    const loaded = require('modern-ahocorasick') as Record<string, unknown>;
    const Matcher = (loaded.default ?? loaded) as new (
      words: readonly string[],
    ) => { search(text: string): { start: number; end: number }[] };
    const matcher = new Matcher(names);
    return text =>
      leftmostLongest(
        text,
        matcher.search(text).map(({ start, end }) => [start, end] as const),
      );
  },
};

const monyone: Peer = {
  name: '@monyone/aho-corasick 1.1.11',
  most: 100_000,
  build(names) {
    const { AhoCorasick } = require('@monyone/aho-corasick') as {
      AhoCorasick: new (words: string[]) => { matchInText(text: string): { begin: number; end: number }[] };
    };
    const matcher = new AhoCorasick([...names]);
    return text =>
      leftmostLongest(
        text,
        matcher.matchInText(text).map(({ begin, end }) => [begin, end] as const),
      );
  },
};

const original: Peer = {
  name: 'ahocorasick 1.0.2',
  most: 100_000,
  build(names) {
    const Matcher = require('ahocorasick') as new (
      words: readonly string[],
    ) => { search(text: string): [number, string[]][] };
    const matcher = new Matcher(names);
    return text =>
      leftmostLongest(
        text,
        matcher
          .search(text)
          .flatMap(([last, found]) => found.map(name => [last + 1 - name.length, last + 1] as const)),
      );
  },
};

/** Longest first, so that the alternation takes the longest. */
const union: Peer = {
  name: 'RegExp union',
  most: 10_000,
  build(names) {
    const escaped = [...new Set(names)]
      .sort((a, b) => b.length - a.length)
      .map(name => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
      'gu',
    );
    return text => {
      let count = 0;
      for (const _ of text.matchAll(pattern)) count++;
      return count;
    };
  },
};

export const PEERS: readonly Peer[] = [maps, fastscan, modern, monyone, original, union];
