import { describe, expect, it } from 'vitest';
import { told } from './helper.ts';

/** Speaker and words of each statement. */
const said = (text: string): readonly string[] =>
  told('de', text).map(statement => `${statement.form} ${statement.speaker ?? '?'}: ${statement.words}`);

describe('direct speech in German', () => {
  it('finds the speaker behind, before and around the words', () => {
    expect(said('„Wir bauen die Brücke“, sagte Anna Berg am Montag.')).toEqual([
      'direct Anna Berg: „Wir bauen die Brücke“',
    ]);
    expect(said('Anna Berg sagte: „Wir bauen die Brücke.“')).toEqual([
      'direct Anna Berg: „Wir bauen die Brücke.“',
    ]);
    expect(said('„Das ist gut“, sagte der Bürgermeister, Karl Lenz. „Wir fangen an.“')).toEqual([
      'direct der Bürgermeister, Karl Lenz: „Das ist gut“',
      'direct der Bürgermeister, Karl Lenz: „Wir fangen an.“',
    ]);
  });

  it('takes any verb behind a whole sentence in quotation marks', () => {
    expect(said('„Endlich geht es los“, freute sich die Direktorin.')).toEqual([
      'direct die Direktorin: „Endlich geht es los“',
    ]);
  });

  it('knows all pairs of marks', () => {
    for (const [open, close] of [
      ['„', '“'],
      ['»', '«'],
      ['«', '»'],
      ['"', '"'],
      ['“', '”'],
    ])
      expect(said(`${open}Wir bauen die Brücke${close}, sagte Anna Berg.`)).toEqual([
        `direct Anna Berg: ${open}Wir bauen die Brücke${close}`,
      ]);
  });

  it('keeps a quotation over several sentences and paragraphs together', () => {
    const text = 'Anna Berg sagte: „Wir fangen an.\n\n„Es wird schön. Alle helfen mit.“ Dann ging sie.';
    expect(said(text)).toEqual(['direct Anna Berg: „Wir fangen an.\n\n„Es wird schön. Alle helfen mit.“']);
  });

  it('gives words quoted within reported speech their speaker too', () => {
    expect(said('Berg sagte, der Plan sei „ein teurer Irrtum“ gewesen.')).toEqual([
      'indirect Berg: der Plan sei „ein teurer Irrtum“ gewesen',
      'direct Berg: „ein teurer Irrtum“',
    ]);
    expect(said('Berg nannte den Plan „völlig falsch“.')).toEqual(['direct Berg: „völlig falsch“']);
  });

  it('leaves names, titles and words at a distance alone', () => {
    expect(said('Der Film „Die stille Brücke“ läuft seit Montag.')).toEqual([]);
    expect(said('Die Zeitung „Der Bote“ erscheint am Freitag.')).toEqual([]);
    expect(said('Die sogenannte „Ruhezone“ wurde gestern geöffnet.')).toEqual([]);
  });
});

describe('indirect speech in German', () => {
  it.each([
    [
      'Die Ministerin erklärte, dass die Schule im Herbst öffne.',
      'Die Ministerin',
      'dass die Schule im Herbst öffne',
    ],
    [
      'Der Verein teilte am Freitag mit, das Stadion bleibe geschlossen.',
      'Der Verein',
      'das Stadion bleibe geschlossen',
    ],
    ['Die Regierung hat angekündigt, die Steuer zu senken.', 'Die Regierung', 'die Steuer zu senken'],
    ['Der Vorstand wies darauf hin, dass die Kosten steigen.', 'Der Vorstand', 'dass die Kosten steigen'],
    ['Die Behörde geht davon aus, dass der Deich hält.', 'Die Behörde', 'dass der Deich hält'],
    [
      'Die Straße werde im Mai gesperrt, sagte ein Sprecher der Stadt.',
      'ein Sprecher der Stadt',
      'Die Straße werde im Mai gesperrt',
    ],
    [
      'Die Arbeiten dauern länger als geplant, so die Bauleiterin.',
      'die Bauleiterin',
      'Die Arbeiten dauern länger als geplant',
    ],
    ['Wie die Polizei mitteilte, wurde niemand verletzt.', 'die Polizei', 'wurde niemand verletzt'],
    ['Nach Angaben der Feuerwehr brannte das Dach.', 'Angaben der Feuerwehr', 'brannte das Dach'],
    ['Laut Anna Berg fehlen zwölf Lehrer.', 'Anna Berg', 'fehlen zwölf Lehrer'],
    [
      'Einem Bericht des Senders zufolge tritt der Trainer zurück.',
      'Einem Bericht des Senders',
      'tritt der Trainer zurück',
    ],
    ['In dem Bericht heißt es, die Brücke sei sicher.', 'dem Bericht', 'die Brücke sei sicher'],
    [
      'Die Abgeordnete zeigte sich überzeugt, dass der Antrag scheitert.',
      'Die Abgeordnete',
      'dass der Antrag scheitert',
    ],
    ['Berg vertrat die Ansicht, das Gesetz sei zu streng.', 'Berg', 'das Gesetz sei zu streng'],
  ])('%s', (text, speaker, words) => {
    expect(told('de', text).map(({ form, speaker: who, words: what }) => [form, who, what])).toEqual([
      ['indirect', speaker, words],
    ]);
  });

  it('cuts a phrase that names the source out of the clause', () => {
    expect(said('Der Zug war nach Angaben der Bahn pünktlich.')).toEqual([
      'indirect Angaben der Bahn: Der Zug war … pünktlich',
    ]);
  });

  it('takes the sentence before for "Das sagte X"', () => {
    expect(said('Das Bad bleibt zu. Das bestätigte die Stadt am Dienstag.')).toEqual([
      'indirect die Stadt: Das Bad bleibt zu',
    ]);
  });

  it('knows the agent of a passive and that a passive without one tells nobody', () => {
    expect(said('Von der Polizei wurde mitgeteilt, dass die Straße gesperrt sei.')[0]).toMatch(
      /^indirect der Polizei:/,
    );
    expect(said('Es wurde bekannt, dass die Straße gesperrt ist.')[0]).toMatch(/^indirect \?:|^$/);
  });

  it('is not led astray by time, nouns and attributes', () => {
    expect(said('Zwei Monate nach dem Bericht fiel die Mauer.')).toEqual([]);
    expect(said('Das Spiel fand am Mittwoch statt.')).toEqual([]);
    expect(said('Die geforderte Summe liegt bei zehn Euro.')).toEqual([]);
  });
});

describe('speech that goes on in the subjunctive', () => {
  it('joins the sentences that follow into one statement of the same speaker', () => {
    const text =
      'Der Minister sagte, der Plan sei fertig. Er habe lange daran gearbeitet. Die Kosten seien gering. Am Abend reiste er ab.';
    expect(said(text)).toEqual([
      'indirect Der Minister: der Plan sei fertig',
      'indirect Der Minister: Er habe lange daran gearbeitet. Die Kosten seien gering.',
    ]);
  });

  it('knows the mood by its ending', () => {
    expect(said('Der Iran sprach von einem Irrtum. Das Programm diene nur der Forschung.').at(-1)).toBe(
      'indirect Der Iran: Das Programm diene nur der Forschung.',
    );
  });

  it('does not take a past tense for it', () => {
    const text = 'Der Minister sagte, der Plan sei fertig. Die Fähre landete am Abend.';
    expect(said(text)).toHaveLength(1);
  });

  it('needs somebody who spoke for a wish of the writer', () => {
    expect(said('Das wäre schön. Man könnte baden.')).toEqual([]);
  });
});

describe('a few quoted words', () => {
  it('are somebody’s where they hold a function word, and leave open whose', () => {
    expect(said('Die Fraktion stimmte „trotz großer Bedenken“ zu.')).toEqual([
      'direct ?: „trotz großer Bedenken“',
    ]);
  });

  it('are no statement where they are a term or a name', () => {
    expect(said('Im „alten Rathaus“ spielte die Gruppe „Drei im Boot“ vor einer „kleinen Runde“.')).toEqual(
      [],
    );
  });

  it('are a statement behind a colon that they end the sentence with', () => {
    expect(said('Der Verein blieb dabei: „Die Halle bleibt offen“.')).toEqual([
      expect.stringContaining('„Die Halle bleibt offen“'),
    ]);
  });
});

describe('reported acts', () => {
  it.each([
    'Die Gewerkschaft fordert höhere Löhne.',
    'Der Verband warnte vor neuen Zöllen.',
    'Die Bürgermeisterin sprach von einem Rückschlag.',
  ])('%s', text => {
    expect(told('de', text)).toEqual([
      { form: 'reported', words: text, speaker: expect.any(String), cue: expect.any(String) },
    ]);
  });

  it('leaves what was done before the past out', () => {
    expect(said('Der Verband hatte höhere Löhne gefordert.')).toEqual([]);
  });
});

describe('who speaks', () => {
  it('takes the subject behind an object that stands first', () => {
    expect(told('de', 'Den Vorschlag lehnte er ab, weil er zu teuer sei.')[0]?.speaker).toBe('er');
  });

  it('shares the subject of two verbs', () => {
    const found = told('de', 'Anna Berg nannte den Plan „völlig falsch“ und sagte, dass er scheitern werde.');
    expect(found.map(statement => statement.speaker)).toEqual(['Anna Berg', 'Anna Berg']);
  });
});
