/** Writes weights in the layout of src/reading/tagger/model.ts. */
import { labelCount } from '../../src/reading/tagger/labels.ts';
import { HEADER_WORDS, layoutOf, MAGIC, type Sizes, VERSION } from '../../src/reading/tagger/model.ts';
import { findSlot } from '../../src/reading/tagger/perfect.ts';
import type { Evidence } from './levels.ts';
import type { Classes } from './lists.ts';
import { bucketsFor, buildPerfect, slotsFor } from './perfect-builder.ts';

export interface ModelParts {
  readonly kinds: number;
  /** Hash of a feature to its weights by label, in nats. */
  readonly features: ReadonlyMap<number, readonly number[]>;
  readonly transitions: readonly number[];
  readonly classes: Classes;
  readonly evidence: Evidence;
  /** Hash of a word to its group, above bit 8 the coarse one, above bit 16 its kinds. */
  readonly groups: ReadonlyMap<number, number>;
  /** Hashes of pairs of words that features are made of; none: no filter. */
  readonly pairs: ReadonlySet<number>;
  readonly bits: 4 | 8;
  /** What one step of a weight is worth, in nats. */
  readonly step: number;
}

/** Words of the filter: a power of two, with at least sixteen bits a pair. */
function filterWords(pairs: number): number {
  return pairs === 0 ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, pairs / 2)));
}

/** The bytes of a model. Deterministic: depends on the parts and their order only. */
export function writeModel(parts: ModelParts): ArrayBuffer {
  const labels = labelCount(parts.kinds);
  const masks = [0, ...new Set(parts.classes.values())];
  const levels = [0, ...new Set(parts.evidence.values())];
  const table = (count: number) => ({ slots: slotsFor(count), buckets: bucketsFor(slotsFor(count)) });
  const feature = table(parts.features.size);
  const word = table(parts.classes.size);
  const evidence = table(parts.evidence.size);
  const group = table(parts.groups.size);
  const filter = filterWords(parts.pairs.size);
  const sizes: Sizes = {
    kinds: parts.kinds,
    palette: masks.length,
    featureBuckets: feature.buckets,
    featureSlots: feature.slots,
    classBuckets: word.buckets,
    classSlots: word.slots,
    evidenceBuckets: evidence.buckets,
    evidenceSlots: evidence.slots,
    groupBuckets: group.buckets,
    groupSlots: group.slots,
    filter,
    levels: levels.length,
    bits: parts.bits,
  };
  if (levels.length > 256) throw new Error(`${levels.length} kinds of evidence: at most 256`);
  if (masks.length > 256) throw new Error(`${masks.length} combinations of classes: at most 256`);
  const at = layoutOf(sizes);
  const bytes = new ArrayBuffer(at.total);
  const header = new Uint32Array(bytes, 0, HEADER_WORDS);
  header.set([
    MAGIC,
    VERSION,
    parts.kinds,
    feature.buckets,
    feature.slots,
    word.buckets,
    word.slots,
    evidence.buckets,
    evidence.slots,
    masks.length,
  ]);
  new Float32Array(bytes, 40, 1)[0] = parts.step;
  header[11] = parts.bits;
  header[12] = levels.length;
  header[13] = group.buckets;
  header[14] = group.slots;
  header[15] = filter;
  new Int32Array(bytes, at.palette, masks.length).set(masks);
  new Uint16Array(bytes, at.levels, levels.length).set(levels);
  const clamp = (value: number, most: number) =>
    Math.max(-most - 1, Math.min(most, Math.round(value / parts.step)));
  new Int16Array(bytes, at.transitions, labels * labels).set(
    parts.transitions.map(value => clamp(value, 32767)),
  );

  const features = buildPerfect([...parts.features.keys()], feature.slots, feature.buckets);
  new Uint16Array(bytes, at.features, feature.buckets).set(features.displacements);
  new Uint8Array(bytes, at.prints, feature.slots).set(features.prints);
  const size = Math.ceil((feature.slots * labels * parts.bits) / 8);
  const weights = new Uint8Array(bytes, at.weights, size);
  const most = parts.bits === 8 ? 127 : 7;
  for (const [hash, values] of parts.features) {
    const slot = findSlot(features, hash);
    values.forEach((value, l) => {
      const k = slot * labels + l;
      const steps = clamp(value, most);
      if (parts.bits === 8) weights[k] = steps & 255;
      else weights[k >> 1] = (weights[k >> 1] ?? 0) | ((steps & 15) << ((k & 1) * 4));
    });
  }

  const classes = buildPerfect([...parts.classes.keys()], word.slots, word.buckets);
  new Uint16Array(bytes, at.classes, word.buckets).set(classes.displacements);
  new Uint8Array(bytes, at.classPrints, word.slots).set(classes.prints);
  const numbers = new Uint8Array(bytes, at.classNumbers, word.slots);
  for (const [hash, mask] of parts.classes) numbers[findSlot(classes, hash)] = masks.indexOf(mask);

  const found = buildPerfect([...parts.evidence.keys()], evidence.slots, evidence.buckets);
  new Uint16Array(bytes, at.evidence, evidence.buckets).set(found.displacements);
  new Uint8Array(bytes, at.evidencePrints, evidence.slots).set(found.prints);
  const kinds = new Uint8Array(bytes, at.evidenceNumbers, evidence.slots);
  const numberOf = new Map(levels.map((level, i) => [level, i]));
  for (const [hash, level] of parts.evidence) kinds[findSlot(found, hash)] = numberOf.get(level) ?? 0;

  const bits = new Uint32Array(bytes, at.filter, filter);
  for (const pair of parts.pairs) {
    const word = (pair >>> 5) & (filter - 1);
    bits[word] = (bits[word] ?? 0) | (1 << (pair & 31));
  }

  const groups = buildPerfect([...parts.groups.keys()], group.slots, group.buckets);
  new Uint16Array(bytes, at.groups, group.buckets).set(groups.displacements);
  new Uint8Array(bytes, at.groupPrints, group.slots).set(groups.prints);
  const groupNumbers = new Uint8Array(bytes, at.groupNumbers, group.slots);
  const groupKinds = new Uint8Array(bytes, at.groupKinds, group.slots);
  const coarse = new Uint8Array(bytes, at.coarse, 256);
  for (const [hash, packed] of parts.groups) {
    const slot = findSlot(groups, hash);
    groupNumbers[slot] = packed & 255;
    groupKinds[slot] = (packed >> 16) & 255;
    coarse[packed & 255] = (packed >> 8) & 255;
  }
  return bytes;
}
