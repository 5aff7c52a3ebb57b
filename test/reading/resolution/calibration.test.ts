import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { read } from '../../../src/reading/read.ts';
import { listLexicon } from '../list-lexicon.ts';

describe('confidence', () => {
  it('of people is the model’s own, of bodies drawn to the middle: the model is shy of the ones and too sure of the others', async () => {
    // Weights that know nothing but that somebody is meant, by odds of ten to one.
    const odds = { person: Math.log(10), organisation: Math.log(10) };
    const confidence = async (kind: Entity['kind']) => {
      const lexicon = listLexicon([{ id: 'a', kind, names: { en: ['Hollis Marr'] } }]);
      const { mentions } = await read({ text: 'It was Hollis Marr.', language: 'en' }, lexicon, {
        resolution: { alone: odds, together: odds },
      });
      return mentions[0]?.confidence ?? 0;
    };
    const person = await confidence('person');
    const body = await confidence('organisation');
    expect(person).toBeCloseTo(10 / 11, 2);
    expect(body).toBeLessThan(person);
    expect(body).toBeGreaterThan(0.8);
  });
});
