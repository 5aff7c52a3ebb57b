/** Letters that are not those of the body that has them. */
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import { doubtsOf } from './doubted.ts';

describe('letters behind an article of several', () => {
  const agency = (more: Partial<Entity> = {}): Entity => ({
    id: 'agency',
    kind: 'organisation',
    names: { en: ['ZFP', 'Agence Zove-Presse'] },
    description: { en: 'news agency' },
    country: 'FR',
    checked: '2024-04-01',
    prominence: 120,
    ...more,
  });

  it.each([
    ['es', 'El gobierno quiere que las ZFP paguen más.'],
    ['it', 'Gli studenti vanno alle ZFP in estate.'],
    ['pt', 'O governo quer que as ZFP paguem mais.'],
  ])('are not a body’s that is one (%s: %s)', async (tag, text) => {
    expect(await doubtsOf(agency(), tag, text)).toContain('plural');
  });

  it.each([
    ['whose name is of several', agency({ names: { en: ['ZFP', 'Zovex Forces of France'] } }), 'es'],
    ['where its language is written', agency({ country: 'CO' }), 'es'],
  ])('may be that of one %s', async (_, entity, tag) => {
    expect(await doubtsOf(entity, tag, 'El gobierno quiere que las ZFP paguen más.')).not.toContain('plural');
  });

  it('are another matter where the article may be a single one’s', async () => {
    expect(await doubtsOf(agency(), 'de', 'Das meldete die ZFP am Montag.')).not.toContain('plural');
    expect(await doubtsOf(agency(), 'es', 'Lo dijo la ZFP el lunes.')).not.toContain('plural');
  });
});
