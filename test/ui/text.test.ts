import { describe, expect, it } from 'vitest';
import { translations } from '../../src/locales/all.ts';
import { inWords } from '../../src/ui/dates.ts';
import type { Texts } from '../../src/ui/text.ts';
import { en } from '../../src/ui/text-en.ts';
import { ALL, textsFor } from '../../src/ui/texts.ts';

/** All that a card can say, by key; functions with a value for each of their places. */
function said(texts: Texts | Texts['settle'], under = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[under + key, value]];
    if (key === 'settle' && 'settle' in texts) return said(texts.settle, `${key}.`);
    if (key === 'mentionOf' && 'mentionOf' in texts) return [[key, texts.mentionOf('V1', 'doubt', 2, 3)]];
    if (typeof value !== 'function') return [];
    const values = Array.from({ length: value.length }, (_, at) => `V${at + 1}`);
    return [[under + key, String(value(...values))]];
  });
}
const valuesIn = (text: string): string[] => (text.match(/V\d/g) ?? []).sort();

describe.each(ALL)('what a card says in $language', texts => {
  const english = new Map(said(en));
  const words = said(texts);

  it('is all that it says in English, with the same values', () => {
    expect(words.map(([key]) => key)).toEqual([...english.keys()]);
    for (const [key, text] of words)
      expect([key, valuesIn(text)]).toEqual([key, valuesIn(english.get(key) ?? '')]);
  });

  it('is typeset in its language', () => {
    for (const [key, text] of words) {
      expect([key, /['"]|\.\.\.| {2}|undefined/.exec(text)?.[0]]).toEqual([key, undefined]);
      if (texts.language === 'fr')
        expect([key, /[^\s] [;?!»]|\S :|« /.exec(text)?.[0]]).toEqual([key, undefined]);
    }
  });
});

describe('dates in what a card says', () => {
  const EXACT = { day: '2012-10-01', month: '2012-10', year: '2012' } as const;
  const WORDS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
    en: [
      ['since 1 October 2012', 'until 1 October 2012', 'On 1 October 2012', 'born 1 October 2012'],
      ['since October 2012', 'until October 2012', 'In October 2012', 'born October 2012'],
      ['since 2012', 'until 2012', 'In 2012', 'born 2012'],
    ],
    de: [
      [
        'seit dem 1. Oktober 2012',
        'bis zum 1. Oktober 2012',
        'Am 1. Oktober 2012',
        'geboren am 1. Oktober 2012',
      ],
      ['seit Oktober 2012', 'bis Oktober 2012', 'Im Oktober 2012', 'geboren im Oktober 2012'],
      ['seit 2012', 'bis 2012', 'Im Jahr 2012', 'geboren 2012'],
    ],
    fr: [
      [
        'depuis le 1er octobre 2012',
        'jusqu’au 1er octobre 2012',
        'Le 1er octobre 2012',
        'naissance : 1er octobre 2012',
      ],
      ['depuis octobre 2012', 'jusqu’en octobre 2012', 'En octobre 2012', 'naissance : octobre 2012'],
      ['depuis 2012', 'jusqu’en 2012', 'En 2012', 'naissance : 2012'],
    ],
    es: [
      [
        'desde el 1 de octubre de 2012',
        'hasta el 1 de octubre de 2012',
        'El 1 de octubre de 2012',
        'nacimiento: 1 de octubre de 2012',
      ],
      ['desde octubre de 2012', 'hasta octubre de 2012', 'En octubre de 2012', 'nacimiento: octubre de 2012'],
      ['desde 2012', 'hasta 2012', 'En 2012', 'nacimiento: 2012'],
    ],
  };

  it.each(ALL)('are said to the day, the month or the year in $language', texts => {
    const said = Object.values(EXACT).map(date => {
      const words = inWords(date, texts.language);
      expect(texts.sinceAtLeast(words).startsWith(`${texts.since(words)}, `)).toBe(true);
      expect(texts.onDayAndToday(words).startsWith(`${texts.onDay(words)} `)).toBe(true);
      return [texts.since(words), texts.until(words), texts.onDay(words), texts.born(words)];
    });
    expect(said.map(row => row.map(words => words.replaceAll('\u{a0}', ' ')))).toEqual(WORDS[texts.language]);
  });

  it.each([
    ['en', '7 May 2012 to 1 April 2016', 'April 2012 to May 2016', '2012 to 1 April 2016'],
    [
      'de',
      'vom 7. Mai 2012 bis zum 1. April 2016',
      'von April 2012 bis Mai 2016',
      'von 2012 bis zum 1. April 2016',
    ],
    ['fr', 'du 7 mai 2012 au 1er avril 2016', 'd’avril 2012 à mai 2016', 'de 2012 au 1er avril 2016'],
    [
      'es',
      'del 7 de mayo de 2012 al 1 de abril de 2016',
      'de abril de 2012 a mayo de 2016',
      'de 2012 al 1 de abril de 2016',
    ],
  ])('from one to another in %s', (language, days, months, mixed) => {
    const { between } = textsFor([language]);
    const said = (from: string, to: string): string =>
      between(inWords(from, language), inWords(to, language));
    expect(said('2012-05-07', '2016-04-01')).toBe(days);
    expect(said('2012-04', '2016-05')).toBe(months);
    expect(said('2012', '2016-04-01')).toBe(mixed);
  });
});

describe('the language of a card', () => {
  it('is the first of the reader’s that there is, else English', () => {
    expect(textsFor(['pt-BR', 'fr-CA', 'de']).language).toBe('fr');
    expect(textsFor(['ja']).language).toBe('en');
  });

  it('is one of the interface’s', () => {
    expect(ALL.map(({ language }) => language).sort()).toEqual(Object.keys(translations).sort());
  });
});
