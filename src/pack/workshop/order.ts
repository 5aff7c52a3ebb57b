/** Sorting millions of rows of numbers by counting: linear and stable. */

/**
 * The rows in order of their first `keys` numbers, as numbers without sign; rows that have these in common keep their order.
 * @param rows `width` numbers each
 */
export function sortRows(rows: Int32Array, width: number, keys: number): Int32Array {
  if (width === 1) {
    const sorted = rows.slice();
    new Uint32Array(sorted.buffer).sort();
    return sorted;
  }
  const order = orderOf(rows, width);
  if (keys > 1) orderFurther(rows, width, keys, order);
  const sorted = new Int32Array(rows.length);
  for (let i = 0; i < order.length; i++) {
    const from = (order[i] ?? 0) * width;
    for (let field = 0; field < width; field++) sorted[i * width + field] = rows[from + field] ?? 0;
  }
  return sorted;
}

/** Less than 0, 0 or more, as the first `keys` numbers of a row compare with another's. */
export function compareAt(a: Int32Array, atA: number, b: Int32Array, atB: number, keys: number): number {
  for (let field = 0; field < keys; field++) {
    const difference = ((a[atA + field] ?? 0) >>> 0) - ((b[atB + field] ?? 0) >>> 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Indices of the rows, in order of their first number. */
function orderOf(rows: Int32Array, width: number): Uint32Array {
  return pass(rows, width, 16, pass(rows, width, 0, null));
}

function pass(rows: Int32Array, width: number, shift: 0 | 16, before: Uint32Array | null): Uint32Array {
  const n = rows.length / width;
  const starts = new Uint32Array(65537);
  for (let i = 0; i < n; i++) {
    const digit = ((rows[i * width] ?? 0) >>> shift) & 0xffff;
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let d = 0; d < 65536; d++) starts[d + 1] = (starts[d + 1] ?? 0) + (starts[d] ?? 0);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const index = before === null ? i : (before[i] ?? 0);
    const digit = ((rows[index * width] ?? 0) >>> shift) & 0xffff;
    const at = starts[digit] ?? 0;
    order[at] = index;
    starts[digit] = at + 1;
  }
  return order;
}

/** Brings those with the same first number in order of the others. */
function orderFurther(rows: Int32Array, width: number, keys: number, order: Uint32Array): void {
  const compare = (x: number, y: number) => compareAt(rows, x * width, rows, y * width, keys);
  for (let from = 0; from < order.length; ) {
    const first = rows[(order[from] ?? 0) * width];
    let to = from + 1;
    while (to < order.length && rows[(order[to] ?? 0) * width] === first) to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
}
