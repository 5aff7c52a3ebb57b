/** Sentences of ../shared/gold with labelled names, and the tagger's weights for their languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openModel, type TaggerModel } from '../../src/reading/tagger/model.ts';

export interface Labelled {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  /** Borders in UTF-16 units. */
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
    readonly optional: boolean;
  }[];
}

/** The folder of labelled data; ends the process where it is not. */
export const GOLD = fileURLToPath(new URL('../../../shared/gold', import.meta.url));
if (!existsSync(GOLD)) {
  console.log('no ../shared/gold here, nothing to measure');
  process.exit(0);
}

const WEIGHTS = new URL('../../src/reading/tagger/weights/', import.meta.url);
const open = (file: string): TaggerModel =>
  openModel(new Uint8Array(readFileSync(new URL(file, WEIGHTS))).buffer);
const latin = open('latin.bin');
const chinese = open('chinese.bin');

export function modelOf(language: string): TaggerModel {
  return language === 'zh' ? chinese : latin;
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

export function labelled(file: string): readonly Labelled[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map(line => JSON.parse(line) as Labelled);
}
