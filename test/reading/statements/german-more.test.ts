import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** Form, speaker and words of each statement. */
const said = (text: string): readonly string[] =>
  told('de', text).map(statement => `${statement.form} ${statement.speaker ?? '?'}: ${statement.words}`);

describe('quotations that a clause goes around', () => {
  it.each([
    [
      'Lenz warf dem Amt vor, „die Daten aller Bürger dieser Stadt“ zu missbrauchen.',
      ['indirect Lenz: „die Daten aller Bürger dieser Stadt“ zu missbrauchen'],
    ],
    [
      'Ein Sprecher sagte, der Mann „wollte sich mit der Trennung nicht abfinden“.',
      ['indirect Ein Sprecher: der Mann „wollte sich mit der Trennung nicht abfinden“'],
    ],
    [
      '„In diesem Jahr“, so Direktor Lenz, wird die Bahn „auch einen Zug bauen, der leiser ist“.',
      ['indirect Direktor Lenz: „In diesem Jahr“ … wird die Bahn „auch einen Zug bauen, der leiser ist“'],
    ],
    [
      'Die Regel solle sich, so Lenz, auf wenige Fälle beschränken.',
      ['indirect Lenz: Die Regel solle sich … auf wenige Fälle beschränken'],
    ],
  ])('%s', (text, statements) => {
    expect(said(text).filter(line => line.startsWith('indirect'))).toEqual(statements);
  });

  it('keeps both of two quotations joined by a conjunction', () => {
    expect(said('Benn sagte: „Wir rechnen damit, dass es gelingt.“ und „Sonst haben wir verloren.“')).toEqual(
      ['direct Benn: „Wir rechnen damit, dass es gelingt.“', 'direct Benn: „Sonst haben wir verloren.“'],
    );
    expect(said('Berg nannte ihn einen „guten Mann“, dem alle trauten, und einen „großen Redner“.')).toEqual([
      'direct Berg: „guten Mann“',
      'direct Berg: „großen Redner“',
    ]);
  });

  it('takes only the quotation where no sentence end was found before it', () => {
    expect(said('Der Stand ist in Halle 4. "Vielfalt ist unser Programm", erklärte Oliver Zell.')).toEqual([
      'direct Oliver Zell: "Vielfalt ist unser Programm"',
    ]);
  });

  it('keeps a law cited over several paragraphs together', () => {
    expect(said('Berg sagte: „Die Behörde darf Folgendes:\n[…]\nBriefe lesen und abschreiben.“')).toEqual([
      'direct Berg: „Die Behörde darf Folgendes:\n[…]\nBriefe lesen und abschreiben.“',
    ]);
  });
});

describe('labels', () => {
  it.each([
    ['Die Äußerungen bezeichnete Berg als „Knaller aus Köln“.', 'direct Berg: „Knaller aus Köln“'],
    [
      'Als „verpasste Chance“ beurteilte der Sprecher, Volker Berg, die Wahl.',
      'direct der Sprecher, Volker Berg: „verpasste Chance“',
    ],
    ['Berg, der die Wahl als „Fest“ bezeichnete, ging dann nach Hause.', 'direct der: „Fest“'],
    [
      '„Er ist eine eiserne Hand in einem Handschuh“, so beschrieb ihn der Funktionär Aubin.',
      'direct der Funktionär Aubin: „Er ist eine eiserne Hand in einem Handschuh“',
    ],
    ['Sie riefen Sprüche wie „Falsche Demokratie“.', 'direct Sie: „Falsche Demokratie“'],
  ])('%s', (text, statement) => {
    expect(said(text)).toContain(statement);
  });
});

describe('asides that something interrupts', () => {
  it.each([
    [
      'Der Tank stand unter Druck, wie Burt Ruhland, Chef der Firma Scaled, mitteilte.',
      'Burt Ruhland, Chef der Firma Scaled',
      'Der Tank stand unter Druck',
    ],
    [
      'Wie die Ministerin, die im Mai kam, sagte, sei die Kasse leer.',
      'die Ministerin',
      'sei die Kasse leer',
    ],
    ['Wie die Bank in Rom bekannt gab, soll Fazio gehen.', 'die Bank', 'soll Fazio gehen'],
  ])('%s', (text, speaker, words) => {
    expect(said(text)).toEqual([`indirect ${speaker}: ${words}`]);
  });
});

describe('what is no statement', () => {
  it.each(['„Wiki“, so heißt ein neues Projekt.', 'Der Bär heißt „Bruno“, so steht es im Heft.'])(
    '%s',
    text => {
      expect(said(text)).toEqual([]);
    },
  );

  it('does not take the name of a paper for words', () => {
    expect(said('Die Bahn baut um. Das berichtete die „Autowoche“ am Montag.')).toEqual([
      'indirect die „Autowoche“: Die Bahn baut um',
    ]);
  });
});

describe('a quotation in two pieces', () => {
  it.each([
    [
      '„Wir bauen den Hafen wieder auf“, sagte die Ministerin, „und zwar besser als zuvor.“',
      'die Ministerin: „Wir bauen den Hafen wieder auf“ … „und zwar besser als zuvor.“',
    ],
    ['„Das“, so Berg, „ist eine Schande für die Stadt.“', 'Berg: „Das“ … „ist eine Schande für die Stadt.“'],
  ])('%s', (text, statement) => {
    expect(said(text)).toEqual([`direct ${statement}`]);
  });

  it('is not who said it', () => {
    expect(said('„Wir treten nicht zurück“, wird Berg zitiert.')).toEqual([
      'direct Berg: „Wir treten nicht zurück“',
    ]);
  });

  it('is two when the second begins anew', () => {
    expect(said('„Wir sind müde“, sagte Berg. „Wir gehen.“')).toEqual([
      'direct Berg: „Wir sind müde“',
      'direct Berg: „Wir gehen.“',
    ]);
  });
});

describe('where reported words end, and whose the rest is', () => {
  it.each([
    [
      'Er glaubt weiterhin, dass das Team stärker sei: „Wir haben gelernt, bescheiden zu sein.“',
      ['indirect Er: dass das Team stärker sei', 'direct Er: „Wir haben gelernt, bescheiden zu sein.“'],
    ],
    [
      'Er schließt sich dem Verdacht der Kritiker an, wonach die Wahl politische Gründe habe: „Man muss sich nur die Namen ansehen.“',
      [
        'indirect dem Verdacht der Kritiker: die Wahl politische Gründe habe',
        'direct Er: „Man muss sich nur die Namen ansehen.“',
      ],
    ],
    [
      'Roth hatte vor Gericht erklärt, er sei unschuldig, erkannte das Gericht nicht an und schwieg.',
      ['indirect Roth: er sei unschuldig'],
    ],
    [
      'Berg sagte: Was richtig ist, muss man vertreten.',
      ['indirect Berg: Was richtig ist, muss man vertreten'],
    ],
    ['Sie fragen sich: Wie können wir das Haus retten?', ['indirect Sie: Wie können wir das Haus retten']],
    [
      'Wie die Zeitung vom Montag berichtete, leidet Berg an Gicht.',
      ['indirect die Zeitung vom Montag: leidet Berg an Gicht'],
    ],
    [
      'Die Forderungen Bergs bezeichnete Lind als „Knaller aus Lund“ und glaubt, dass man sie ernst nehmen müsse.',
      ['direct Lind: „Knaller aus Lund“', 'indirect Lind: dass man sie ernst nehmen müsse'],
    ],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements);
  });
});
