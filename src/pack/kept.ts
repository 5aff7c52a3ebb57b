/** Records that stay decoded, of each pack and of all together: about two kilobytes each. */
export const RECORDS_KEPT = 2000;

/** The last things that were asked for, so many of them at most: asking for one again keeps it longer. */
export class Kept<K, V> {
  private readonly most: number;
  private readonly all = new Map<K, V>();

  constructor(most: number) {
    this.most = most;
  }

  /** What is kept under a key, or what `make` makes for it now. A promise that rejects is not kept. */
  get(key: K, make: () => V): V {
    const known = this.all.get(key);
    if (known !== undefined) {
      this.all.delete(key);
      this.all.set(key, known);
      return known;
    }
    const made = make();
    this.all.set(key, made);
    if (made instanceof Promise) made.catch(() => this.all.delete(key));
    if (this.all.size > this.most) {
      const oldest = this.all.keys().next();
      if (!oldest.done) this.all.delete(oldest.value);
    }
    return made;
  }
}
