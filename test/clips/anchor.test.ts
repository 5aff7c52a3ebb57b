import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, placeIn } from '../../src/clips/anchor.ts';

const TEXT =
  'The ferry left at nine. Nobody had slept. The captain, a woman of sixty, read the letter twice and put it away. ' +
  'On deck the children counted gulls. The ferry left at nine. Somebody sang. At noon the wind turned and the captain slowed the engines.';
const CLIP = 'The captain, a woman of sixty, read the letter twice and put it away.';
const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return placeIn(text, start, start + words.length);
};

describe('a passage', () => {
  it('is where it was when nothing changed, for any passage of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [start, end] = [
            Math.min(a % text.length, b % text.length),
            Math.max(a % text.length, b % text.length) + 1,
          ];
          const found = anchor(text, placeIn(text, start, end));
          if (text.slice(start, end).trim() === '') expect(found.how).toBe('lost');
          else expect(found).toMatchObject({ how: 'position', start, end, doubt: false });
        },
      ),
    );
  });
  it('is found by its words when the text before it grew', () => {
    const now = `An advertisement stood here for a week. ${TEXT}`;
    const found = anchor(now, at(TEXT, CLIP));
    expect(found).toMatchObject({ how: 'quote', doubt: false });
    expect(found.how !== 'lost' && now.slice(found.start, found.end)).toBe(CLIP);
  });
  it('of two alike is the one among its old neighbours', () => {
    const twice = 'The ferry left at nine.';
    const place = at(TEXT, twice, 30);
    const now = TEXT.replace('On deck the children counted gulls.', 'The children counted gulls on deck.');
    const found = anchor(`Here. ${now}`, place);
    expect(found).toMatchObject({ how: 'quote', doubt: false });
    expect(found.how !== 'lost' && found.start).toBe(`Here. ${now}`.lastIndexOf(twice));
  });
  it('with a word changed is found as like it', () => {
    const now = TEXT.replace('twice', 'three times');
    const found = anchor(now, at(TEXT, CLIP));
    expect(found).toMatchObject({ how: 'fuzzy', doubt: false });
    expect(found.how !== 'lost' && now.slice(found.start, found.end)).toBe(
      CLIP.replace('twice', 'three times'),
    );
  });
  it('with its first and last word changed ends where the words do', () => {
    const now = TEXT.replace('The captain, a', '“Her captain, a').replace(
      'put it away.',
      'put it aside, slowly.',
    );
    const found = anchor(now, at(TEXT, CLIP.slice(0, -1)));
    expect(found.how !== 'lost' && now.slice(found.start, found.end)).toBe(
      'Her captain, a woman of sixty, read the letter twice and put it aside',
    );
  });
  it('much reworded is found with doubt', () => {
    const now = TEXT.replace(CLIP, 'The captain, a man of fifty, read his letters and put them away slowly.');
    expect(anchor(now, at(TEXT, CLIP))).toMatchObject({ how: 'fuzzy', doubt: true });
  });
  it('that is gone is lost, not somewhere else', () => {
    expect(anchor(TEXT.replace(CLIP, ''), at(TEXT, CLIP))).toEqual({ how: 'lost', reason: 'gone' });
  });
  it('of a few letters without its neighbours is not guessed', () => {
    const place = { quote: { exact: 'at', prefix: 'zzzz', suffix: 'qqqq' }, position: null, range: null };
    expect(anchor(TEXT, place)).toEqual({ how: 'lost', reason: 'ambiguous' });
  });
  it('of a few letters, with one neighbour only, is doubtful', () => {
    const place = at(TEXT, 'read the letter');
    const now = `A caption: ${TEXT.replace('read the letter twice and put it away. On', 'read the letter, and wept. On')}`;
    expect(anchor(now, place)).toMatchObject({ how: 'quote', doubt: true });
    expect(anchor(`A caption: ${TEXT}`, place)).toMatchObject({ how: 'quote', doubt: false });
  });
  it('with other words between its old neighbours is shown with doubt', () => {
    const place = at(TEXT, 'read the letter');
    const now = TEXT.replace('read the letter', 'dropped a parcel');
    const found = anchor(now, place);
    expect(found).toMatchObject({ how: 'fuzzy', doubt: true });
    expect(found.how !== 'lost' && now.slice(found.start, found.end)).toBe('dropped a parcel');
    expect(anchor(now.replace('dropped a parcel ', ''), place)).toEqual({ how: 'lost', reason: 'gone' });
  });
  it('that is long is found by its ends when something came in between', () => {
    const long = Array.from({ length: 60 }, (_, n) => `Sentence ${n} tells of pier ${n * 7}.`).join(' ');
    const text = `Before. ${long} After.`;
    const now = text.replace('Sentence 30', `${'Buy now! '.repeat(40)}Sentence 30`);
    const found = anchor(now, at(text, long));
    expect(found.how).toBe('fuzzy');
    expect(found.how !== 'lost' && now.slice(found.start, found.end).startsWith('Sentence 0 ')).toBe(true);
    expect(found.how !== 'lost' && now.slice(found.start, found.end).endsWith('pier 413.')).toBe(true);
  });
});
