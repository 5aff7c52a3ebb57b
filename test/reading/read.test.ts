import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/model/reading.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from './list-lexicon.ts';
import { ALL } from './people.ts';

const lexicon = listLexicon(ALL);
const german = (text: string, published: string | null = '2020-07-24'): Promise<Reading> =>
  read({ text, language: 'de', published, url: 'https://www.zeitung.de/' }, lexicon);
const english = (text: string, published: string | null = '2020-07-24'): Promise<Reading> =>
  read({ text, language: 'en', published }, lexicon);
const marks = (reading: Reading): string[] => reading.mentions.map(m => `${m.text}=${m.entity} ${m.via}`);

describe('names', () => {
  it('are found with their offsets, and countries stay unmarked', async () => {
    const reading = await german('Angela Merkel reiste nach China. Russland schwieg.');
    expect(marks(reading)).toEqual(['Angela Merkel=Q567 name']);
    expect(reading.mentions[0]).toMatchObject({ start: 0, end: 13, kind: 'person' });
    expect(reading.mentions[0]?.confidence).toBeGreaterThan(0.8);
  });

  it('take case endings and the possessive, which is no part of the name in English', async () => {
    expect(
      marks(await german('Wladimir Putins Rede vor dem Sitz des Weltsicherheitsrates dauerte lange.')),
    ).toEqual(['Wladimir Putins=Q7747 name', 'Weltsicherheitsrates=Q37470 name']);
    expect(marks(await english("Vladimir Putin's visit ended early."))).toEqual([
      'Vladimir Putin=Q7747 name',
    ]);
  });

  it('are shortened later on the page, in either order and with particles', async () => {
    const text =
      'Xi Jinping traf Wladimir Putin und Ursula von der Leyen. Xi lobte das Treffen. Putin schwieg, von der Leyen nicht. Putins Sprecher kam.';
    const short = (await german(text)).mentions
      .filter(m => m.via === 'short')
      .map(m => `${m.text}=${m.entity}`);
    expect(short).toEqual(['Xi=Q15031', 'Putin=Q7747', 'von der Leyen=Q2115830', 'Putins=Q7747']);
  });

  it('are not shortened before they have stood in full', async () => {
    expect(marks(await german('Putin kam. Später kam Angela Merkel.'))).toEqual(['Angela Merkel=Q567 name']);
  });

  it('of which only one fits the title are that one', async () => {
    const reading = await english(
      'Theresa May arrived on Monday. Mrs May spoke first. It may rain, they said.',
    );
    expect(marks(reading)).toEqual(['Theresa May=Q264766 name', 'May=Q264766 short']);
  });

  it('inside a longer name are not theirs', async () => {
    const reading = await english('The mayor, Susan Bush, opened the fair.');
    expect(reading.mentions).toEqual([]);
    expect(reading.unknowns.map(u => u.text)).toEqual(['Susan Bush']);
  });

  it('that no pack knows are the same name wherever they stand once the page has made them plain', async () => {
    const reading = await german('Song Tang hat am Dienstag gesprochen. Auch Herr Song Tang reise weiter.');
    expect(reading.unknowns.map(u => [u.start, u.text])).toEqual([
      [0, 'Song Tang'],
      [48, 'Song Tang'],
    ]);
  });

  it('that no pack knows say what they are short for', async () => {
    const reading = await german(
      'Herr Song Tang hat am Dienstag in Genf gesprochen. Danach reiste Song weiter.',
    );
    expect(reading.unknowns.map(({ text, fullName }) => [text, fullName])).toEqual([
      ['Song Tang', undefined],
      ['Song', 'Song Tang'],
    ]);
  });

  it('that no pack knows are short for nobody where two people could be meant', async () => {
    const reading = await german(
      'Herr Song Tang und Frau Lina Tang sind in Genf. Herr Lin Song kam spät. Danach reiste Herr Tang weiter, und Herr Song blieb.',
    );
    expect(reading.unknowns.map(({ text, fullName }) => [text, fullName]).slice(-2)).toEqual([
      ['Tang', undefined],
      ['Song', 'Lin Song'],
    ]);
  });

  it('that no pack knows stand between a role and a verb of saying', async () => {
    const reading = await german(
      'Direktor Song Tang sagte, es gehe weiter. Der Präsident Ende Mai erklärte das nicht.',
    );
    expect(reading.unknowns.map(({ text, kind }) => [text, kind])).toEqual([['Song Tang', 'person']]);
  });

  it('that are common words are words where they stand as words', async () => {
    expect((await german('Die Zeit verging. Der Mann wollte zum Essen nach Essen fahren.')).mentions).toEqual(
      [],
    );
    expect((await english('Time passed. At that time nobody spoke.')).mentions).toEqual([]);
  });

  it('of a body and what it is part of are one mention', async () => {
    const reading = await german('Das Büro für Grenzfragen der KP Chinas teilte mit, die Frage sei offen.');
    expect(marks(reading)).toEqual(['Büro für Grenzfragen der KP Chinas=test:bureau name']);
  });

  it('have acronyms that the page explains', async () => {
    const reading = await german('Die Kommunistische Partei Chinas (KPC) tagte. Die KPC wählte neu.');
    expect(marks(reading)).toEqual([
      'Kommunistische Partei Chinas=Q17427 name',
      'KPC=Q17427 acronym',
      'KPC=Q17427 acronym',
    ]);
  });
});

describe('descriptions', () => {
  it('name who held the office on the day', async () => {
    expect(
      marks(
        await german('Gestern warnte der russische Präsident vor Eile. Die Bundeskanzlerin widersprach.'),
      ),
    ).toEqual(['der russische Präsident=Q7747 description', 'Die Bundeskanzlerin=Q567 description']);
    expect(marks(await english("The Chinese foreign minister left. Russia's president stayed."))).toEqual([
      'The Chinese foreign minister=Q32434 description',
      "Russia's president=Q7747 description",
    ]);
    expect(marks(await german('Der Bundeskanzler reiste ab.', '2023-03-01'))).toEqual([
      'Der Bundeskanzler=Q61053 description',
    ]);
  });

  it('name nobody across a doubt about the date', async () => {
    expect((await german('Die Bundeskanzlerin widersprach.', null)).mentions).toEqual([]);
    // The office changed hands on that very month's eighth; on a day before the first holder nobody is known.
    expect((await german('Die Bundeskanzlerin widersprach.', '2004-01-01')).mentions).toEqual([]);
  });

  it('of former, future or several holders name nobody', async () => {
    const texts = [
      'Die frühere Bundeskanzlerin widersprach.',
      'Ein russischer Präsident muss das wissen.',
      'Die russischen Präsidenten schwiegen alle.',
    ];
    for (const text of texts) expect((await german(text)).mentions).toEqual([]);
    expect((await english('The former Russian president left.')).mentions).toEqual([]);
  });

  it('beside a name are no mention of their own', async () => {
    expect(marks(await german('Der russische Präsident Wladimir Putin kam an.'))).toEqual([
      'Wladimir Putin=Q7747 name',
    ]);
    expect(marks(await german('Russlands Präsident, Wladimir Putin, kam an.'))).toEqual([
      'Wladimir Putin=Q7747 name',
    ]);
  });
});

describe('unknowns', () => {
  it('carry what the page says of them, in its words, wherever it says it', async () => {
    const reading = await german(
      'Der Leiter der Abteilung für Hafenfragen beim Amt für Seewege, Lian Tung, sagte, es gehe voran. Lian verwies auf die Zahlen.',
    );
    const described = 'Leiter der Abteilung für Hafenfragen beim Amt für Seewege';
    expect(reading.unknowns).toMatchObject([
      { text: 'Lian Tung', kind: 'person', described },
      { text: 'Lian', kind: 'person', described },
    ]);
  });

  it('are described behind the name, or before it', async () => {
    const after = await english('Susan Holt, director of the harbour office, said the port was shut.');
    expect(after.unknowns).toMatchObject([
      { text: 'Susan Holt', described: 'director of the harbour office' },
    ]);
    const before = await english('The port is shut, said harbour spokesman Daniel Kerr.');
    expect(before.unknowns).toMatchObject([{ text: 'Daniel Kerr', described: 'harbour spokesman' }]);
  });

  it('are offered those with a similar name', async () => {
    const reading = await english('The envoy, Wang Li, arrived. Mr Wang Li said little.');
    expect(reading.unknowns[0]?.similar).toEqual(['Q32434']);
  });
});

describe('the language', () => {
  it('is the markup’s unless the text says otherwise', async () => {
    const text =
      'The minister said that the port would be open to all of the ships by the end of the week, and that it was not at risk.';
    expect((await read({ text, language: 'de' }, lexicon)).language).toBe('en');
    expect((await read({ text: 'Merkel', language: 'de-AT' }, lexicon)).language).toBe('de');
    expect((await read({ text }, lexicon)).language).toBe('en');
  });
});
