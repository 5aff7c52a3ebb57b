/**
 * Cuts text into runs, words and what lies between them, and hashes each on the way. No branch depends on the text: where a word begins or ends
 * is what a processor guesses wrong, and a wrong guess costs as much as three letters.
 */
import { charInfo, charTable, E, FOLD_MASK, S, UNKNOWN } from './chars.ts';
import { STEP_A } from './hash.ts';

/** UTF-16 units cut at a time. */
const PIECE = 2048;

/**
 * The loop over the units, and the arrays that all texts share, one after the other. They are in a closure made once, since only so the compiler
 * takes them for the constants that they are, and does not load and check each of them at each unit: half of the time. Its numbers are literals when a
 * bundler has put them in (vite.config.ts), else variables, too many for the processor's registers.
 */
const cutter = (() => {
  const table = charTable;
  const bounds = new Int32Array(PIECE + 2);
  const infos = new Int32Array(PIECE + 1);
  const hashes = new Int32Array(PIECE + 1);
  /**
   * @param before entry of the unit before `from`
   * @returns number of the run that the last unit is in. Nothing is reckoned behind the loop: it is compiled before anything there has been run, and
   *   code that finds itself there for the first time is thrown away, with some engines again and again.
   */
  const cut = (text: string, from: number, to: number, before: number): number => {
    let seen = infos[0] ?? 0;
    let hash = hashes[0] ?? 0;
    let k = 0;
    for (let i = from; i < to; i++) {
      const own = table[text.charCodeAt(i)] ?? 0;
      const changed = (own ^ before) >>> 31;
      const same = changed - 1;
      k += changed;
      seen = (seen & (same & ~S)) | ((own & ~E) | (own & (before << 1) & E));
      hash = Math.imul((hash & same) ^ (own & FOLD_MASK), STEP_A);
      bounds[k + 1] = i + 1;
      infos[k] = seen;
      hashes[k] = hash;
      before = own;
    }
    return k;
  };
  return { bounds, infos, hashes, cut };
})();

export class Runs {
  /** Run `k` is from `bounds[k]` to `bounds[k + 1]` (UTF-16 units). */
  readonly bounds = cutter.bounds;
  /** What all its units are (chars.ts, joined by or; but see `S` and `E` there). Of a word: below 0. */
  readonly infos = cutter.infos;
  /** Lane A of its folded units, not yet mixed; of use for words whose units fold one by one. */
  readonly hashes = cutter.hashes;
  /** Runs that are whole. */
  count = 0;
  private text = '';
  private position = 0;
  /** The run that the last piece ended in, and the last unit's entry. */
  private start = 0;
  private seen = 0;
  private hash = 0;
  private before = 0;

  /** Begins with another text. */
  open(text: string): void {
    this.text = text;
    this.position = this.start = this.seen = this.hash = this.before = this.count = 0;
  }

  /** Cuts the next runs; those before are gone. The first one may be empty. @returns `false` when there are no more */
  cut(): boolean {
    const { text, position } = this;
    if (position >= text.length) return false;
    const to = Math.min(text.length, position + PIECE);
    if (this.pass(position, to)) return true;
    for (let i = position; i < to; i++) charInfo(text.charCodeAt(i));
    return this.pass(position, to);
  }

  /** @returns `false` if there was a unit that the table does not know: then nothing was done */
  private pass(from: number, to: number): boolean {
    const { bounds, infos, hashes } = this;
    bounds[0] = this.start;
    bounds[1] = from;
    infos[0] = this.seen;
    hashes[0] = this.hash;
    const last = cutter.cut(this.text, from, to, this.before);
    if (hasUnknown(infos, last)) return false;
    this.position = to;
    this.start = bounds[last] ?? 0;
    this.seen = infos[last] ?? 0;
    this.hash = hashes[last] ?? 0;
    this.before = charInfo(this.text.charCodeAt(to - 1));
    // The last run may go on in the next piece.
    this.count = to === this.text.length ? last + 1 : last;
    return true;
  }
}

/** Whether one of the runs up to `last` has a unit that nobody has asked for yet. */
function hasUnknown(infos: Int32Array, last: number): boolean {
  let all = 0;
  for (let k = 0; k <= last; k++) all |= infos[k] ?? 0;
  return (all & UNKNOWN) !== 0;
}
