/** What the tests of the languages share: people, bodies and how to read a text with them. */
import type { Entity } from '../../src/model/entity.ts';
import type { Reading } from '../../src/model/reading.ts';
import { read } from '../../src/reading/read.ts';
import { listLexicon } from '../reading/list-lexicon.ts';

/** The day of the texts: Putin, Macron and Merkel held their offices. */
export const DAY = '2020-07-24';

/** One Russian, French and German office holder, a foreign minister and a body, named in the language of the test. */
export interface Named {
  readonly putin: readonly string[];
  readonly macron: readonly string[];
  readonly merkel: readonly string[];
  readonly lavrov: readonly string[];
  /** The party, a body that speaks. */
  readonly body: readonly string[];
}

const office = (title: string, office: string, country: string, from: string, to: string | null) => ({
  title: { en: title },
  office,
  country,
  from,
  to,
});

export function people(language: string, named: Named): readonly Entity[] {
  return [
    {
      id: 'putin',
      kind: 'person',
      names: { [language]: named.putin },
      country: 'RU',
      gender: 'male',
      prominence: 200,
      roles: [office('President of Russia', 'head-of-state', 'RU', '2012-05-07', null)],
    },
    {
      id: 'macron',
      kind: 'person',
      names: { [language]: named.macron },
      country: 'FR',
      gender: 'male',
      prominence: 180,
      roles: [office('President of France', 'head-of-state', 'FR', '2017-05-14', null)],
    },
    {
      id: 'merkel',
      kind: 'person',
      names: { [language]: named.merkel },
      country: 'DE',
      gender: 'female',
      prominence: 200,
      roles: [office('Chancellor of Germany', 'head-of-government', 'DE', '2005-11-22', '2021-12-08')],
    },
    {
      id: 'lavrov',
      kind: 'person',
      names: { [language]: named.lavrov },
      country: 'RU',
      gender: 'male',
      prominence: 120,
      roles: [office('Minister of Foreign Affairs', 'foreign-minister', 'RU', '2004-03-09', null)],
    },
    { id: 'body', kind: 'organisation', names: { [language]: named.body }, prominence: 60 },
  ];
}

/** Reads `text` as of {@link DAY}; `markup` is what the page says of its language. */
export function reading(text: string, entities: readonly Entity[], markup: string | null): Promise<Reading> {
  return read(
    { text, published: DAY, ...(markup === null ? {} : { language: markup }) },
    listLexicon(entities),
  );
}

/** "text=entity (via)" of all mentions. */
export const marks = (found: Reading): readonly string[] =>
  found.mentions.map(mention => `${mention.text}=${mention.entity} (${mention.via})`);

/** "form: words | speaker" of all statements, pieces joined with " … "; the speaker's entity, else the words. */
export const said = (found: Reading): readonly string[] =>
  found.statements.map(statement => {
    const words = (statement.spans ?? [[statement.start, statement.end] as const])
      .map(([start, end]) => found.text.slice(start, end))
      .join(' … ');
    const { speaker } = statement;
    const who =
      speaker === null
        ? 'nobody'
        : 'entity' in speaker
          ? speaker.entity
          : found.text.slice(speaker.span[0], speaker.span[1]);
    return `${statement.form}: ${words} | ${who}`;
  });
