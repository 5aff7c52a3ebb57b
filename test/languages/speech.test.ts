import { describe, expect, it } from 'vitest';
import { de } from '../../src/languages/de.ts';
import { en } from '../../src/languages/en.ts';
import type { SpeechVerb } from '../../src/languages/speech-data.ts';

const verb = (list: readonly SpeechVerb[] | undefined, form: string): SpeechVerb | undefined =>
  list?.find(entry => entry.forms.includes(form));

describe.each([de, en])('what $tag tells of speech', ({ speech }) => {
  it('is in small letters and without empty words', () => {
    const grammar = Object.values(speech.grammar ?? {}).flatMap(value => (Array.isArray(value) ? value : []));
    const lists = [
      ...grammar,
      ...(speech.nouns ?? []),
      ...(speech.predicates ?? []),
      ...(speech.documents ?? []),
      ...(speech.titledNouns ?? []),
    ];
    for (const word of lists) {
      const text: unknown = typeof word === 'string' ? word : word.word;
      expect(text).toMatch(/\S/);
      expect(text).toBe(String(text).toLowerCase());
    }
  });

  it('gives every verb all its forms', () => {
    for (const entry of speech.verbs ?? []) {
      expect(
        entry.forms.every(form => form !== ''),
        JSON.stringify(entry),
      ).toBe(true);
      expect(entry.participles.join('') + entry.infinitives.join('')).toMatch(/\p{L}/u);
    }
  });

  it('pairs every quotation mark', () => {
    for (const [open, close] of speech.quotes) {
      expect(open).toHaveLength(1);
      expect(close).toHaveLength(1);
    }
  });
});

describe('German verbs', () => {
  it('derives plural and subjunctive and joins what is separable', () => {
    expect(verb(de.speech.verbs, 'sagt')).toMatchObject({
      forms: ['sagen', 'sagt', 'sagte', 'sagten'],
      reportedForms: ['sage'],
      participles: ['gesagt'],
    });
    const give = de.speech.verbs?.find(entry => entry.particle === 'bekannt' && entry.forms.includes('gab'));
    expect(give).toMatchObject({
      forms: ['geben', 'gibt', 'gab', 'gaben'],
      reportedForms: ['gebe'],
      participles: ['bekanntgegeben'],
      infinitives: ['bekanntgeben'],
    });
  });
});

describe('English verbs', () => {
  it('keeps a participle of its own and a particle', () => {
    expect(verb(en.speech.verbs, 'wrote')).toMatchObject({
      forms: ['write', 'writes', 'wrote'],
      participles: ['written'],
    });
    expect(verb(en.speech.verbs, 'pointed')).toMatchObject({ particle: 'out' });
  });
});
