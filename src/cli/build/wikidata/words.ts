/** What somebody is in an organisation that Wikidata only links to (P102, P463, P108): its properties have no titles for roles. */
import type { ByLanguage } from '../../../model/entity.ts';

export type Membership = 'party' | 'member' | 'employee';

const WORDS: Readonly<Record<Membership, ByLanguage>> = {
  party: {
    ar: 'عضو حزب',
    cs: 'člen strany',
    de: 'Parteimitglied',
    en: 'party member',
    es: 'miembro del partido',
    fr: 'membre du parti',
    it: 'membro del partito',
    ja: '党員',
    nl: 'partijlid',
    pl: 'członek partii',
    pt: 'membro do partido',
    ru: 'член партии',
    sv: 'partimedlem',
    tr: 'parti üyesi',
    uk: 'член партії',
    zh: '党员',
  },
  member: {
    ar: 'عضو',
    cs: 'člen',
    de: 'Mitglied',
    en: 'member',
    es: 'miembro',
    fr: 'membre',
    it: 'membro',
    ja: '会員',
    nl: 'lid',
    pl: 'członek',
    pt: 'membro',
    ru: 'член',
    sv: 'medlem',
    tr: 'üye',
    uk: 'член',
    zh: '成员',
  },
  employee: {
    ar: 'موظف',
    cs: 'zaměstnanec',
    de: 'beschäftigt bei',
    en: 'employed by',
    es: 'empleado',
    fr: 'employé',
    it: 'dipendente',
    ja: '職員',
    nl: 'werkzaam bij',
    pl: 'pracownik',
    pt: 'funcionário',
    ru: 'сотрудник',
    sv: 'anställd',
    tr: 'çalışan',
    uk: 'співробітник',
    zh: '员工',
  },
};

/** In the languages asked for that we know, in English where we know none. */
export function membershipTitle(membership: Membership, languages: readonly string[]): ByLanguage {
  const words = WORDS[membership];
  const known = languages.flatMap(language => {
    const word = words[language];
    return word === undefined ? [] : [[language, word] as const];
  });
  return Object.fromEntries(known.length > 0 ? known : [['en', words.en ?? membership]]);
}
