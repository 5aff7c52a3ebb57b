import { describe, expect, it } from 'vitest';
import { translations } from '../../src/locales/all.ts';
import type { Texts } from '../../src/ui/text.ts';
import { en } from '../../src/ui/text-en.ts';
import { ALL, textsFor } from '../../src/ui/texts.ts';

/** All that a card can say, by key; functions with a value for each of their places. */
function said(texts: Texts | Texts['settle'], under = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[under + key, value]];
    if (key === 'settle' && 'settle' in texts) return said(texts.settle, `${key}.`);
    if (key === 'mentionOf' && 'mentionOf' in texts) return [[key, texts.mentionOf('V1', 'doubt', 2, 3)]];
    if (typeof value !== 'function') return [];
    const values = Array.from({ length: value.length }, (_, at) => `V${at + 1}`);
    return [[under + key, String(value(...values))]];
  });
}
const valuesIn = (text: string): string[] => (text.match(/V\d/g) ?? []).sort();

describe.each(ALL)('what a card says in $language', texts => {
  const english = new Map(said(en));
  const words = said(texts);

  it('is all that it says in English, with the same values', () => {
    expect(words.map(([key]) => key)).toEqual([...english.keys()]);
    for (const [key, text] of words)
      expect([key, valuesIn(text)]).toEqual([key, valuesIn(english.get(key) ?? '')]);
  });

  it('is typeset in its language', () => {
    for (const [key, text] of words) {
      expect([key, /['"]|\.\.\.| {2}|undefined/.exec(text)?.[0]]).toEqual([key, undefined]);
      if (texts.language === 'fr')
        expect([key, /[^\s] [;?!»]|\S :|« /.exec(text)?.[0]]).toEqual([key, undefined]);
    }
  });
});

describe('the language of a card', () => {
  it('is the first of the reader’s that there is, else English', () => {
    expect(textsFor(['pt-BR', 'fr-CA', 'de']).language).toBe('fr');
    expect(textsFor(['ja']).language).toBe('en');
  });

  it('is one of the interface’s', () => {
    expect(ALL.map(({ language }) => language).sort()).toEqual(Object.keys(translations).sort());
  });
});
