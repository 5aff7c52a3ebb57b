/**
 * What `of` makes of each item, one or a list of it, in one list: as `Array.prototype.flatMap`, for what a reading does over and over. That method asks
 * the engine for every item and writes every answer the long way round, which took a twenty-fifth of a warm reading.
 */
export function flatMap<T, U>(items: readonly T[], of: (item: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = [];
  let index = 0;
  for (const item of items) {
    const made = of(item, index++);
    if (isList(made)) for (const one of made) all.push(one);
    else all.push(made);
  }
  return all;
}

function isList<U>(made: U | readonly U[]): made is readonly U[] {
  return Array.isArray(made);
}
