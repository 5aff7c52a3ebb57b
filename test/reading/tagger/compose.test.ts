import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../scripts/tagger/compose.ts';
import { EvidenceBuilder } from '../../../scripts/tagger/evidence.ts';
import type { NamePool } from '../../../scripts/tagger/pools.ts';
import { seeded } from '../../../src/cli/seeded.ts';
import { GIVEN_AT, ORDINARY_AT, ORGANISATION_AT } from '../../../src/reading/tagger/evidence.ts';

const pool: NamePool = {
  given: ['Anna'],
  family: ['Meier'],
  people: [['Anna', 'Meier']],
  places: ['Bonn'],
  organisations: new Map(),
};
const pools = { of: () => pool, latin: pool };

describe('sentences of our own', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'byname-compose-'));
    writeFileSync(
      join(folder, 'fillers.txt'),
      'any F: G der Kühne\nany I: Amt Z\nde Z: für Pilze\nany C: FC L\nany L: Ulm\nru H: Xский\nit Π: papa G II\n',
    );
    writeFileSync(join(folder, 'de.txt'), 'Das I an der Ø-Allee ehrt F.\nÇ gewann.\n');
    writeFileSync(join(folder, 'ru.txt'), 'H залив.\n');
    writeFileSync(join(folder, 'it.txt'), 'Nel Y Π tacque.\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const named = (language: string) =>
    compose(folder, language, pools, 20, seeded(1)).map(({ text, mentions }) => ({
      text,
      names: mentions.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`),
    }));

  it('label popes as the encyclopedias of the language call them', () => {
    for (const { names } of named('it')) expect(names).toEqual(['person: papa Anna II']);
  });
  it('label bodies with their fields and rulers with their bynames, and not whom a street is named after', () => {
    for (const { text, names } of named('de').filter(({ text }) => text.startsWith('Das'))) {
      expect(names).toEqual(['organisation: Amt für Pilze', 'person: Anna der Kühne']);
      expect(text).toMatch(/^Das Amt für Pilze an der \S.*-Allee ehrt Anna der Kühne\.$/u);
    }
  });

  it('call a club by its town', () => {
    const clubs = named('de').filter(({ text }) => !text.startsWith('Das'));
    for (const { text, names } of clubs) expect(names).toEqual([`organisation: ${text.slice(0, -8)}`]);
    expect(clubs.some(({ text }) => text.startsWith('FC '))).toBe(true);
    expect(clubs.some(({ text }) => !text.startsWith('FC '))).toBe(true);
  });

  it('put an ending on a word less its last vowels', () => {
    for (const { text, names } of named('ru')) {
      expect(text).toMatch(/^\p{Lu}\S*[^аеёийоуыьэюяaeiouy]ский залив\.$/u);
      expect(names).toEqual([]);
    }
  });
});

describe('levels of the lists', () => {
  it('that few words have become simpler until there are as few combinations as the file holds', () => {
    const lists = new EvidenceBuilder();
    for (let word = 0; word < 5; word++) lists.evidence.set(word, 3 << ORGANISATION_AT);
    lists.evidence.set(5, (3 << ORGANISATION_AT) | (1 << ORDINARY_AT));
    lists.evidence.set(6, 1 << GIVEN_AT);
    lists.simplify(1);
    expect([...lists.evidence]).toEqual([0, 1, 2, 3, 4, 5].map(word => [word, 3 << ORGANISATION_AT]));
  });
});
