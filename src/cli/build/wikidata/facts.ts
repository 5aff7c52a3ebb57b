/**
 * What the whole dump must be read for before any entity can be made: which classes are organisations, places and positions, which items are
 * countries with which code, what redirects where. A text file, a fact a line, sorted: `Q7278 <tab> organisation`, `Q183 <tab> country=DE`,
 * `Q1 <tab> redirect=Q2`. Can be written by hand, and is the same for every build from dumps of about the same time.
 */
import { BuildError } from '../input/bad-lines.ts';
import type { Mark } from './roots.ts';
import { isItemId } from './snaks.ts';

export interface Facts {
  readonly classes: Readonly<Record<Mark, ReadonlySet<string>>>;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly countries: ReadonlyMap<string, string>;
  readonly redirects: ReadonlyMap<string, string>;
}

const FACT = /^(Q\d+)\t(?:(organisation|place|position)|country=([A-Z]{2})|redirect=(Q\d+))$/;

/** @throws BuildError naming the line. */
export function parseFacts(text: string, file: string): Facts {
  const classes = { organisation: new Set<string>(), place: new Set<string>(), position: new Set<string>() };
  const countries = new Map<string, string>();
  const redirects = new Map<string, string>();
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [, id, mark, country, redirect] = FACT.exec(line) ?? [];
    if (id === undefined || !isItemId(id))
      throw new BuildError(`${file}:${index + 1}: no fact: ${JSON.stringify(line.slice(0, 80))}`);
    if (country !== undefined) countries.set(id, country);
    else if (redirect !== undefined) redirects.set(id, redirect);
    else if (mark === 'organisation' || mark === 'place' || mark === 'position') classes[mark].add(id);
  });
  return { classes, countries, redirects };
}

/** Where a reference leads; a redirect to a redirect is followed, a circle of them is not. */
export function resolveId(id: string, { redirects }: Pick<Facts, 'redirects'>): string {
  let target = id;
  for (let step = 0; step < 5; step++) {
    const next = redirects.get(target);
    if (next === undefined) return target;
    target = next;
  }
  return target;
}
