import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/languages/all.ts';
import { de } from '../../../src/languages/de.ts';
import { stretch } from '../../../src/reading/page/found.ts';
import { strangersOf } from '../../../src/reading/strangers/strangers.ts';
import { tokenize } from '../../../src/reading/text/tokens.ts';

/** The unknown people of a text in which the tagger has seen `people`. */
function strangersIn(tag: string, text: string, people: readonly string[]): readonly string[] {
  const language = languageOf(tag) ?? de;
  const tagged = people.map(name => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, kind: 'person' as const, score: 0.95 };
  });
  return strangersOf(tokenize(text, language), [], tagged, language).map(one =>
    text.slice(one.start, one.end),
  );
}

describe('where an unknown person’s name begins', () => {
  it('is behind the party or the body that stands between the title and the name', () => {
    const it_ = 'Anche il senatore Fi Orlando Bertuzzo ribadisce la linea.';
    expect(strangersIn('it', it_, ['Orlando Bertuzzo'])).toEqual(['Orlando Bertuzzo']);
    const pl = 'Wczoraj prezes PZPR Zbigniew Brzozanek mówił o planach.';
    expect(strangersIn('pl', pl, ['Zbigniew Brzozanek'])).toEqual(['Zbigniew Brzozanek']);
  });

  it('is with the title’s next capital where the tagger saw nothing', () => {
    const text = 'Anche il senatore Orlando Bertuzzo ribadisce la linea.';
    expect(strangersIn('it', text, [])).toEqual(['Orlando Bertuzzo']);
  });

  it('is with the given name that the tagger missed', () => {
    const text = 'Anche il senatore Marco Orlando Bertuzzo ribadisce la linea.';
    expect(strangersIn('it', text, ['Orlando Bertuzzo'])).toEqual(['Marco Orlando Bertuzzo']);
  });
});

describe('two bodies of the lexicon with an "and" between', () => {
  it('are no unknown body, as one of them and another would be', () => {
    const text = 'Ha parlato con i leader di Lega e Fratelli uniti.';
    const tokenized = tokenize(text, languageOf('it') ?? de);
    const tagged = [{ start: 27, end: 48, kind: 'organisation' as const, score: 0.95 }];
    const lega = stretch(tokenized, 27, 31, 'exact', []);
    const fratelli = stretch(tokenized, 34, 48, 'exact', []);
    const unknown = (found: readonly (typeof lega)[]) =>
      strangersOf(tokenized, found, tagged, languageOf('it') ?? de).map(one =>
        text.slice(one.start, one.end),
      );
    expect(unknown([lega, fratelli])).toEqual([]);
    expect(unknown([fratelli])).toEqual(['Lega e Fratelli uniti']);
  });
});
