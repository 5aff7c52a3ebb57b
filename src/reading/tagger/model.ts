/**
 * The tagger's weights as one file of bytes that is used where it lies: no parsing, no copies.
 *
 * Little-endian; each section starts at a multiple of 8.
 *   header     16 × u32: magic, version, kinds, buckets and slots of features, of classes, of evidence, palette size,
 *              weight step as f32 bits, bits a weight (8 or 4), palette size of evidence, buckets and slots of groups, words of the filter
 *   palette    u32 by class number: class bits
 *   levels     u16 by evidence number: packed levels (evidence.ts)
 *   transitions i16: from label × to label, in weight steps
 *   features   u16 displacements, u8 prints, then weights: slot × label, i8 (or two's complement nibbles, low first)
 *   classes    u16 displacements, u8 prints, u8 class numbers
 *   evidence   u16 displacements, u8 prints, u8 evidence numbers
 *   filter     u32: a bit by hash of a pair of words (features.ts)
 *   groups     u8 by group: its coarse group; u16 displacements, u8 prints, u8 groups, u8 kinds of names (words.ts)
 */
import type { ClassTable } from './classes.ts';
import { KINDS, labelCount } from './labels.ts';
import { findSlot, type PerfectTable } from './perfect.ts';

export const MAGIC = 0x474e5942; // "BYNG"
export const VERSION = 4;
export const HEADER_WORDS = 16;

export interface TaggerModel extends ClassTable {
  readonly kinds: number;
  readonly labels: number;
  /** What one step of a weight is worth, in nats. */
  readonly step: number;
  readonly transitions: Int16Array;
  readonly features: PerfectTable;
  /** Slot × label. */
  readonly weights: Int8Array;
  /** Which pairs of words there are weights for (isKnown). */
  readonly filter: Uint32Array;
}

/** Thrown when bytes are no weights of this version. */
export class BadModelError extends Error {}

interface Layout {
  readonly palette: number;
  readonly transitions: number;
  readonly features: number;
  readonly prints: number;
  readonly weights: number;
  readonly classes: number;
  readonly classPrints: number;
  readonly classNumbers: number;
  readonly levels: number;
  readonly evidence: number;
  readonly evidencePrints: number;
  readonly evidenceNumbers: number;
  readonly filter: number;
  readonly coarse: number;
  readonly groups: number;
  readonly groupPrints: number;
  readonly groupNumbers: number;
  readonly groupKinds: number;
  readonly total: number;
}

/** Sizes that decide where sections lie. */
export interface Sizes {
  readonly kinds: number;
  readonly palette: number;
  readonly featureBuckets: number;
  readonly featureSlots: number;
  readonly classBuckets: number;
  readonly classSlots: number;
  readonly evidenceBuckets: number;
  readonly evidenceSlots: number;
  readonly filter: number;
  readonly groupBuckets: number;
  readonly groupSlots: number;
  readonly levels: number;
  readonly bits: number;
}

/** Offsets in bytes of all sections. */
export function layoutOf(sizes: Sizes): Layout {
  let at = HEADER_WORDS * 4;
  const take = (bytes: number) => {
    const start = at;
    at = (at + bytes + 7) & ~7;
    return start;
  };
  const labels = labelCount(sizes.kinds);
  return {
    palette: take(sizes.palette * 4),
    levels: take(sizes.levels * 2),
    transitions: take(labels * labels * 2),
    features: take(sizes.featureBuckets * 2),
    prints: take(sizes.featureSlots),
    weights: take(
      sizes.bits === 4 ? Math.ceil((sizes.featureSlots * labels) / 2) : sizes.featureSlots * labels,
    ),
    classes: take(sizes.classBuckets * 2),
    classPrints: take(sizes.classSlots),
    classNumbers: take(sizes.classSlots),
    evidence: take(sizes.evidenceBuckets * 2),
    evidencePrints: take(sizes.evidenceSlots),
    evidenceNumbers: take(sizes.evidenceSlots),
    filter: take(sizes.filter * 4),
    coarse: take(256),
    groups: take(sizes.groupBuckets * 2),
    groupPrints: take(sizes.groupSlots),
    groupNumbers: take(sizes.groupSlots),
    groupKinds: take(sizes.groupSlots),
    total: at,
  };
}

/**
 * Opens weights. Throws BadModelError when the bytes are no such file, of another version, or shorter than their header says;
 * whatever else they hold, tagging with them stays in bounds and ends.
 */
export function openModel(bytes: ArrayBuffer): TaggerModel {
  if (bytes.byteLength < HEADER_WORDS * 4) throw new BadModelError('tagger weights: too short for a header');
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  const word = (index: number) => header[index] ?? 0;
  if (word(0) !== MAGIC) throw new BadModelError('tagger weights: not such a file');
  if (word(1) !== VERSION) throw new BadModelError(`tagger weights: version ${word(1)}, wanted ${VERSION}`);
  const kinds = word(2);
  if (kinds < 1 || kinds > KINDS.length) throw new BadModelError(`tagger weights: ${kinds} kinds`);
  const sizes: Sizes = {
    kinds,
    featureBuckets: powerOfTwo(word(3)),
    featureSlots: slots(word(4)),
    classBuckets: powerOfTwo(word(5)),
    classSlots: slots(word(6)),
    evidenceBuckets: powerOfTwo(word(7)),
    evidenceSlots: slots(word(8)),
    groupBuckets: powerOfTwo(word(13)),
    groupSlots: slots(word(14)),
    filter: word(15),
    palette: word(9),
    levels: word(12),
    bits: word(11),
  };
  if (sizes.palette > 256) throw new BadModelError(`tagger weights: palette of ${sizes.palette}`);
  if (sizes.levels > 256) throw new BadModelError(`tagger weights: ${sizes.levels} kinds of evidence`);
  if (sizes.bits !== 8 && sizes.bits !== 4) throw new BadModelError(`tagger weights: ${sizes.bits} bits`);
  if (sizes.filter > 1 << 20 || (sizes.filter & (sizes.filter - 1)) !== 0)
    throw new BadModelError(`tagger weights: filter of ${sizes.filter}`);
  const step = new Float32Array(bytes, 40, 1)[0] ?? 0;
  if (!(step > 0 && step < 1)) throw new BadModelError('tagger weights: step out of range');
  const at = layoutOf(sizes);
  if (at.total !== bytes.byteLength)
    throw new BadModelError(`tagger weights: ${bytes.byteLength} bytes, header says ${at.total}`);

  const labels = labelCount(kinds);
  const palette = new Int32Array(bytes, at.palette, sizes.palette);
  const classes: PerfectTable = {
    displacements: new Uint16Array(bytes, at.classes, sizes.classBuckets),
    prints: new Uint8Array(bytes, at.classPrints, sizes.classSlots),
  };
  const classNumbers = new Uint8Array(bytes, at.classNumbers, sizes.classSlots);
  const levels = new Uint16Array(bytes, at.levels, sizes.levels);
  const evidence: PerfectTable = {
    displacements: new Uint16Array(bytes, at.evidence, sizes.evidenceBuckets),
    prints: new Uint8Array(bytes, at.evidencePrints, sizes.evidenceSlots),
  };
  const evidenceNumbers = new Uint8Array(bytes, at.evidenceNumbers, sizes.evidenceSlots);
  const groups: PerfectTable = {
    displacements: new Uint16Array(bytes, at.groups, sizes.groupBuckets),
    prints: new Uint8Array(bytes, at.groupPrints, sizes.groupSlots),
  };
  const groupNumbers = new Uint8Array(bytes, at.groupNumbers, sizes.groupSlots);
  const groupKinds = new Uint8Array(bytes, at.groupKinds, sizes.groupSlots);
  const coarse = new Uint8Array(bytes, at.coarse, 256);
  const count = sizes.featureSlots * labels;
  return {
    kinds,
    labels,
    step,
    transitions: new Int16Array(bytes, at.transitions, labels * labels),
    features: {
      displacements: new Uint16Array(bytes, at.features, sizes.featureBuckets),
      prints: new Uint8Array(bytes, at.prints, sizes.featureSlots),
    },
    weights:
      sizes.bits === 8
        ? new Int8Array(bytes, at.weights, count)
        : unpack(new Uint8Array(bytes, at.weights, (count + 1) >> 1), count),
    filter: new Uint32Array(bytes, at.filter, sizes.filter),
    classesOf(hash) {
      const slot = findSlot(classes, hash);
      return slot < 0 ? 0 : (palette[classNumbers[slot] ?? 0] ?? 0);
    },
    evidenceOf(hash) {
      const slot = findSlot(evidence, hash);
      return slot < 0 ? 0 : (levels[evidenceNumbers[slot] ?? 0] ?? 0);
    },
    groupOf(hash) {
      const slot = findSlot(groups, hash);
      if (slot < 0) return 0;
      const group = groupNumbers[slot] ?? 0;
      return group | ((coarse[group] ?? 0) << 8) | ((groupKinds[slot] ?? 0) << 16);
    },
  };
}

/** Nibbles to bytes: the one thing that is copied (under 2 ms for half a million weights). */
function unpack(packed: Uint8Array, count: number): Int8Array {
  const weights = new Int8Array(count);
  for (let i = 0; i < count; i++) {
    const nibble = ((packed[i >> 1] ?? 0) >> ((i & 1) * 4)) & 15;
    weights[i] = nibble < 8 ? nibble : nibble - 16;
  }
  return weights;
}

function powerOfTwo(size: number): number {
  if (size < 16 || size > 1 << 22 || (size & (size - 1)) !== 0)
    throw new BadModelError(`tagger weights: size ${size}`);
  return size;
}

function slots(count: number): number {
  if (count < 16 || count > 1 << 22 || count % 16 !== 0)
    throw new BadModelError(`tagger weights: ${count} slots`);
  return count;
}
