/** Numbers in a typed array that grows: 20,000 clips have a million of them. PURE. */
export class Growing {
  #array: Uint32Array;
  #length: number;

  /** @param filled taken over, not copied */
  constructor(filled: Uint32Array = new Uint32Array(0)) {
    this.#array = filled;
    this.#length = filled.length;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = new Uint32Array(Math.max(64, this.#length * 2));
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length++] = value;
  }

  at(index: number): number {
    return this.#array[index] ?? 0;
  }

  /** What is filled, not copied: good until the next number. */
  seen(): Uint32Array {
    return this.#array.subarray(0, this.#length);
  }

  /** A copy of what is filled. */
  filled(): Uint32Array {
    return this.#array.slice(0, this.#length);
  }
}
