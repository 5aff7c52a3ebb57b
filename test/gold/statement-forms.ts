/** Which form the statements of a labelled set were given: a table beside the scorer's, which only counts right and wrong. */

export interface FormedStatement {
  readonly form: string | null;
  /** UTF-16 units. */
  readonly spans: readonly (readonly [number, number])[];
}

/** Words and marks, as the scorer cuts them. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}\p{M}]/gu;
/** Intersection over union from which two statements are the same. */
const SAME = 0.3;
const EXACT = 0.8;
const NONE = 'none';

interface Counted {
  readonly form: string;
  readonly tokens: ReadonlySet<number>;
}

export class FormTable {
  readonly #counts = new Map<string, Map<string, number>>();
  #direct = 0;
  #directFound = 0;

  /** Pairs the gold's statements with those found, in order, each with the unused one that shares most with it (as the scorer does). */
  add(text: string, gold: readonly FormedStatement[], found: readonly FormedStatement[]): void {
    const starts = [...text.matchAll(TOKEN)].map(match => match.index);
    const counted = (statement: FormedStatement): Counted => ({
      form: statement.form ?? 'not told',
      tokens: new Set(
        starts.flatMap((start, i) => (statement.spans.some(([s, e]) => start >= s && start < e) ? [i] : [])),
      ),
    });
    const all = found.map(counted);
    const free = new Set(all);
    for (const statement of gold.map(counted)) {
      let best: Counted | null = null;
      let most = SAME;
      for (const candidate of free) {
        const share = overlap(statement.tokens, candidate.tokens);
        if (share < most || (best !== null && share === most)) continue;
        most = share;
        best = candidate;
      }
      this.#count(statement.form, best?.form ?? NONE);
      if (best !== null) free.delete(best);
      if (statement.form !== 'direct') continue;
      this.#direct++;
      if (all.some(one => one.form === 'direct' && overlap(statement.tokens, one.tokens) >= EXACT))
        this.#directFound++;
    }
    for (const rest of free) this.#count(NONE, rest.form);
  }

  #count(gold: string, given: string): void {
    const row = this.#counts.get(gold) ?? new Map<string, number>();
    row.set(given, (row.get(given) ?? 0) + 1);
    this.#counts.set(gold, row);
  }

  /** Rows are the gold's forms, columns the ones given; `none` is what only one side has. */
  toString(): string {
    const columns = ['direct', 'indirect', 'reported', NONE];
    const line = (name: string, cells: readonly (string | number)[]): string =>
      name.padEnd(24) + cells.map(cell => String(cell).padStart(10)).join('');
    const rows = [...this.#counts]
      .sort(([a], [b]) => Number(a === NONE) - Number(b === NONE) || a.localeCompare(b))
      .map(([name, row]) =>
        line(
          name,
          columns.map(column => row.get(column) ?? 0),
        ),
      );
    const words =
      this.#direct === 0
        ? []
        : [
            `${this.#directFound} of ${this.#direct} direct quotations are direct statements (overlap ${EXACT}), whoever else is credited with them`,
          ];
    return [line('gold \\ given', columns), ...rows, ...words].join('\n');
  }
}

/** Intersection over union. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const token of a) if (b.has(token)) both++;
  const union = a.size + b.size - both;
  return union === 0 ? 0 : both / union;
}
