/** Names of packs in simplified characters on pages in traditional ones. */
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../../src/cli/reading-tools.ts';
import type { LexiconEntity } from '../../../src/model/lexicon.ts';
import { read } from '../../../src/reading/read.ts';
import { inSimplified } from '../../../src/reading/text/in-simplified.ts';
import { nameKey } from '../../../src/reading/text/name-words.ts';
import { listLexicon } from '../list-lexicon.ts';
import { sureNames } from '../sure.ts';

const person = (id: string, zh: string, more: Partial<LexiconEntity> = {}): LexiconEntity => ({
  id,
  kind: 'person',
  names: { zh: [zh] },
  country: 'FR',
  checked: '2026-01-01',
  prominence: 200,
  ...more,
});
const { checked: _, ...unvetted } = person('deputy', '陈虹', { country: 'CN', prominence: 3 });
const lexicon = listLexicon([
  person('president', '马克龙'),
  person('general', '莫尔西', { country: 'EG' }),
  unvetted,
  {
    id: 'union',
    kind: 'organisation',
    names: { zh: ['欧盟', '歐盟委員會'] },
    checked: '2026-01-01',
    prominence: 150,
  },
]);
const sure = async (text: string): Promise<readonly string[]> =>
  sureNames(
    (await read({ text, language: 'zh', published: '2026-05-01' }, lexicon, readingTools())).mentions,
  );

it('one character becomes one, and what is simplified stays', () => {
  expect(inSimplified('法國總統馬克龍 said 2')).toBe('法国总统马克龙 said 2');
  expect(inSimplified('马克龙')).toBe('马克龙');
  expect(nameKey('馬克龍')).toBe(nameKey('马克龙'));
});

describe('on a page in traditional characters', () => {
  it('a vetted name in simplified ones is found, with the page’s own letters as its text', async () => {
    expect(await sure('法國總統馬克龍表示,他不同意。')).toEqual(['馬克龍=president']);
  });

  it('the longer of two that touch is meant', async () => {
    expect(await sure('發言人說,歐盟委員會昨天作出決定。')).toEqual(['歐盟委員會=union']);
  });

  it('a name of few characters that nobody vetted is nobody’s', async () => {
    expect(await sure('導演陳虹表示,她不同意。')).toEqual([]);
  });

  it('a part of a longer transcription is none', async () => {
    expect(await sure('他去了莫爾西亞的海岸。')).toEqual([]);
  });
});
