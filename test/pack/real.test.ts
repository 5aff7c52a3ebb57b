/** Real names and real texts against the oracle; skips itself where the shared test data is not. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readEntities } from '../../src/cli/pack/folder.ts';
import { NamesBuilder } from '../../src/pack/names/builder.ts';
import { matchNames } from '../../src/pack/names/match.ts';
import { NamesView } from '../../src/pack/names/view.ts';
import { namesBytes } from './names-bytes.ts';
import { Oracle } from './oracle.ts';

const shared = resolve(import.meta.dirname, '../../../shared');
const MOST_ENTITIES = 30_000;
const MOST_TEXT = 100_000;

function textOf(file: string): string {
  const lines = gunzipSync(readFileSync(resolve(shared, 'gold', file)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines
    .map(line => String(JSON.parse(line).text))
    .join('\n\n')
    .slice(0, MOST_TEXT);
}

async function indexOf(files: readonly string[]) {
  const builder = new NamesBuilder();
  const oracle = new Oracle();
  let ref = 0;
  for (const file of files) {
    for await (const { names } of readEntities(resolve(shared, 'packs', file)).entities) {
      for (const name of new Set(Object.values(names).flat())) {
        if (builder.add(ref, name, false) === null) oracle.add(ref, name);
      }
      if (++ref === MOST_ENTITIES) break;
    }
  }
  return { view: new NamesView(await namesBytes(await builder.finish(ref))), oracle };
}

describe.skipIf(!existsSync(resolve(shared, 'packs')))('real names in real texts', () => {
  it.each([
    {
      packs: ['elevant/entities.jsonl.gz', 'elevant/others.jsonl.gz'],
      texts: ['linking-en-reuters128.jsonl.gz', 'linking-en-wikifair.jsonl.gz'],
    },
    {
      packs: ['world/entities.jsonl.gz'],
      texts: [
        'linking-en-msnbc.jsonl.gz',
        'statements-de-wikinews-dev.jsonl.gz',
        'linking-ru-nerel-dev.jsonl.gz',
        'ner-zh-uner-dev.jsonl.gz',
        'ner-pl-wikineural-val.jsonl.gz',
      ],
    },
  ])('are found as the oracle finds them: $packs', { timeout: 120_000 }, async ({ packs, texts }) => {
    const { view, oracle } = await indexOf(packs);
    let compared = 0;
    for (const file of texts) {
      const text = textOf(file);
      const hits = matchNames([view], text).map(({ start, end, found }) => ({
        start,
        end,
        found: found.map(({ ref, form }) => `${ref} ${form}`).sort(),
      }));
      expect(hits).toEqual(oracle.match(text));
      compared += hits.length;
    }
    expect(compared).toBeGreaterThan(300);
  });
});
