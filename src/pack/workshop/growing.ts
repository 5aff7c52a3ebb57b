/** A typed array of 32-bit numbers that grows: millions of numbers cost four bytes each. */
export class Growing {
  length = 0;
  private values = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Int32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length++] = value;
  }

  /** What was pushed; not a copy. */
  view(): Int32Array {
    return this.values.subarray(0, this.length);
  }
}
