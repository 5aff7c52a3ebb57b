/** The sets of labelled names in ../shared/gold, and the weights of the tagger for their languages. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { languageOf } from '../../src/languages/all.ts';
import type { TaggerModel } from '../../src/reading/tagger/model.ts';

export const GOLD = fileURLToPath(new URL('../../../shared/gold', import.meta.url));

const { tagger } = readingTools();

/** The weights that ship for a language. */
export async function modelOf(language: string): Promise<TaggerModel> {
  const model = await tagger?.(languageOf(language)?.tagger ?? 'latin');
  if (model == null) throw new Error(`no weights for ${language}`);
  return model;
}

/** Names of the dev and val sets, those that are asked for or all. */
export function setsOf(asked: readonly string[]): readonly string[] {
  return readdirSync(GOLD)
    .map(file => /^ner-(.+-(?:dev|val))\.jsonl\.gz$/.exec(file)?.[1])
    .filter(set => set !== undefined)
    .filter(set => asked.length === 0 || asked.includes(set));
}

export function fileOf(set: string): string {
  return join(GOLD, `ner-${set}.jsonl.gz`);
}
