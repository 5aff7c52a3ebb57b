/**
 * Cuts text into runs of one kind of character, words and what lies between them, and hashes each on the way. Borders of words come too irregularly
 * for a processor to guess: the loop has no branch that depends on them, and is about as fast as one that only counts them.
 */
import { AOU, charInfo, charTable, FOLD_MASK, GROUP_MASK, SINGLE } from './chars.ts';
import { START_A, STEP_A } from './hash.ts';

/** In `infos`: an e stands after an a, o or u. */
export const UMLAUT = AOU;

/** Characters cut at a time. */
const WINDOW = 4096;
/** In no character's group. */
const NO_GROUP = 8 << 16;
const E = 0x65;

export class Cutter {
  /** Of run `k`: where it starts (UTF-16 units); `starts[k + 1]` is where it ends. */
  readonly starts = new Int32Array(WINDOW + 2);
  /** What all its characters are (chars.ts, joined by or), and `UMLAUT`. */
  readonly infos = new Int32Array(WINDOW + 2);
  /** Lane A of its folded units, not yet mixed; of use for words whose units fold one by one. */
  readonly hashes = new Int32Array(WINDOW + 2);
  /** Runs that are whole. */
  count = 0;
  private readonly text: string;
  private position = 0;
  private ended = false;
  /** Whether the last piece broke off in a run; then its state. */
  private open = false;
  private start = 0;
  private info = 0;
  private hash = 0;
  private group = NO_GROUP;
  private before = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Cuts the next piece; the runs before are gone. @returns `false` when there is no more */
  cut(): boolean {
    if (this.ended) return false;
    const { text, starts, infos, hashes } = this;
    let { start, info, hash, group, before } = this;
    // The run that the last piece broke off in comes first.
    let k = -1;
    if (this.open) {
      k = 0;
      starts[0] = start;
      infos[0] = info;
      hashes[0] = hash;
    }
    const to = Math.min(text.length, this.position + WINDOW);
    for (let i = this.position; i < to; i++) {
      const unit = text.charCodeAt(i);
      let own = charTable[unit] ?? 0;
      if (own === 0) own = charInfo(unit);
      // All ones while the run goes on, else 0.
      const same = (((own & GROUP_MASK) ^ group) - 1) >> 31;
      // A character that is a token of its own never goes on: its group is kept as one that no character has.
      group = (own & GROUP_MASK) ^ ((own & SINGLE) >> 1);
      const folded = own & FOLD_MASK;
      const umlaut = before & (((folded ^ E) - 1) & AOU);
      before = own;
      k += same + 1;
      start = (start & same) | (i & ~same);
      info = (info & same) | (own & ~AOU) | umlaut;
      hash = Math.imul(((hash ^ START_A) & same) ^ START_A ^ folded, STEP_A);
      starts[k] = start;
      infos[k] = info;
      hashes[k] = hash;
    }
    this.position = to;
    this.ended = to === text.length;
    if (this.ended) starts[k + 1] = to;
    this.count = this.ended ? k + 1 : Math.max(0, k);
    this.open = k >= 0;
    this.start = start;
    this.info = info;
    this.hash = hash;
    this.group = group;
    this.before = before;
    return true;
  }
}
