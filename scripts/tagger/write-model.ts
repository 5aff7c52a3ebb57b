/** Writes weights in the layout of src/reading/tagger/model.ts. */
import { labelCount } from '../../src/reading/tagger/labels.ts';
import { HEADER_WORDS, layoutOf, MAGIC, type Sizes, VERSION } from '../../src/reading/tagger/model.ts';
import { findSlot } from '../../src/reading/tagger/perfect.ts';
import type { Classes, Names } from './lists.ts';
import { buildPerfect, slotsFor } from './perfect-builder.ts';

export interface ModelParts {
  readonly kinds: number;
  /** Hash of a feature to its weights by label, in nats. */
  readonly features: ReadonlyMap<number, readonly number[]>;
  readonly transitions: readonly number[];
  readonly classes: Classes;
  readonly names: Names;
  readonly bits: 4 | 8;
  /** What one step of a weight is worth, in nats. */
  readonly step: number;
}

/** The bytes of a model. Deterministic: depends on the parts and their order only. */
export function writeModel(parts: ModelParts): ArrayBuffer {
  const labels = labelCount(parts.kinds);
  const masks = [0, ...new Set(parts.classes.values())];
  const table = (count: number) => ({ slots: slotsFor(count), buckets: Math.max(16, slotsFor(count) >> 2) });
  const feature = table(parts.features.size);
  const word = table(parts.classes.size);
  const name = table(parts.names.size);
  const sizes: Sizes = {
    kinds: parts.kinds,
    palette: masks.length,
    featureBuckets: feature.buckets,
    featureSlots: feature.slots,
    classBuckets: word.buckets,
    classSlots: word.slots,
    nameBuckets: name.buckets,
    nameSlots: name.slots,
    bits: parts.bits,
  };
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
    name.buckets,
    name.slots,
    masks.length,
  ]);
  new Float32Array(bytes, 40, 1)[0] = parts.step;
  header[11] = parts.bits;
  new Int32Array(bytes, at.palette, masks.length).set(masks);
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

  const names = buildPerfect([...parts.names.keys()], name.slots, name.buckets);
  new Uint16Array(bytes, at.names, name.buckets).set(names.displacements);
  new Uint8Array(bytes, at.namePrints, name.slots).set(names.prints);
  const kinds = new Uint8Array(bytes, at.nameKinds, name.slots >> 2);
  for (const [hash, kind] of parts.names) {
    const slot = findSlot(names, hash);
    kinds[slot >> 2] = (kinds[slot >> 2] ?? 0) | (kind << ((slot & 3) * 2));
  }
  return bytes;
}
