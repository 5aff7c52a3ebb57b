import { describe, expect, it } from 'vitest';
import { inflectedAdjectives } from '../../../src/pack/variants/adjectives.ts';

describe('German names of bodies in other cases', () => {
  it('inflects the adjectives', () => {
    expect(inflectedAdjectives('Vereinte Nationen', 'de')).toContain('Vereinten Nationen');
    expect(inflectedAdjectives('Auswärtiges Amt', 'de')).toContain('Auswärtigen Amt');
    expect(inflectedAdjectives('Rotes Kreuz', 'de')).toContain('Roten Kreuz');
    expect(inflectedAdjectives('Neue Zürcher Zeitung', 'de')).toContain('Neuen Zürcher Zeitung');
    expect(inflectedAdjectives('Bank Austria', 'de')).toEqual([]);
  });

  it('inflects the noun where more stands behind it, and only one that has an s', () => {
    const forms = inflectedAdjectives('Internationales Komitee vom Roten Kreuz', 'de');
    expect(forms).toContain('Internationalen Komitees vom Roten Kreuz');
    expect(inflectedAdjectives('Bundesamt für Statistik', 'de')).toEqual([
      'Bundesamts für Statistik',
      'Bundesamtes für Statistik',
    ]);
    const bank = inflectedAdjectives('Europäische Bank für Wiederaufbau', 'de');
    expect(bank).toContain('Europäischen Bank für Wiederaufbau');
    expect(bank.filter(form => form.includes('Banks'))).toEqual([]);
  });

  it('knows a German name that a pack has under another language, or none, and leaves others alone', () => {
    expect(inflectedAdjectives('Deutsche Bank', 'und')).toContain('Deutschen Bank');
    expect(inflectedAdjectives('Bayerische Motoren Werke', 'en')).toContain('Bayerischen Motoren Werke');
    expect(inflectedAdjectives('Blaue Reiter', 'en')).toEqual([]);
    expect(inflectedAdjectives('Marine Corps', 'en')).toEqual([]);
  });
});
