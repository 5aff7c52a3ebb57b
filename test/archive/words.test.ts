import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/archive/shorten.ts';
import { textFragment } from '../../src/archive/text-fragment.ts';
import { alike, printOf, samePrint, termsOf, wordsOf } from '../../src/archive/words.ts';

const like = (a: string, b: string) => alike(wordsOf(a), wordsOf(b));

describe('two reports of the same words', () => {
  it.each([
    ['We will open the harbour next year', '“We will open the harbour next year.”', true],
    ['We will open the harbour to all ships next year', 'We will open the port to all ships next year', true],
    ['We will open the harbour next year', 'We will close the school and the museum', false],
    ['We will open the harbour next year', 'We will not open the harbour next year', false],
    ['It costs 40 million a year at least', 'It costs 50 million a year at least', false],
    ['No', 'No!', true],
    ['No', 'No way', false],
    ['港は来年すべての船に開かれると思います', '港は来年、すべての船に開かれると思います', true],
  ])('%s / %s', (a, b, same) => {
    expect(like(a, b)).toBe(same);
    expect(like(b, a)).toBe(same);
  });
});

it('prints of a text and its update agree, of others not', () => {
  const sentences = Array.from(
    { length: 30 },
    (_, at) => `The ${at}th boat brought ${at * 7} crates of fish to pier ${at % 5}.`,
  );
  const text = sentences.join(' ');
  expect(
    samePrint(printOf(text), printOf(`${text} The mayor thanked everybody at the end of the day.`)),
  ).toBe(true);
  expect(samePrint(printOf(text), printOf(text.replace(/boat|crates|fish/g, 'train')))).toBe(false);
  expect(samePrint(printOf(''), printOf(''))).toBe(false);
  expect(samePrint(undefined, printOf(text))).toBe(false);
});

it('terms are the title’s words and what comes again', () => {
  expect(termsOf('Harbour opens', 'The pilots wait. The pilots sing once.')).toHaveLength(3);
});

describe('a statement cut short', () => {
  it('ends with a sentence, else with a word', () => {
    expect(shorten('One is enough. Two is a lot. Three is more than anybody wants.', 40)).toBe(
      'One is enough. Two is a lot.',
    );
    expect(shorten('a sentence that goes on, and on without an end', 30)).toBe('a sentence that goes on …');
  });
  it('is never longer, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 8, max: 40 }),
        (text, most) => {
          const cut = shorten(text, most);
          expect(cut.length).toBeLessThanOrEqual(Math.max(most, 0));
          expect(() => encodeURIComponent(cut)).not.toThrow();
        },
      ),
    );
  });
});

describe('the way to the words', () => {
  it.each([
    ['Short words', 'https://a.example/x#:~:text=Short%20words'],
    ['„Gut, sehr gut“', 'https://a.example/x#:~:text=Gut%2C%20sehr%20gut'],
    ['A twenty-first & last', 'https://a.example/x#:~:text=A%20twenty%2Dfirst%20%26%20last'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'https://a.example/x#:~:text=one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen' +
        '&text=one%20two%20three%20four%20five%20six&text=eight%20nine%20ten%20eleven%20twelve%20thirteen',
    ],
    ['', 'https://a.example/x'],
  ])('%s', (passage, address) => {
    expect(textFragment('https://a.example/x', passage)).toBe(address);
  });
  it('keeps the address’s own place, and leaves what is no web address alone', () => {
    expect(textFragment('https://a.example/x#part', 'Words')).toBe('https://a.example/x#part:~:text=Words');
    expect(textFragment('javascript:alert(1)', 'Words')).toBe('javascript:alert(1)');
  });
  it('can be made of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), passage => {
        const made = textFragment('https://a.example/x', passage);
        expect(URL.canParse(made)).toBe(true);
        expect(made.split(':~:text=').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
