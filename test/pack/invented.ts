/** Names that nobody has. */
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu za'.split(' ');

/** The `n`-th word of so many syllables, with a capital: all are different up to 16 to their number. */
export function invented(n: number, syllables: number): string {
  const letters = Array.from(
    { length: syllables },
    (_, i) => SYLLABLES[(n >> (4 * (syllables - 1 - i))) & 15] ?? '',
  ).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
