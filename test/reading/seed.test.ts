/**
 * The founding article, where ../shared is there to be read: what must be found in it, by names and ids. No sentence of it stands here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readingTools } from '../../src/cli/reading-tools.ts';
import { loadStarter } from '../../src/cli/starter.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from './list-lexicon.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/seed');
const present = existsSync(FOLDER);
const LIAISON = 'Abteilung für Verbindungen nach außen beim ZK der KP Chinas';

describe(present ? 'the founding article' : 'the founding article (skipped: no ../shared/seed here)', () => {
  it.skipIf(!present)('has its people and bodies found, and one stranger with a similar name', async () => {
    const file = readdirSync(FOLDER).find(name => name.endsWith('.txt')) ?? '';
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const { entities } = loadStarter(resolve(import.meta.dirname, '../../src/starter'));
    const lexicon = listLexicon(entities);
    const reading = await read({ text, language: 'de', published: '2020-07-24' }, lexicon, readingTools());
    const found = new Set(reading.mentions.map(mention => `${mention.text}=${mention.entity}`));
    const liaison = reading.mentions.find(mention => mention.text === LIAISON)?.entity;
    for (const name of [
      'Xi Jinping=Q15031',
      'Xi=Q15031',
      'Wladimir Putin=Q7747',
      'Putin=Q7747',
      'KP Chinas=Q17427',
      'ZK der KP Chinas=Q50963',
      'Weltsicherheitsrates=Q37470',
    ])
      expect(found, name).toContain(name);
    expect(entities.find(entity => entity.id === liaison)?.names.de?.[0]).toMatch(/ZK der KP Chinas/u);
    expect(reading.mentions.filter(mention => /^(?:China|Russland)s?$/u.test(mention.text))).toEqual([]);

    const stranger = reading.unknowns.find(unknown => unknown.kind === 'person');
    expect(stranger).toMatchObject({ text: 'Song Tang', described: `Direktor der ${LIAISON}` });
    const similar = entities.filter(entity => stranger?.similar?.includes(entity.id));
    expect(similar.flatMap(entity => Object.values(entity.names).flat())).toContain('Song Tao');
    expect(reading.unknowns.filter(unknown => unknown.kind === 'person')).toHaveLength(1);
  });
});
