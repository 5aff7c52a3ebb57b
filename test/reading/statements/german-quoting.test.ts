import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** Form, speaker and words of each statement. */
const said = (text: string): readonly string[] =>
  told('de', text).map(statement => `${statement.form} ${statement.speaker ?? '?'}: ${statement.words}`);

describe('a paper quotes somebody', () => {
  it.each([
    [
      'Der Bote zitiert Berg mit den Worten: „Wir bauen hier keinen Hafen.“',
      [
        'reported Der Bote: Der Bote zitiert Berg mit den Worten: „Wir bauen hier keinen Hafen.“',
        'direct Berg: „Wir bauen hier keinen Hafen.“',
      ],
    ],
    [
      '„Es gibt keinen Hafen“, zitiert der Bote den Minister Berg.',
      [
        'reported der Bote: „Es gibt keinen Hafen“, zitiert der Bote den Minister Berg.',
        'direct den Minister Berg: „Es gibt keinen Hafen“',
      ],
    ],
    // Two names side by side: either may be the paper.
    ['„Es gibt keinen Hafen“, zitiert die „Morgenpost“ Berg.', ['direct ?: „Es gibt keinen Hafen“']],
    ['„Es gibt keinen Hafen“, zitierte man Ann Berg.', ['direct Ann Berg: „Es gibt keinen Hafen“']],
    [
      'Berg wird vom Boten mit den Worten zitiert, er habe nichts gebaut.',
      [
        'reported Boten: Berg wird vom Boten mit den Worten zitiert, er habe nichts gebaut.',
        'indirect Berg: er habe nichts gebaut',
      ],
    ],
    [
      'Berg sagte laut dem Boten: „Wir bauen hier keinen Hafen.“',
      [
        'indirect dem Boten: Berg sagte … „Wir bauen hier keinen Hafen.“',
        'direct Berg: „Wir bauen hier keinen Hafen.“',
      ],
    ],
    [
      'Berg bezeichnete den Plan laut „bote.de“ als „völlig verfehlt“.',
      [
        'indirect „bote.de“: Berg bezeichnete den Plan … als „völlig verfehlt“',
        'direct Berg: „völlig verfehlt“',
      ],
    ],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});

describe('words quoted in an act', () => {
  it('keeps both the act and its words', () => {
    expect(said('Der Verband warnte vor einem „drohenden Verlust der letzten Werft“.')).toEqual([
      'reported Der Verband: Der Verband warnte vor einem „drohenden Verlust der letzten Werft“.',
      'direct Der Verband: „drohenden Verlust der letzten Werft“',
    ]);
  });

  it('is an act to call something what it is called, and none to give its name', () => {
    expect(said('Berg nannte den Beschluss einen fairen Kompromiss.')).toEqual([
      'reported Berg: Berg nannte den Beschluss einen fairen Kompromiss.',
    ]);
    expect(said('Berg nannte am Montag den Namen.')).toEqual([]);
  });

  it('finds them before a verb that closes its clause', () => {
    expect(said('Berg, die von einer „Invasion unserer Strände“ sprach, ging nach Hause.')).toEqual([
      'direct die: „Invasion unserer Strände“',
    ]);
  });

  it('finds them in the sentence before', () => {
    expect(said('Alle zahlen bald eine „Abgabe für neue Deiche“. Das teilte Roth mit.')).toEqual([
      'indirect Roth: Alle zahlen bald eine „Abgabe für neue Deiche“',
      'direct Roth: „Abgabe für neue Deiche“',
    ]);
  });
});

describe('who speaks', () => {
  it.each([
    ['Der Sprecher, Per Roth, sagte, er sei müde.', ['indirect Der Sprecher, Per Roth: er sei müde']],
    ['Von der Leyen betonte, der Plan sei gut.', ['indirect Von der Leyen: der Plan sei gut']],
    [
      'Aus Militärkreisen verlautete, dass der Plan gut sei.',
      ['indirect Aus Militärkreisen: dass der Plan gut sei'],
    ],
    [
      'Erst vergangene Woche kündigte der Konzern an, alle Schalter zu schließen.',
      ['indirect der Konzern: alle Schalter zu schließen'],
    ],
    ['Der großen Zeitung sagte Per Roth: „Ich bin müde.“', ['direct Per Roth: „Ich bin müde.“']],
    [
      '„Eines ist Eis“, sagte Berg, und fügt hinzu: „Das andere ist keines.“',
      ['direct Berg: „Eines ist Eis“', 'direct Berg: „Das andere ist keines.“'],
    ],
    // Whose words they are is not told, and who bears the blame is not who speaks.
    ['Besonders kritisiert wurde die einseitige Berichterstattung der Medien.', []],
    ['Wieder wird der durch die Kommission ausgelöste Aufwand bemängelt.', []],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });

  it('does not give somebody what he refuses', () => {
    expect(said('Roth wies den Vorwurf zurück, er habe gelogen.').join()).not.toContain('Roth: er habe');
    expect(said('Roth wies zurück, dass er gelogen habe.')).toEqual(['indirect Roth: dass er gelogen habe']);
  });
});
