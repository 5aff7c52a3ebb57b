/** Cuts text into runs of one kind of character, words and what lies between them, and hashes each on the way. */
import { AOU, charInfo, charTable, FOLD_MASK, GROUP_MASK, SINGLE } from './chars.ts';
import { START_A, STEP_A } from './hash.ts';

/** In `infos`: an e stands after an a, o or u. */
export const UMLAUT = AOU;

/** Runs cut at a time. */
const PIECE = 2048;
const E = 0x65;

export class Cutter {
  /** Of run `k`: where it starts (UTF-16 units); `starts[k + 1]` is where it ends. */
  readonly starts: Int32Array;
  /** What all its characters are (chars.ts, joined by or), and `UMLAUT`. */
  readonly infos: Int32Array;
  /** Lane A of its folded units, not yet mixed; of use for words whose units fold one by one. */
  readonly hashes: Int32Array;
  count = 0;
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
    // A builder cuts millions of names, each in a few runs.
    const piece = Math.min(PIECE, text.length);
    this.starts = new Int32Array(piece + 1);
    this.infos = new Int32Array(piece);
    this.hashes = new Int32Array(piece);
  }

  /** Cuts the next runs; those before are gone. @returns `false` when there are no more */
  cut(): boolean {
    const { text, starts, infos, hashes } = this;
    // Constants of other modules are variables to the compiler: as locals they are loaded once.
    const table = charTable;
    const groups = GROUP_MASK | 0;
    const single = SINGLE | 0;
    const units = FOLD_MASK | 0;
    const aou = AOU | 0;
    const startA = START_A | 0;
    const stepA = STEP_A | 0;
    const { length } = text;
    let i = this.position;
    let k = 0;
    const piece = infos.length;
    for (; i < length && k < piece; k++) {
      starts[k] = i;
      let own = known(text.charCodeAt(i), table);
      const group = own & groups;
      let info = own & ~aou;
      let hash = Math.imul(startA ^ (own & units), stepA);
      i++;
      if (group !== single) {
        for (; i < length; i++) {
          const before = own;
          own = known(text.charCodeAt(i), table);
          if ((own & groups) !== group) break;
          const folded = own & units;
          info |= (own & ~aou) | (before & ((folded ^ E) - 1) & aou);
          hash = Math.imul(hash ^ folded, stepA);
        }
      }
      infos[k] = info;
      hashes[k] = hash;
    }
    starts[k] = i;
    this.position = i;
    this.count = k;
    return k > 0;
  }
}

/** `charInfo` as the compiler likes it: read from the table again, so that it knows of integers only. */
function known(unit: number, table: Int32Array): number {
  const info = table[unit] ?? 0;
  if (info !== 0) return info;
  charInfo(unit);
  return table[unit] ?? 0;
}
