import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/languages/de.ts';
import type { Language } from '../../../src/languages/language.ts';
import { findStatements } from '../../../src/reading/statements/find.ts';
import { findQuotes } from '../../../src/reading/statements/items/quotes.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';
import { statementsIn } from './helper.ts';

const pieces = [
  'Anna Berg',
  'der Minister',
  'Er',
  'die Polizei',
  'sagte',
  'teilte',
  'mit',
  'habe',
  'sei',
  'dass',
  'zu bauen',
  'laut',
  'nach Angaben von',
  'so',
  'wie',
  'und',
  'nannte',
  'fordert',
  'wird',
  'gesagt',
  'hatte',
  'The mayor',
  'said',
  'told',
  'that',
  'according to',
  'who',
  'to',
  '„',
  '“',
  '”',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  '’',
  '(',
  ')',
  '.',
  ',',
  ':',
  ';',
  '–',
  '-',
  '?',
  '!',
  '\n',
  '\n\n',
  '12',
  '…',
  '😀',
  '習近平',
];
const words = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(list => list.join(' '));
const glued = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map(list => list.join(''));
const anything = fc.oneof(words, glued, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe.each(['de', 'en'])('on any text (%s)', language => {
  it('gives spans within the text, in order, with their words', () => {
    fc.assert(
      fc.property(anything, text => {
        let last = -1;
        for (const statement of statementsIn(language, text)) {
          expect(statement.start).toBeGreaterThanOrEqual(last);
          last = statement.start;
          expect(statement.end).toBeGreaterThan(statement.start);
          expect(statement.end).toBeLessThanOrEqual(text.length);
          expect(statement.text).toBe(text.slice(statement.start, statement.end));
          const spans = statement.spans ?? [[statement.start, statement.end] as const];
          expect(spans[0]?.[0]).toBe(statement.start);
          expect(spans.at(-1)?.[1]).toBe(statement.end);
          for (const [i, [start, end]] of spans.entries()) {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.[1] ?? 0);
          }
          for (const span of [statement.cue, statement.speaker?.span]) {
            if (span == null) continue;
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeGreaterThan(span[0]);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('quotations', () => {
  it('lie within the text, in order, apart from each other, balanced or not', () => {
    fc.assert(
      fc.property(anything, text => {
        let last = 0;
        for (const quote of findQuotes(text, de.speech.quotes)) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          expect(quote.innerStart).toBeGreaterThan(quote.start);
          expect(quote.innerEnd).toBeGreaterThanOrEqual(quote.innerStart);
          expect(quote.end).toBeGreaterThan(quote.innerEnd);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          last = quote.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('takes a quotation that is never closed for none', () => {
    expect(
      findQuotes('Er sagte: „Wir gehen.\n\nDann ging er. „Ja“, rief sie.', de.speech.quotes),
    ).toHaveLength(1);
  });

  it('keeps single marks within double ones inside', () => {
    const text = '„Er rief ‚Halt‘ und lief“, sagte sie. "It\'s a dog\'s life," he said.';
    const found = findQuotes(text, de.speech.quotes).map(quote => text.slice(quote.start, quote.end));
    expect(found).toEqual(['„Er rief ‚Halt‘ und lief“', '"It\'s a dog\'s life,"']);
  });
});

describe('a language of which only the quotation marks are known', () => {
  const text = 'Rybak „To jest bardzo dobra wiadomość.” powiedział. Gazeta „Głos” wyszła.';
  const find = (quotes: Language['speech']['quotes']) => {
    const language: Language = { ...de, tag: 'pl', speech: { quotes } };
    return findStatements({ tokenized: tokenize(text, language), language, mentions: [], unknowns: [] });
  };

  it('finds whole sentences between them, without a speaker', () => {
    expect(find([['„', '”']]).map(({ text: own, form, speaker }) => [own, form, speaker])).toEqual([
      ['„To jest bardzo dobra wiadomość.”', 'direct', null],
    ]);
  });

  it('finds nothing with none', () => {
    expect(find([])).toEqual([]);
  });
});
