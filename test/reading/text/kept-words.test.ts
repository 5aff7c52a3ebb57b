import { describe, expect, it } from 'vitest';
import { keptByForm } from '../../../src/reading/text/kept-words.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

/** Words of letters, all different. */
const wordsFrom = (first: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `w${(first + i).toString(36).replaceAll(/\d/g, d => 'ABCDEFGHIJ'.charAt(Number(d)))}`,
  );

describe('what is kept by form', () => {
  it('is asked once for a word, in whatever text it stands, and once for each list', () => {
    const asked: string[] = [];
    const kept = keptByForm(({ text }, { name }: { readonly name: string }): string => {
      asked.push(`${name}:${text}`);
      return `${name} of ${text}`;
    });
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    for (const text of ['Zylinderhut nein', 'ja Zylinderhut'])
      for (const form of tokenize(text).forms)
        for (const lists of [a, b, a]) expect(kept(form, lists)).toBe(`${lists.name} of ${form.text}`);
    expect(asked.filter(one => one.endsWith(':Zylinderhut'))).toEqual(['a:Zylinderhut', 'b:Zylinderhut']);
  });

  it('tells a number from the rest of a word with the same letters', () => {
    const kept = keptByForm(({ kind }, _: object): string => kind);
    const lists = {};
    const kinds = tokenize('1 und 1手2').tokens.map(token => [token.kind, kept(token, lists)]);
    for (const [own, said] of kinds) expect(said).toBe(own);
  });

  it('is forgotten with the words, whose numbers are then those of others', () => {
    const kept = keptByForm(({ text }, _: object): string => text);
    const lists = {};
    for (let page = 0; page < 30; page++) {
      const words = wordsFrom(page * 1500 + 40_000, 2000);
      const { tokens, forms } = tokenize(words.join(' '));
      expect(forms.length).toBe(words.length);
      expect(tokens.map(token => kept(token, lists))).toEqual(words);
    }
  });

  it('is not given to another word when a text is read on that was begun before', () => {
    const kept = keptByForm(({ text }, _: object): string => text);
    const lists = {};
    const before = tokenize(wordsFrom(200_000, 500).join(' ')).forms;
    for (let page = 0; page < 30; page++) {
      const { forms } = tokenize(wordsFrom(page * 2000 + 300_000, 2000).join(' '));
      for (const all of [before, forms]) for (const form of all) expect(kept(form, lists)).toBe(form.text);
    }
  });
});
