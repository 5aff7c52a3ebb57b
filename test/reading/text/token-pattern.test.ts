import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutByPattern } from '../../../src/reading/text/token-pattern.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

type Cut = readonly [start: number, end: number, kind: string];

function byPatternAlone(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let at = 0; at < text.length; )
    at = cutByPattern(text, at, (start, end, kind) => cuts.push([start, end, kind]));
  return cuts;
}

const units = fc.constantFrom(
  ...'aAbzéßЖжש手〇々カー1２59.,:·-‐‑\'’  \n\u00ad\u200d\u0301😀𝒜\ud800(「。"_s',
  'ld',
  "l'",
  'U.S.',
  'qu’',
  "'s",
  '1.000',
  '𝟘',
);
const texts = fc.oneof(
  fc.array(units, { maxLength: 14 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary' }),
);

describe('tokens that their units alone tell', () => {
  it('are those of the pattern', () => {
    fc.assert(
      fc.property(texts, text => {
        const { tokens } = tokenize(text);
        expect(tokens.map(({ start, end, kind }) => [start, end, kind])).toEqual(byPatternAlone(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('know their form', () => {
    fc.assert(
      fc.property(texts, text => {
        const { tokens, forms } = tokenize(text);
        for (const token of tokens) {
          const { text: own, kind, lower, capital, form, word } = token;
          expect(own).toBe(text.slice(token.start, token.end));
          expect(forms[form]).toEqual({ text: own, kind, lower, capital, form, word });
        }
        expect(new Set(forms.map(({ text, kind }) => `${kind} ${text}`)).size).toBe(forms.length);
      }),
    );
  });
});
