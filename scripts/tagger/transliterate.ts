/**
 * How a name in Latin letters may be written in Cyrillic, learned from people whose name is known in both: the letters of both are put side by
 * side in pieces by expectation maximisation (Jiampojamarn et al. 2007), and a piece is then written as it mostly is between such neighbours.
 */
import type { Entity } from './sources.ts';

/** Longest pieces, in letters. */
const LATIN = 4;
const CYRILLIC = 3;
const ROUNDS = 4;
/** Hypotheses kept at each letter. */
const BEAM = 4;
const LATIN_NAME = /^[\p{Script=Latin}\p{M}]{3,}$/u;
const CYRILLIC_NAME = /^[А-ЯЁ][а-яё]{2,}$/u;

/** What is known before anything is learned. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'aа bб cксцч dд eеэ fф gг hхг iий jдйжх kк lл mм nн oо pп qк rр sсзш tт uую vвф wву xк yий zзц'
    .split(' ')
    .map(letters => [letters.charAt(0), letters.slice(1)]),
);

type Pair = readonly [latin: string, cyrillic: string];
type Counts = Map<string, number>;

/** Parts of people's names in Latin letters and in Russian, where both have as many. */
export function namePairs(entities: readonly Entity[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { kind, names } of entities) {
    const latin = (names.en ?? names.de ?? names.mul ?? names.fr)?.[0]?.split(/\s+/) ?? [];
    const [family = '', given] = names.ru?.[0]?.split(', ') ?? [];
    const cyrillic = (given === undefined ? family : `${given} ${family}`).split(/\s+/);
    if (kind !== 'person' || latin.length !== cyrillic.length) continue;
    latin.forEach((word, i) => {
      const other = cyrillic[i] ?? '';
      if (!LATIN_NAME.test(word) || !CYRILLIC_NAME.test(other)) return;
      pairs.set(`${word} ${other}`, [word.toLowerCase(), other.toLowerCase().replace(/ё/g, 'е')]);
    });
  }
  return [...pairs.values()];
}

export class Transliterator {
  /** What a piece is written as, by the piece and its neighbours. */
  private readonly written = new Map<string, Counts>();
  /** How often letters were a piece, and how often they stood there. */
  private readonly pieces: Counts = new Map();
  private readonly seen: Counts = new Map();

  constructor(pairs: readonly Pair[]) {
    const odds = learnPieces(pairs);
    for (const [latin, cyrillic] of pairs) {
      const aligned = align(latin, cyrillic, odds);
      for (const { from, to, letters } of aligned) {
        const piece = latin.slice(from, to);
        for (const { key } of contexts(latin, from, to)) {
          const counts = this.written.get(key) ?? new Map<string, number>();
          add(counts, letters, 1);
          this.written.set(key, counts);
        }
        add(this.pieces, piece, 1);
      }
      if (aligned.length > 0)
        for (let from = 0; from < latin.length; from++)
          for (let n = 1; n <= LATIN && from + n <= latin.length; n++)
            add(this.seen, latin.slice(from, from + n), 1);
    }
  }

  /** The likeliest spellings of a name in lower case, the best first. */
  guesses(latin: string, count: number): string[] {
    const found = Array.from({ length: latin.length + 1 }, () => new Map<string, number>());
    found[0]?.set('', 0);
    const best = (i: number, n: number) => [...(found[i] ?? [])].sort((a, b) => b[1] - a[1]).slice(0, n);
    for (let from = 0; from < latin.length; from++)
      for (const [start, score] of best(from, BEAM))
        for (let to = from + 1; to <= Math.min(latin.length, from + LATIN); to++) {
          const piece = latin.slice(from, to);
          const often = this.pieces.get(piece) ?? 0;
          if (often < 2) continue;
          const cut = Math.log((often + 0.1) / ((this.seen.get(piece) ?? 0) + 0.5));
          for (const [letters, share] of this.sharesOf(latin, from, to)) {
            if (share < 0.03) continue;
            const whole = start + letters;
            const value = score + cut + Math.log(share);
            if (value > (found[to]?.get(whole) ?? Number.NEGATIVE_INFINITY)) found[to]?.set(whole, value);
          }
        }
    return best(latin.length, count).map(([word]) => word);
  }

  /** What a piece is written as, in shares: the more often a neighbourhood was seen, the more it counts. */
  private sharesOf(latin: string, from: number, to: number): Counts {
    const shares: Counts = new Map();
    let total = 0;
    for (const { key, weight } of contexts(latin, from, to)) {
      const counts = this.written.get(key);
      if (counts === undefined) continue;
      let sum = 0;
      for (const count of counts.values()) sum += count;
      const trust = (weight * sum) / (sum + 2);
      total += trust;
      for (const [letters, count] of counts) add(shares, letters, (trust * count) / sum);
    }
    for (const [letters, share] of shares) shares.set(letters, share / total);
    return shares;
  }
}

function contexts(latin: string, from: number, to: number): { key: string; weight: number }[] {
  const padded = `^${latin}$$`;
  const piece = latin.slice(from, to);
  const before = padded.charAt(from);
  const after = padded.charAt(to + 1);
  return [
    { key: `${before}<${piece}>${after}`, weight: 2 },
    { key: `${piece}>${padded.slice(to + 1, to + 3)}`, weight: 2 },
    { key: `${piece}>${after}`, weight: 1 },
    { key: `${before}<${piece}`, weight: 1 },
    { key: piece, weight: 0.3 },
  ];
}

function add(counts: Counts, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

type Odds = (latin: string, cyrillic: string) => number;

function firstOdds(latin: string, cyrillic: string): number {
  const [letter = ''] = latin.normalize('NFD');
  if (latin.length === 1 && cyrillic === '') return 0.05;
  if (latin.length === 1 && cyrillic.length === 1 && LETTERS[letter]?.includes(cyrillic)) return 1;
  return 0.02 * 0.3 ** (latin.length + cyrillic.length - 2);
}

function learnPieces(pairs: readonly Pair[]): Odds {
  let odds: Odds = firstOdds;
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Counts = new Map();
    for (const [latin, cyrillic] of pairs) countPieces(latin, cyrillic, odds, counts);
    let total = 0;
    for (const count of counts.values()) total += count;
    odds = (a, b) => {
      const count = counts.get(`${a} ${b}`) ?? 0;
      return count > 0.3 ? count / total : 0;
    };
  }
  return odds;
}

/** All steps of pieces from letter (i, j) on. */
function steps(
  latin: string,
  cyrillic: string,
  i: number,
  j: number,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let n = 1; n <= LATIN && i + n <= latin.length; n++)
    for (let m = 0; m <= (n > 1 ? CYRILLIC - 1 : CYRILLIC) && j + m <= cyrillic.length; m++)
      found.push([i + n, j + m]);
  return found;
}

function countPieces(latin: string, cyrillic: string, odds: Odds, counts: Counts): void {
  const width = cyrillic.length + 1;
  const forward = new Float64Array((latin.length + 1) * width);
  const backward = new Float64Array(forward.length);
  forward[0] = 1;
  backward[backward.length - 1] = 1;
  const each = (i: number, j: number, visit: (to: number, value: number, key: string) => void) => {
    for (const [k, l] of steps(latin, cyrillic, i, j)) {
      const a = latin.slice(i, k);
      const b = cyrillic.slice(j, l);
      const value = odds(a, b);
      if (value > 0) visit(k * width + l, value, `${a} ${b}`);
    }
  };
  for (let i = 0; i < latin.length; i++)
    for (let j = 0; j < width; j++)
      each(i, j, (to, value) => {
        forward[to] = (forward[to] ?? 0) + (forward[i * width + j] ?? 0) * value;
      });
  const total = forward[forward.length - 1] ?? 0;
  if (total === 0) return;
  for (let i = latin.length - 1; i >= 0; i--)
    for (let j = width - 1; j >= 0; j--)
      each(i, j, (to, value, key) => {
        const behind = value * (backward[to] ?? 0);
        backward[i * width + j] = (backward[i * width + j] ?? 0) + behind;
        const share = ((forward[i * width + j] ?? 0) * behind) / total;
        if (share > 1e-4) add(counts, key, share);
      });
}

interface Aligned {
  readonly from: number;
  readonly to: number;
  readonly letters: string;
}

/** The likeliest pieces of a pair; none where no pieces fit. */
function align(latin: string, cyrillic: string, odds: Odds): Aligned[] {
  const width = cyrillic.length + 1;
  const best = new Map<number, { score: number; from: number }>([[0, { score: 0, from: -1 }]]);
  for (let i = 0; i < latin.length; i++)
    for (let j = 0; j < width; j++) {
      const here = best.get(i * width + j);
      if (here === undefined) continue;
      for (const [k, l] of steps(latin, cyrillic, i, j)) {
        const score = here.score + Math.log(odds(latin.slice(i, k), cyrillic.slice(j, l)));
        const to = k * width + l;
        if (score > (best.get(to)?.score ?? Number.NEGATIVE_INFINITY))
          best.set(to, { score, from: i * width + j });
      }
    }
  const found: Aligned[] = [];
  let at = latin.length * width + cyrillic.length;
  if (!best.has(at)) return [];
  while (at > 0) {
    const from = best.get(at)?.from ?? 0;
    found.unshift({
      from: Math.floor(from / width),
      to: Math.floor(at / width),
      letters: cyrillic.slice(from % width, at % width),
    });
    at = from;
  }
  return found;
}
