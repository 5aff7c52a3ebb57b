import { describe, expect, it } from 'vitest';
import type { Mention, Speaker } from '../../../src/model/reading.ts';
import { mention, statementsIn, statementsWith } from './helper.ts';

const who = (speaker: Speaker | null | undefined): string | number | null =>
  speaker == null
    ? null
    : 'entity' in speaker
      ? speaker.entity
      : 'unknown' in speaker
        ? speaker.unknown
        : speaker.text;

const speakers = (language: string, text: string, mentions: readonly Mention[]) =>
  statementsIn(language, text, mentions).map(statement => who(statement.speaker));

describe('whose words they are', () => {
  it('resolves a name with its titles', () => {
    const text = 'Die frühere Ministerin Anna Berg sagte, der Plan sei gut.';
    expect(speakers('de', text, [mention(text, 'Anna Berg', 'Q1')])).toEqual(['Q1']);
  });

  it('resolves a name behind a title with "of" in it, and no name that hangs on another noun', () => {
    const text = 'Secretary of State Ann Berg said the plan was good.';
    expect(speakers('en', text, [mention(text, 'Ann Berg', 'Q1')])).toEqual(['Q1']);
    const bank = 'Bank of Holm CEO Ann Berg said the plan was good.';
    expect(speakers('en', bank, [mention(bank, 'Ann Berg', 'Q1')])).toEqual(['Q1']);
    const brother = 'A brother of Senator Ann Berg said the plan was good.';
    expect(speakers('en', brother, [mention(brother, 'Ann Berg', 'Q1')])).toEqual([
      'A brother of Senator Ann Berg',
    ]);
  });

  it('does not give a spokesperson’s words to the person they speak for', () => {
    const text = 'Ein Sprecher des Präsidenten Karl Lenz sagte, der Plan sei gut.';
    expect(speakers('de', text, [mention(text, 'Karl Lenz', 'Q2')])).toEqual([
      'Ein Sprecher des Präsidenten Karl Lenz',
    ]);
    const other = 'Putins Anwalt sagte, der Plan sei gut.';
    expect(speakers('de', other, [mention(other, 'Putins', 'Q3')])).toEqual(['Putins Anwalt']);
    const english = 'A lawyer for Ann Berg said the plan was good.';
    expect(speakers('en', english, [mention(english, 'Ann Berg', 'Q1')])).toEqual(['A lawyer for Ann Berg']);
    const possessive = "Ann Berg's lawyer said the plan was good.";
    expect(speakers('en', possessive, [mention(possessive, 'Ann Berg', 'Q1')])).toEqual([
      "Ann Berg's lawyer",
    ]);
  });

  it('gives a spokesperson’s words to their organisation', () => {
    const text = 'Ein Sprecher der Polizei Hamburg sagte, die Straße sei frei.';
    expect(speakers('de', text, [mention(text, 'Polizei Hamburg', 'Q4', 'organisation')])).toEqual(['Q4']);
    const english = 'A spokeswoman for the Port Authority said the road was clear.';
    expect(speakers('en', english, [mention(english, 'Port Authority', 'Q5', 'organisation')])).toEqual([
      'Q5',
    ]);
  });

  it('does not give the words of a member to the organisation', () => {
    const text = 'Der Direktor der Abteilung sagte, die Straße sei frei.';
    expect(speakers('de', text, [mention(text, 'Abteilung', 'Q6', 'organisation')])).toEqual([
      'Der Direktor der Abteilung',
    ]);
  });

  it('does not give the words of supporters and friends to whom they stand by', () => {
    const text = 'Ann Berg supporters said the plan was good.';
    expect(speakers('en', text, [mention(text, 'Ann Berg', 'Q1')])).toEqual(['Ann Berg supporters']);
    const herself = 'Ann Berg herself said the plan was good.';
    expect(speakers('en', herself, [mention(herself, 'Ann Berg', 'Q1')])).toEqual(['Q1']);
  });

  it('takes the name of the leader behind a party whose name goes on', () => {
    const text = 'Democratic Party for the People leader Karl Lenz said the plan was good.';
    const mentions = [
      mention(text, 'Democratic Party', 'Q7', 'organisation'),
      mention(text, 'Karl Lenz', 'Q2'),
    ];
    expect(speakers('en', text, mentions)).toEqual(['Q2']);
    const adviser = 'An adviser to Russian president Karl Lenz said the plan was good.';
    expect(speakers('en', adviser, [mention(adviser, 'Karl Lenz', 'Q2')])).toEqual([
      'An adviser to Russian president Karl Lenz',
    ]);
  });

  it('takes the name behind the organisation', () => {
    const text = 'Der Vorsitzende der SPD Karl Lenz sagte, der Plan sei gut.';
    const mentions = [mention(text, 'SPD', 'Q7', 'organisation'), mention(text, 'Karl Lenz', 'Q2')];
    expect(speakers('de', text, mentions)).toEqual(['Q2']);
  });

  it('resolves a pronoun to who spoke before, its span staying the pronoun’s', () => {
    const text = 'Karl Lenz sagte, der Plan sei gut. Er erklärte, dass alle zustimmen.';
    const found = statementsIn('de', text, [mention(text, 'Karl Lenz', 'Q2')]);
    expect(found.map(statement => who(statement.speaker))).toEqual(['Q2', 'Q2']);
    expect(found[1]?.speaker?.span).toEqual([text.indexOf('Er '), text.indexOf('Er ') + 2]);
  });

  it('does not resolve it against gender', () => {
    const text = 'Die Ministerin Anna Berg sagte, der Plan sei gut. Er erklärte, dass alle zustimmen.';
    expect(speakers('de', text, [mention(text, 'Anna Berg', 'Q1')])).toEqual(['Q1', 'Er']);
    const english = 'Mr Lenz said the plan was good. She said that all agreed.';
    expect(speakers('en', english, [mention(english, 'Lenz', 'Q2')])).toEqual(['Q2', 'She']);
  });

  it('gives what goes on in the subjunctive to the same speaker', () => {
    const text = 'Karl Lenz sagte, der Plan sei gut. Er habe ihn gelesen. Die Kosten seien gering.';
    expect(speakers('de', text, [mention(text, 'Karl Lenz', 'Q2')])).toEqual(['Q2', 'Q2']);
  });

  it('resolves to an unknown of the reading', () => {
    const text = 'Song Tang sagte, der Plan sei gut.';
    const found = statementsIn(
      'de',
      text,
      [],
      [{ start: 0, end: 9, text: 'Song Tang', kind: 'person', similar: [] }],
    );
    expect(found[0]?.speaker).toEqual({ span: [0, 9], unknown: 0 });
  });

  it('does not give a pronoun the words of somebody known to be of the other gender', () => {
    const text = 'Kim Berg sagte, der Plan sei gut. Er sagte, die Zeit sei knapp.';
    const mentions = [mention(text, 'Kim Berg', 'Q1')];
    const second = (gender: 'male' | 'female') =>
      statementsWith('de', text, mentions, new Map([['Q1', gender]])).map(one => who(one.speaker))[1];
    expect(second('male')).toBe('Q1');
    expect(second('female')).toBe('Er');
  });
});
