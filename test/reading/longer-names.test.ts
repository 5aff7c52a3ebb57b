import { describe, expect, it } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { zh } from '../../src/languages/zh.ts';
import { cuesOf } from '../../src/reading/cues.ts';
import { type Found, stretch } from '../../src/reading/found.ts';
import { goesOnByWords, isOfLonger, isOfLongerUnspaced } from '../../src/reading/longer-names.ts';
import { type Page, pageOf } from '../../src/reading/page.ts';
import { tokenize } from '../../src/reading/tokens.ts';

const at = (text: string, name: string, language = en): readonly [Found, Page] => {
  const tokenized = tokenize(text, language);
  const start = text.indexOf(name);
  return [stretch(tokenized, start, start + name.length, 'exact', [1]), pageOf(tokenized, language, null)];
};
const TAG = { place: 'within', kind: 'organisation', score: 1 } as const;

describe('a stretch of a longer name', () => {
  it('goes on or has begun where the tagger says so', () => {
    const [hyundai, page] = at('The yard of Hyundai Heavy Industries closed.', 'Hyundai');
    expect(isOfLonger(hyundai, { ...TAG, goesOn: true }, page)).toBe(true);
    expect(isOfLonger(hyundai, TAG, page)).toBe(false);
    expect(isOfLonger(...withTag('He reads The Economist daily.', 'Economist'))).toBe(false);
    expect(isOfLonger(...withTag('He left West Ham for good.', 'Ham'))).toBe(true);
  });

  it('goes on without spaces by a word for a body', () => {
    const text = '中共中央纪律检查委员会昨天开会。';
    const [found, page] = at(text, '中共中央', zh);
    expect(isOfLongerUnspaced(found, { ...TAG, end: text.indexOf('昨') }, page)).toBe(true);
    expect(isOfLongerUnspaced(found, { ...TAG, end: found.end }, page)).toBe(false);
  });

  it('goes on where two words follow letters', () => {
    const goesOn = (text: string): boolean => {
      const [found, page] = at(text, 'UN');
      return goesOnByWords(found, cuesOf(page.tokenized, found.firstToken, found.endToken, en), page);
    };
    expect(goesOn('A report of the UN Environment Programme was late.')).toBe(true);
    expect(goesOn('A report of the UN Environment was late.')).toBe(false);
    expect(goesOn('A report of the UN was late.')).toBe(false);
  });
});

function withTag(text: string, name: string): Parameters<typeof isOfLonger> {
  const [found, page] = at(text, name);
  return [found, { ...TAG, begun: true }, page];
}
