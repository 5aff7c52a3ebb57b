import { expect, it } from 'vitest';
import { label } from '../../../scripts/tagger/gold.ts';
import { commonWords } from '../../../scripts/tagger/texts.ts';
import { hashOfWord } from '../../../src/reading/tagger/hash.ts';

const said = (text: string, ...people: string[]) =>
  label(
    {
      id: text,
      language: 'de',
      text,
      mentions: people.map(name => {
        const start = text.indexOf(name);
        return { start, end: start + name.length, kind: 'person', optional: false };
      }),
    },
    ['person'],
    { count: 0 },
  );

it('a word is common that the texts use otherwise three times as often as for a person and more', () => {
  const others = (n: number) => Array.from({ length: n }, () => said('Der Weber webt.'));
  const person = said('Heute sprach Weber.', 'Weber');
  const isCommon = (n: number) => commonWords([person, ...others(n)]).includes(hashOfWord('Weber'));
  expect(isCommon(5)).toBe(false);
  expect(isCommon(6)).toBe(true);
});

it('a word in small letters says nothing of the name', () => {
  const texts = Array.from({ length: 9 }, () => said('Ein klara Wort.'));
  expect(commonWords(texts)).toEqual(expect.arrayContaining([hashOfWord('Wort')]));
  expect(commonWords(texts)).not.toContain(hashOfWord('Klara'));
});
