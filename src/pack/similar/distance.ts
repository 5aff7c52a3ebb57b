/** How many letters two names differ by. */

/**
 * Damerau–Levenshtein distance, optimal string alignment: insertions, deletions, substitutions, and exchanges of neighbours.
 * @returns at most `limit + 1`
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let old: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d = Math.min(d, (older[j - 2] ?? 0) + 1);
      }
      row.push(d);
      least = Math.min(least, d);
    }
    if (least > limit) return limit + 1;
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, limit + 1);
}

/** Letters that may differ in names of this length: one in four, and at least one. */
function allowed(length: number): number {
  return Math.max(1, Math.floor(length / 4));
}

const SHORTEST_WORD = 4;

/** An error in a word's first letter is rarer than one behind it: it counts a little on top. */
const INITIAL = 0.05;

/**
 * How much two names differ: the share of their letters, and a little for each word's first letter; or `null` when they differ too much. One
 * word is compared with each longer word of the name, several with the whole name.
 */
export function difference(query: readonly string[], name: readonly string[]): number | null {
  const asked = query.join(' ');
  const limit = allowed(asked.length);
  const against =
    query.length === 1
      ? [...name.filter(word => word.length >= SHORTEST_WORD).map(word => [word]), name]
      : [name];
  let least: number | null = null;
  for (const words of against) {
    const letters = distance(asked, words.join(' '), limit);
    if (letters > limit) continue;
    const initials = query.filter((word, i) => word[0] !== words[i]?.[0]).length;
    const total = letters / asked.length + initials * INITIAL;
    if (least === null || total < least) least = total;
  }
  return least;
}
