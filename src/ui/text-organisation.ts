/** Headings of a card's timeline and of an organisation's people, by language. */

export interface OrganisationTexts {
  readonly onPage: string;
  readonly offices: string;
  readonly officesNow: string;
  readonly members: string;
  readonly timeline: string;
}

const en: OrganisationTexts = {
  onPage: 'On this page, belonging to it',
  offices: 'With a role there',
  officesNow: 'With a role there today',
  members: 'Members and parts',
  timeline: 'Roles over time',
};

const ALL: Readonly<Record<string, OrganisationTexts>> = {
  en,
  de: {
    onPage: 'Auf dieser Seite, gehört dazu',
    offices: 'Mit einem Amt dort',
    officesNow: 'Heute mit einem Amt dort',
    members: 'Mitglieder und Teile',
    timeline: 'Ämter im Lauf der Zeit',
  },
  fr: {
    onPage: 'Sur cette page, en fait partie',
    offices: 'Y exerce une fonction',
    officesNow: 'Y exerce une fonction aujourd’hui',
    members: 'Membres et composantes',
    timeline: 'Fonctions au fil du temps',
  },
  es: {
    onPage: 'En esta página, forma parte',
    offices: 'Con un cargo allí',
    officesNow: 'Con un cargo allí hoy',
    members: 'Miembros y partes',
    timeline: 'Cargos a lo largo del tiempo',
  },
};

/** @param language BCP 47; English where there are no texts for it */
export function organisationTexts(language: string): OrganisationTexts {
  return ALL[language.slice(0, 2).toLowerCase()] ?? en;
}
