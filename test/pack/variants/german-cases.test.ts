import { describe, expect, it } from 'vitest';
import { inGermanCases } from '../../../src/pack/variants/german-cases.ts';

describe('German names of bodies in other cases', () => {
  it('inflects the adjectives', () => {
    expect(inGermanCases('Vereinte Nationen', 'de')).toContain('Vereinten Nationen');
    expect(inGermanCases('Auswärtiges Amt', 'de')).toContain('Auswärtigen Amt');
    expect(inGermanCases('Rotes Kreuz', 'de')).toContain('Roten Kreuz');
    expect(inGermanCases('Neue Zürcher Zeitung', 'de')).toContain('Neuen Zürcher Zeitung');
    expect(inGermanCases('Bank Austria', 'de')).toEqual([]);
  });

  it('leaves a city’s adjective as it is', () => {
    const forms = inGermanCases('Frankfurter Allgemeine Zeitung', 'de');
    expect(forms).toContain('Frankfurter Allgemeinen Zeitung');
    expect(forms.filter(form => !form.startsWith('Frankfurter '))).toEqual([]);
    expect(inGermanCases('Norddeutscher Rundfunk', 'de')).toContain('Norddeutschen Rundfunk');
  });

  it('inflects the noun where more stands behind it, and only one that has an s', () => {
    const forms = inGermanCases('Internationales Komitee vom Roten Kreuz', 'de');
    expect(forms).toContain('Internationalen Komitees vom Roten Kreuz');
    expect(inGermanCases('Bundesamt für Statistik', 'de')).toEqual([
      'Bundesamts für Statistik',
      'Bundesamtes für Statistik',
    ]);
    const bank = inGermanCases('Europäische Bank für Wiederaufbau', 'de');
    expect(bank).toContain('Europäischen Bank für Wiederaufbau');
    expect(bank.filter(form => form.includes('Banks'))).toEqual([]);
  });

  it('knows a German name that a pack has under another language, or none, and leaves others alone', () => {
    expect(inGermanCases('Deutsche Bank', 'und')).toContain('Deutschen Bank');
    expect(inGermanCases('Süddeutsche Zeitung', 'und')).toContain('Süddeutschen Zeitung');
    expect(inGermanCases('Neue Zürcher Zeitung', 'und')).toContain('Neuen Zürcher Zeitung');
    expect(inGermanCases('Bayerische Motoren Werke', 'en')).toContain('Bayerischen Motoren Werke');
    expect(inGermanCases('Blaue Reiter', 'en')).toEqual([]);
    expect(inGermanCases('Marine Corps', 'en')).toEqual([]);
  });
});
