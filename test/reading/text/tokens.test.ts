import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/languages/de.ts';
import { en } from '../../../src/languages/en.ts';
import { sentenceAt, tokenAt, tokenize } from '../../../src/reading/text/tokens.ts';

const words = (text: string): string[] => tokenize(text).tokens.map(token => token.text);
const sentences = (text: string, language = de): string[] => {
  const cut = tokenize(text, language);
  return cut.sentences.map(sentence => text.slice(sentence.start, sentence.end));
};

describe('tokens', () => {
  it('keeps hyphens inside a word', () => {
    expect(words('Die deutsch-polnische COVID-19-Lage – al-Rubaie')).toEqual([
      'Die',
      'deutsch-polnische',
      'COVID-19-Lage',
      '–',
      'al-Rubaie',
    ]);
  });

  it('cuts the possessive and the elision, keeps other apostrophes', () => {
    expect(words("O'Brien's aide don't")).toEqual(["O'Brien", "'s", 'aide', "don't"]);
    expect(words("l'Élysée d’Estaing L'Oréal D’Alema")).toEqual([
      "l'",
      'Élysée',
      'd’',
      'Estaing',
      "L'",
      'Oréal',
      'D’Alema',
    ]);
  });

  it('keeps dotted abbreviations and numbers whole', () => {
    expect(words('z.B. im U.S.-Kongress um 09:42 Uhr, 1.000 5G Dr. No')).toEqual([
      'z.B.',
      'im',
      'U.S.',
      '-',
      'Kongress',
      'um',
      '09:42',
      'Uhr',
      ',',
      '1.000',
      '5G',
      'Dr',
      '.',
      'No',
    ]);
  });

  it('cuts Chinese by character', () => {
    expect(words('习近平说iPhone手机。')).toEqual(['习', '近', '平', '说', 'iPhone', '手', '机', '。']);
  });

  it('finds the token at an offset', () => {
    const { tokens, sentences: all } = tokenize('Eins zwei.\nDrei.');
    expect(tokens[tokenAt(tokens, 5)]?.text).toBe('zwei');
    expect(tokens[tokenAt(tokens, 4)]?.text).toBe('zwei');
    expect(tokenAt(tokens, 99)).toBe(tokens.length);
    expect(sentenceAt(all, 12)).toBe(1);
  });
});

describe('sentences', () => {
  it('know ordinals, abbreviations and initials', () => {
    expect(sentences('Am 3. Mai kam Dr. Anna B. Kern z.B. nach Bonn. Die 5. Runde war vorbei.')).toEqual([
      'Am 3. Mai kam Dr. Anna B. Kern z.B. nach Bonn.',
      'Die 5. Runde war vorbei.',
    ]);
    expect(sentences('Es waren 24. Die Polizei zählte nach.')).toEqual([
      'Es waren 24.',
      'Die Polizei zählte nach.',
    ]);
    expect(sentences('Mr. Holt of Acme Inc. met the U.S. envoy. He left. It was 7. Then rain.', en)).toEqual([
      'Mr. Holt of Acme Inc. met the U.S. envoy.',
      'He left.',
      'It was 7.',
      'Then rain.',
    ]);
  });

  it('keep the closing quotation mark and do not end inside "…?", fragte er', () => {
    expect(sentences('„Wirklich?“, fragte Kern. „Ja!“ Das war alles. »Gut.« Ende')).toEqual([
      '„Wirklich?“, fragte Kern.',
      '„Ja!“',
      'Das war alles.',
      '»Gut.«',
      'Ende',
    ]);
    expect(sentences('“Really?” she asked. “Yes.” Nobody moved.', en)).toEqual([
      '“Really?” she asked.',
      '“Yes.”',
      'Nobody moved.',
    ]);
  });

  it('never cross a line break', () => {
    expect(sentences('Kein Punkt am Ende\nDer nächste Absatz')).toEqual([
      'Kein Punkt am Ende',
      'Der nächste Absatz',
    ]);
  });

  it('end at full-width marks without a space', () => {
    expect(sentences('他说好。我们走！')).toEqual(['他说好。', '我们走！']);
  });
});

describe('for any text', () => {
  it('tokens cover all but white space in order, and sentences cover all tokens once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aB9.!?“" \n-’\'s习é\u00ad,'), maxLength: 60 }),
        text => {
          const { tokens, sentences: all } = tokenize(text, en);
          let at = 0;
          for (const token of tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.text);
            expect(text.slice(at, token.start).trim()).toBe('');
            at = token.end;
          }
          expect(text.slice(at).trim()).toBe('');
          expect(all.flatMap(sentence => [sentence.firstToken, sentence.endToken]).join()).toBe(
            all.flatMap((_, i) => [all[i - 1]?.endToken ?? 0, all[i]?.endToken]).join(),
          );
          expect(all.at(-1)?.endToken ?? 0).toBe(tokens.length);
          for (const sentence of all)
            expect(text.slice(sentence.start, sentence.end)).not.toMatch(/\S\n+\S/u);
        },
      ),
    );
  });
});
