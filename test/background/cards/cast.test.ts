import { describe, expect, it } from 'vitest';
import { type CastPage, composeCast } from '../../../src/background/cards/cast.ts';
import type { Reading, Unknown } from '../../../src/model/reading.ts';

const text = 'Rita Moll kam. Der Hut lag da. „Ich gehe“, sagte Moll.';

function unknown(words: string, more: Partial<Unknown> = {}): Unknown {
  const start = text.lastIndexOf(words);
  return { start, end: start + words.length, text: words, kind: 'person', similar: [], ...more };
}

const page: CastPage = {
  tabId: 1,
  frameId: 0,
  incognito: false,
  meta: {
    url: 'https://a.example/1',
    canonical: 'https://a.example/1',
    title: 'Der Hut',
    published: null,
    authors: [],
    publisher: null,
    language: 'de',
  },
};

describe('the cast', () => {
  it('has an unknown once, with all the places and statements of the name and of its parts', () => {
    const short = unknown('Moll', { fullName: 'Rita Moll' });
    const reading: Reading = {
      language: 'de',
      published: null,
      text,
      mentions: [],
      unknowns: [unknown('Rita Moll'), short],
      statements: [
        {
          start: 31,
          end: 41,
          text: '„Ich gehe“',
          form: 'direct',
          cue: null,
          speaker: { span: [short.start, short.end], unknown: 1 },
        },
      ],
    };
    const { open } = composeCast(reading, page, new Map(), ['de']);
    expect(open).toMatchObject([
      { surface: 'Rita Moll', starts: [0, short.start], statements: [{ text: '„Ich gehe“' }] },
    ]);
  });
});
