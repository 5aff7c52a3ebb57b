import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openModel } from '../../../src/reading/tagger/model.ts';
import { tagNames } from '../../../src/reading/tagger/tag.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

const bytes = readFileSync(new URL('../../../src/reading/tagger/weights/latin.bin', import.meta.url));
const model = openModel(new Uint8Array(bytes).buffer);

function found(text: string, language: string): string[] {
  return tagNames(tokenize(text), model, language).map(
    ({ start, end, kind }) => `${text.slice(start, end)}: ${kind}`,
  );
}

it('finds the same whatever was read before', () => {
  const file = readFileSync(new URL('../../../src/reading/tagger/weights/chinese.bin', import.meta.url));
  const open = () => openModel(new Uint8Array(file).buffer);
  const page = tokenize('導演讓·蒂迦納說，他會來。');
  const later = open();
  // Here the point is what is left of a word, there a mark.
  tagNames(tokenize('A手·手'), later, 'zh');
  expect(tagNames(page, later, 'zh')).toEqual(tagNames(page, open(), 'zh'));
});

describe('tagging with the weights that ship', () => {
  it.each([
    [
      'de',
      'Die Bürgermeisterin Gerlinde Hofstetter sprach am Montag mit Kurt Weidinger.',
      'Gerlinde Hofstetter: person',
      'Kurt Weidinger: person',
    ],
    ['de', 'Der Stürmer wechselte zum FC Drosendorf.', 'FC Drosendorf: organisation'],
    [
      'en',
      'Margaret Ellsworth, a spokeswoman for the company, said on Monday that it was too late.',
      'Margaret Ellsworth: person',
    ],
    ['fr', 'Le film est réalisé par Bertrand Delacourt.', 'Bertrand Delacourt: person'],
    ['es', 'El ministro Joaquín Olmedo se reunió con los vecinos.', 'Joaquín Olmedo: person'],
    ['it', 'La musica è composta da Fabrizio Lanteri.', 'Fabrizio Lanteri: person'],
    ['nl', 'Trainer Sjoerd Brinkhuis was tevreden.', 'Sjoerd Brinkhuis: person'],
    ['pl', 'Scenariusz napisał Zbigniew Kowalewski.', 'Zbigniew Kowalewski: person'],
    ['pt', 'A canção foi escrita por Rui Tavares Pinto.', 'Rui Tavares Pinto: person'],
    ['ru', 'Режиссёром фильма стал Аркадий Воронцов.', 'Аркадий Воронцов: person'],
  ])('finds the names in %s: %s', (language, text, ...names) => {
    expect(found(text, language)).toEqual(names);
  });

  it.each([
    ['de', 'Das Wetter war schlecht, und die Ernte fiel aus.'],
    ['en', 'The weather was bad and the harvest failed.'],
    ['fr', 'Cependant, la récolte fut perdue.'],
  ])('finds none where there is none: %s', (language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('is surer of a full name after a title than of a bare word', () => {
    const score = (text: string) => tagNames(tokenize(text), model, 'de')[0]?.score ?? 0;
    const sure = score('Das sagte Präsident Andreas Winkler am Freitag.');
    expect(sure).toBeGreaterThan(0.9);
    expect(score('Lynx gewann.')).toBeLessThan(sure);
  });

  it('answers the same for a page read before and after others', () => {
    const text = 'Kurt Weidinger traf Gerlinde Hofstetter.';
    const before = tagNames(tokenize(text), model, 'de');
    for (let i = 0; i < 300; i++)
      tagNames(tokenize(Array.from({ length: 80 }, (_, k) => `Wort${i}x${k}`).join(' ')), model, 'de');
    expect(tagNames(tokenize(text), model, 'de')).toEqual(before);
  });

  it('takes any text and any length of sentence; spans are in order, apart, on token borders, scores in 0..1', () => {
    const word = fc.constantFrom(
      'Anna',
      'Müller',
      'der',
      '“',
      '.',
      ' ',
      '\n\n',
      'FC',
      '习',
      'Иван',
      '—',
      '1999',
      "d'",
      '\ud83d\ude00',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 600 }),
        fc.constantFrom('de', 'en', 'zh', '', 'xx'),
        (words, language) => {
          const text = words.join(' ');
          const tokenized = tokenize(text);
          const starts = new Set(tokenized.tokens.map(token => token.start));
          const ends = new Set(tokenized.tokens.map(token => token.end));
          let last = 0;
          for (const { start, end, score } of tagNames(tokenized, model, language)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(starts.has(start) && ends.has(end) && end > start).toBe(true);
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(1);
            last = end;
          }
        },
      ),
    );
  });
});
