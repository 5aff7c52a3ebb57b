import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import { en } from '../../../src/languages/en.ts';
import { isBelieved } from '../../../src/reading/strangers/believed.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

function believed(text: string, name: string, kind: 'person' | 'organisation', tag = 'en'): boolean {
  const language = languageOf(tag) ?? en;
  const tokenized = tokenize(text, language);
  const start = text.indexOf(name);
  const first = tokenized.tokens.findIndex(token => token.start >= start);
  const end = tokenized.tokens.findIndex(token => token.start >= start + name.length);
  return isBelieved(tokenized, first, end, { kind, score: 0.95 }, language);
}

describe('a name that only the tagger knows', () => {
  it.each([
    ['I think I’ve seen it before, he wrote.', 'I’ve', 'person'],
    ['He says I’ll regret it, and he may.', 'I’ll', 'person'],
    ['A deal was endorsed by Montana Gov. Anna Lind today.', 'Montana Gov', 'organisation'],
    ['He met a Republican Sen. Anna Lind in the hall.', 'Republican Sen', 'organisation'],
    ['Many in Saudi Arabia had read it by then.', 'Saudi Arabia', 'organisation'],
    ['A South Korean reporter was there, too.', 'South Korean', 'person'],
  ] as const)('is not believed: %s %s', (text, name, kind) => {
    expect(believed(text, name, kind)).toBe(false);
  });

  it.each([
    ['He wrote that D’Angelo had seen it.', 'D’Angelo', 'person'],
    ['He wrote that O’Hara had seen it.', 'O’Hara', 'person'],
    ['It was the Montana Free Press that asked.', 'Montana Free Press', 'organisation'],
    ['The South Korean Chess League said so.', 'South Korean Chess League', 'organisation'],
  ] as const)('is believed: %s %s', (text, name, kind) => {
    expect(believed(text, name, kind)).toBe(true);
  });

  it('is no country in another case', () => {
    expect(
      believed('Rozmowy ze Stanami Zjednoczonymi trwają.', 'Stanami Zjednoczonymi', 'person', 'pl'),
    ).toBe(false);
  });
});
