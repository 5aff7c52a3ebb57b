import type { Language } from './language.ts';
import type { NamesData } from './names-data.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const names: NamesData = {
  common: words(`
    the of and to in a is that for it as was with be by on not he i this are or his from at which but have an had they you were
    there one all we can her has would been if more when will who so no she other its may these what them than some him
    into only could their our out such two about after before because while during since until although though however also
    my me us your these those each both where why how then now here just over under between against through yet still
    let many most several according despite when whether did do does should must might
  `),
  abbreviations: words(`
    mr mrs ms messrs dr prof rev hon gen col maj capt lt cmdr sgt gov sen rep reps sens pres amb supt st mt ft vs no nos vol pp fig
    jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri approx est dept cf viz adm brig cpl pvt det insp fr msgr
  `),
  finalAbbreviations: words('inc corp ltd co cos llc plc etc jr sr bros ave blvd rd al ph esq'),
  ordinalPoint: false,
};

export const en: Language = {
  tag: 'en',
  names,
  speech: { quotes: [] },
};
