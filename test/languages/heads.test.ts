import { describe, expect, it } from 'vitest';
import { headRank } from '../../src/languages/heads.ts';

describe('who leads an organisation, by the title', () => {
  it.each([
    ['Secretary General of NATO', 2],
    ['Secretary-General of the United Nations', 2],
    ['President of the European Commission', 1],
    ['Leader of the SPD', 1],
    ['Co-leader of The Left', 1],
    ['Chief executive of Apple', 1],
    ['Managing Director of the IMF', 2],
    ['Acting President', 1],
    ['NATO-Generalsekretär', 2],
    ['Vorstandsvorsitzender von Google', 1],
    ['Vorsitzende der CDU', 1],
    ['Hoher Flüchtlingskommissar der Vereinten Nationen', 2],
    ['Secrétaire générale de l’OTAN', 2],
    ['Présidente de la Commission européenne', 1],
    ['Presidenta del Banco Central Europeo', 1],
    ['Vice President of the Bundestag', null],
    ['Vizepräsident des Bundestags', null],
    ['Deputy Director of the CIA', null],
    ['Senate Majority Leader', null],
    ['Member of the Politburo Standing Committee', null],
    ['Ambassador to the United States', null],
    ['Headmistress', null],
    ['Vice-président de la Banque centrale', null],
  ] as const)('%s', (title, rank) => expect(headRank({ xx: title })).toBe(rank));
});
