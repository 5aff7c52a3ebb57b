/** The score of weights on labelled articles, by the scorer that stands beside the gold. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Mention } from '../../src/model/reading.ts';
import { mentionsOf } from '../../src/reading/mentions.ts';
import { type Model, resolve } from '../../src/reading/resolution/resolve.ts';
import type { GoldDocument, Labelled } from './gold.ts';

interface Scored {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
type Pair = readonly [
  GoldDocument,
  { readonly mentions: readonly Mention[]; readonly unknowns: readonly [] },
];
interface Scorer {
  scoreLinking(pairs: readonly Pair[], places: ReadonlySet<string>): Readonly<Record<string, Scored>>;
}

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Precision, recall and F1 of links to people and organisations, countries and cities left out. */
export async function linkingScore(documents: readonly Labelled[], model: Model): Promise<string> {
  const file = `${SHARED}gold/score-linking.mjs`;
  if (!existsSync(file)) return 'no scorer here';
  const { scoreLinking } = (await import(pathToFileURL(file).href)) as Scorer;
  const places = new Set(
    readFileSync(`${SHARED}packs/elevant/places.txt`, 'utf8').split(/\s+/u).filter(Boolean),
  );
  const pairs = documents.map(({ gold, surveyed }): Pair => {
    const mentions = mentionsOf(resolve(surveyed, model), surveyed, gold.published ?? null);
    return [gold, { mentions, unknowns: [] }];
  });
  const { tp, fp, fn } = scoreLinking(pairs, places)['link without places'] ?? { tp: 0, fp: 0, fn: 0 };
  const of = (all: number): string => (tp / all).toFixed(3);
  return `P ${of(tp + fp)} R ${of(tp + fn)} F1 ${((2 * tp) / (2 * tp + fp + fn)).toFixed(3)}`;
}
