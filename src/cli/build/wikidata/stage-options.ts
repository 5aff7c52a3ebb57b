/** Options of the map over entities, the same for `pack map` and `pack wikidata`. */
import { readFile } from 'node:fs/promises';
import { countOf, DEFAULT_LANGUAGES, languagesOf } from '../arguments.ts';
import type { DraftOptions } from './draft.ts';
import { type Facts, parseFacts } from './facts.ts';
import { languageChoices } from './names.ts';

export const entityOptions = {
  languages: { type: 'string', default: DEFAULT_LANGUAGES },
  facts: { type: 'string' },
  'min-sitelinks': { type: 'string', default: '0' },
  places: { type: 'string' },
} as const;

export interface EntityOptionValues {
  readonly languages: string;
  readonly 'min-sitelinks': string;
  readonly places?: string | undefined;
}

export function draftOptions(values: EntityOptionValues, facts: Facts): DraftOptions {
  return {
    facts,
    languages: languageChoices(languagesOf(values.languages)),
    minSitelinks: countOf('min-sitelinks', values['min-sitelinks']),
    placesFrom: values.places === undefined ? null : countOf('places', values.places),
  };
}

export async function readFacts(file: string): Promise<Facts> {
  return parseFacts(await readFile(file, 'utf8'), file);
}
