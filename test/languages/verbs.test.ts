import { describe, expect, it } from 'vitest';
import { type Conjugate, LETTERS, LETTERS_WITH_TAG, verbsOf } from '../../src/languages/verbs.ts';

const plain: Conjugate = (parts, letters) => ({
  forms: letters.includes('r') ? parts.map(part => `${part}s`) : parts,
  participles: [],
  reportedForms: [],
  infinitives: [],
});

describe('a list of verbs', () => {
  it('gives the parts to the language and keeps what a verb needs and takes', () => {
    expect(verbsOf('go out @of :ct; stay:\n;', plain, LETTERS)).toEqual([
      {
        forms: ['go', 'out'],
        participles: [],
        reportedForms: [],
        infinitives: [],
        needs: ['of'],
        takes: { clause: true, that: true },
      },
      { forms: ['stay'], participles: [], reportedForms: [], infinitives: [], takes: {} },
    ]);
  });

  it('lets a letter stand for several things, for nothing, or for the language alone', () => {
    const [verb] = verbsOf('say :car', plain, { ...LETTERS_WITH_TAG, a: [] });
    expect(verb?.takes).toEqual({ clause: true, tag: true });
    expect(verb?.forms).toEqual(['says']);
  });
});
