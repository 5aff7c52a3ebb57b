/** What the interface says where the reader decides who a name is, by language. */

export interface SettleTexts {
  readonly here: string;
  readonly ever: string;
  /** Label of the two buttons beside a candidate. */
  isHere(name: string): string;
  isEver(name: string): string;
  readonly else: string;
  readonly noName: string;
  never(name: string): string;
  readonly group: string;
}

const en: SettleTexts = {
  here: 'On this page',
  ever: 'Always',
  isHere: name => `It is ${name}, on this page`,
  isEver: name => `It is ${name}, always`,
  else: 'Someone else?',
  noName: 'Not a name here',
  never: name => `Never mark ${name}`,
  group: 'Correct',
};

const ALL: Readonly<Record<string, SettleTexts>> = {
  en,
  de: {
    here: 'Auf dieser Seite',
    ever: 'Immer',
    isHere: name => `Es ist ${name}, auf dieser Seite`,
    isEver: name => `Es ist ${name}, immer`,
    else: 'Jemand anderes?',
    noName: 'Hier kein Name',
    never: name => `${name} nie markieren`,
    group: 'Berichtigen',
  },
  fr: {
    here: 'Sur cette page',
    ever: 'Toujours',
    isHere: name => `C’est ${name}, sur cette page`,
    isEver: name => `C’est ${name}, toujours`,
    else: 'Quelqu’un d’autre ?',
    noName: 'Pas un nom ici',
    never: name => `Ne jamais marquer ${name}`,
    group: 'Corriger',
  },
  es: {
    here: 'En esta página',
    ever: 'Siempre',
    isHere: name => `Es ${name}, en esta página`,
    isEver: name => `Es ${name}, siempre`,
    else: '¿Otra persona?',
    noName: 'Aquí no es un nombre',
    never: name => `No marcar nunca ${name}`,
    group: 'Corregir',
  },
};

/** @param language BCP 47; English where there are no texts for it */
export function settleTexts(language: string): SettleTexts {
  return ALL[language.slice(0, 2).toLowerCase()] ?? en;
}
