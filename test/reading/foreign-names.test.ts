/** Names of one word that another language than the page's has. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/entity.ts';
import { doubtsOf } from './doubts/doubted.ts';

const body = (country: string, names: Entity['names'], prominence = 30): Entity => ({
  id: 'body',
  kind: 'organisation',
  names,
  country,
  checked: '2024-04-01',
  prominence,
  description: { en: 'nature conservation association' },
});

describe('letters of a body abroad, written as a word', () => {
  const trees = body('DE', { en: ['Trees of Germany', 'BAUM'], de: ['Bäume Deutschlands', 'BAUM'] });

  it('are a word where the language of its country is not written', async () => {
    expect(await doubtsOf(trees, 'it', 'I rendimenti di Btp e Baum sono saliti.')).toContain('word');
    expect(await doubtsOf(trees, 'fr', 'Le taux du Baum allemand a reculé.')).toContain('word');
  });

  it('are its letters in capitals, at home, of whom all know, and where the record has both', async () => {
    expect(await doubtsOf(trees, 'it', 'I rendimenti di Btp e BAUM sono saliti.')).not.toContain('word');
    expect(await doubtsOf(trees, 'de', 'Das sagte der Baum am Montag.')).not.toContain('word');
    const famous = body('US', { en: ['Bureau of Trees', 'BAUM'] }, 90);
    expect(await doubtsOf(famous, 'it', 'Lo dice il Baum.')).not.toContain('word');
    const both = body('DE', { en: ['Trees of Germany', 'BAUM'], it: ['Baum'] });
    expect(await doubtsOf(both, 'it', 'Lo dice il Baum.')).not.toContain('word');
  });
});

describe('a name of a checked record in other languages than the page’s and English', () => {
  const bank = body('DE', { en: ['Bank of Europe', 'BOE'], fr: ['Banque de l’Europe', 'BDE'] });

  it('is doubted where the page tells nothing of the body', async () => {
    expect(await doubtsOf(bank, 'en', 'It was built in 67 BDE by the king.')).toContain('foreign');
  });

  it('is its own where the page speaks of its country or says what it is, in its language and in English', async () => {
    expect(await doubtsOf(bank, 'en', 'The BDE of Germany was built by the king.')).not.toContain('foreign');
    expect(await doubtsOf(bank, 'en', 'The BDE is a conservation association for nature.')).not.toContain(
      'foreign',
    );
    expect(await doubtsOf(bank, 'fr', 'La BDE a été fondée en 67.')).not.toContain('foreign');
    expect(await doubtsOf(bank, 'fr', 'La BOE a été fondée en 67.')).not.toContain('foreign');
  });
});
