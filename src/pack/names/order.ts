/** Sorting millions of numbers by counting: linear, stable, four bytes an item. */

/** Indices of `keys` in ascending order of the keys as unsigned numbers; equal keys keep their order. */
export function orderOf(keys: Int32Array): Uint32Array {
  const byLow = pass(keys, 0, null);
  return pass(keys, 16, byLow);
}

function pass(keys: Int32Array, shift: 0 | 16, before: Uint32Array | null): Uint32Array {
  const n = keys.length;
  const starts = new Uint32Array(65537);
  for (let i = 0; i < n; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & 0xffff;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let d = 0; d < 65536; d++) starts[d + 1] = (starts[d + 1] ?? 0) + (starts[d] ?? 0);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const index = before === null ? i : (before[i] ?? 0);
    const digit = ((keys[index] ?? 0) >>> shift) & 0xffff;
    const at = starts[digit] ?? 0;
    order[at] = index;
    starts[digit] = at + 1;
  }
  return order;
}
