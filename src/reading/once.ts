/** What `make` answers, made at the first call and kept: few candidates need what takes some looking for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
