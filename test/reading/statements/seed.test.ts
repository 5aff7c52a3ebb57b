import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statementsIn, told } from './helper.ts';

const folder = join(import.meta.dirname, '../../../../shared/seed');
const file = existsSync(folder) ? readdirSync(folder).find(name => name.endsWith('.txt')) : undefined;
if (file === undefined) console.log(`skipped: no article in ${folder}`);

// Spans are told by their first and last words: the article's sentences stay where they are.
describe.skipIf(file === undefined)('the founding article', () => {
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  const found = file === undefined ? [] : told('de', text);
  const of = (speaker: string): readonly string[] =>
    found
      .filter(statement => statement.speaker?.endsWith(speaker) && statement.form === 'indirect')
      .map(statement => {
        const words = statement.words.split(' ');
        return `${words.slice(0, 2).join(' ')} … ${words.at(-1)}`;
      });

  it('gives each speaker what is reported of him, with what goes on in the subjunctive', () => {
    expect(of('Xi')).toEqual(['seit dem … habe', 'COVID-19 habe … leisten.']);
    expect(of('Putin')).toEqual(['dass die … seien', 'Er sei … könne.']);
    expect(of('Song Tang')).toEqual(['die Glückwunschschreiben … legten', 'Dies zeige … fördern.']);
  });

  it('knows no other indirect speech in it', () => {
    expect(found.filter(statement => statement.form === 'indirect')).toHaveLength(6);
    expect(found.filter(statement => statement.form === 'direct')).toHaveLength(0);
  });

  it('gives the unknown director to the unknown of the reading', () => {
    const start = text.indexOf('Song Tang');
    const unknown = { start, end: start + 9, text: 'Song Tang', kind: 'person', similar: [] } as const;
    const speakers = statementsIn('de', text, [], [unknown]).map(statement => statement.speaker);
    expect(speakers.filter(speaker => speaker !== null && 'unknown' in speaker)).toHaveLength(2);
  });
});
