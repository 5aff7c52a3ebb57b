/** Which features the weights' file has room for, and what is added to constants by hand. */
export interface WeighedFeature {
  readonly hash: number;
  /** By label, in nats. */
  readonly weights: number[];
}

/** The features with the greatest weights, at most `room`; `constants`, which `lean` moves, always. `weights`: feature × label. */
export function strongest(
  hashes: readonly number[],
  weights: Float64Array,
  labels: number,
  room: number,
  constants: ReadonlySet<number>,
  log: (line: string) => void,
): WeighedFeature[] {
  const all = hashes
    .map((hash, id) => {
      const own = [...weights.subarray(id * labels, id * labels + labels)];
      const most = constants.has(hash) ? Number.POSITIVE_INFINITY : Math.max(...own.map(Math.abs));
      return { hash, weights: own, most };
    })
    .filter(({ most }) => most > 0);
  all.sort((a, b) => (a.most === b.most ? a.hash - b.hash : b.most - a.most));
  const kept = all.slice(0, room);
  log(`${all.length} features with weights, ${kept.length} kept; the least ${kept.at(-1)?.most.toFixed(3)}`);
  return kept;
}

/** Adds `amount` to the weights of a constant for the labels `from` to `to`. Throws when no text has it. */
export function lean(
  features: readonly WeighedFeature[],
  hash: number,
  from: number,
  to: number,
  amount: number,
): void {
  const constant = features.find(feature => feature.hash === hash);
  if (constant === undefined) throw new Error('no text has the constant that is to be moved');
  for (let label = from; label <= to; label++)
    constant.weights[label] = (constant.weights[label] ?? 0) + amount;
}
