/** Spellings that no record has, of vetted records and of others. */
import { expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { combine } from '../../../src/pack/lexicon.ts';
import { openPack } from '../../../src/pack/open.ts';
import { fromBytes } from '../../../src/pack/source.ts';
import { buildPack } from '../../../src/pack/write.ts';
import { read } from '../../../src/reading/read.ts';
import { sureNames } from '../sure.ts';

const company = (id: string, name: string, more: Partial<LexiconEntity> = {}): LexiconEntity => ({
  id,
  kind: 'organisation',
  names: { pl: [name] },
  country: 'PL',
  prominence: 80,
  ...more,
});

async function sure(text: string): Promise<readonly string[]> {
  const info = { id: 't', title: 't', version: '1', licence: 'CC0-1.0', languages: [] };
  const entities = [company('vetted', 'Zorvex', { checked: '2026-01-01' }), company('other', 'Klumbit')];
  const lexicon = await combine([await openPack(fromBytes(await buildPack({ info, entities })))]);
  return sureNames(
    (await read({ text, language: 'pl', published: '2026-05-01' }, lexicon, readingTools())).mentions,
  );
}

it('a Polish name of one word without its ending is a vetted body, or one that the page names as it is', async () => {
  expect(await sure('Spółka należąca do Zorvexu podpisała w piątek umowę.')).toEqual(['Zorvexu=vetted']);
  expect(await sure('Spółka należąca do Klumbitu podpisała w piątek umowę.')).toEqual([]);
});
