import { describe, expect, it } from 'vitest';
import { packOf } from '../../../src/background/packs/own-pack.ts';
import type { OwnEntry } from '../../../src/model/own-entry.ts';
import { combine } from '../../../src/pack/lexicon.ts';

const entry: OwnEntry = {
  id: 'own:2f0c3f5e-6b1a-4a53-9d2d-0c6a3b1f9e11',
  kind: 'person',
  names: ['Rita Moll', 'R. Moll'],
  role: 'Rektorin',
  note: 'Beim Vortrag getroffen.',
  links: ['https://moll.example/'],
  created: '2026-11-23T05:00:00Z',
  changed: '2026-11-23T06:00:00Z',
};

describe('own entries as a pack', () => {
  it('is none without entries', async () => {
    expect(await packOf([])).toBeNull();
  });

  it('are found in a text like any other, inflected too, with what was entered', async () => {
    const pack = await packOf([entry]);
    const lexicon = await combine(pack ? [pack] : []);
    const hits = lexicon.match('Gestern sprach Rita Moll. Rita Molls Rede war kurz.');
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [15, 24],
      [26, 36],
    ]);
    expect(await lexicon.entityById(entry.id)).toMatchObject({
      names: { und: ['Rita Moll', 'R. Moll'] },
      roles: [{ title: { und: 'Rektorin' }, to: null }],
      description: { und: 'Beim Vortrag getroffen.' },
      links: { website: 'https://moll.example/' },
      checked: '2026-11-23',
    });
  });
});
