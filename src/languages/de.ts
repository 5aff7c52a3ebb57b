import type { Language } from './language.ts';
import type { NamesData } from './names-data.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const names: NamesData = {
  common: words(`
    der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird
    bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei
    ihr ihre wenn sein seine seiner ihrer ihren diese dieser dieses diesem wir ich kann gegen vom schon habe unter doch da mich uns was
    hier alle hatte während jedoch seit damit dann wegen zwischen ohne dabei dort nun nachdem obwohl weil ob wo wer warum
    keine kein zwei drei viele laut trotz zudem außerdem dazu darauf dagegen denn deshalb eines ihn ihm ihnen ja nein jetzt heute gestern
  `),
  abbreviations: words(`
    dr prof hr fr frl dipl ing med jur phil rer nat hc st nr bd bzw vgl ca sog geb gest evtl ggf inkl exkl max min mio mrd tsd
    abs art ziff kap hrsg jan feb mär apr jun jul aug sept okt nov dez mo di mi do sa so str tel bspw ehem gen adm lt oblt
    zzgl einschl allg amtl ebd dt engl frz russ chin lat u d.h z.b
  `),
  finalAbbreviations: words('usw etc ff co jh jr sen inc corp ltd v chr'),
  ordinalPoint: true,
};

export const de: Language = {
  tag: 'de',
  names,
  speech: { quotes: [] },
};
