/** What a word beside a name makes of it: the one table of a language that says so. Data only. */

/** What bears the name, or who. */
export type Bearer =
  /** A place that bears somebody's name, in small letters too: "aeropuerto", "имени". No prizes, nothing that people in office are named behind. */
  | 'place'
  /** A body that does, with a capital only ("In college Bill Clinton …"). Not "el Senado". */
  | 'body'
  /**
   * A street or a square: abbreviations without their last point ("str", "p.zza", "c/"), of one word or two before ("la place"). Nothing that people do or
   * are in beside their names ("le sondage place X"). `links`: before a full name ("plaza de").
   */
  | 'street'
  /** "premio"; behind, with a capital, "Award". */
  | 'prize'
  /** Titles of saints and evangelists in every case, without points: "san", "apostle". */
  | 'saint'
  /** "Gospel"; `links`: "of", "according". */
  | 'gospel'
  /** Several of a family: "die Brüder", "siblings"; behind a hyphen too ("Trump-Clan"). */
  | 'kin'
  /** Several of one name: articles that nothing alone has ("los Kirchner", "le BMW"). Not German "die". */
  | 'several'
  /**
   * Things with names of their own, in every case: nothing that belongs to somebody or is made by somebody whose name stands beside it ("série Netflix",
   * "the Shell rig"), no storms. `links` name it: "a gene called".
   */
  | 'thing'
  /**
   * What is made and has a title, directly before one in quotation marks: "song", "entitled"; no newspapers. Where bodies stand in quotation marks too, nothing
   * that they may have made ("фильм «Мосфильма»").
   */
  | 'work'
  /** Whoever has a department, or the department: "minister". `links`: what joins its subject ("van", "of the"), of one word each. */
  | 'department'
  /** A car or an aeroplane of the make; `links`: "samochód marki", "Auto der Marke". */
  | 'vehicle'
  /** A ground, a tournament or a high building: "estadio", "Arena", "Tower". Those of English behind a name hold in every language. */
  | 'ground'
  /** Another body whose name begins with the name, or ends in it: "Foundation", "fondation". None that name a part of it ("Council"). English as above. */
  | 'otherBody'
  /** A share index. English as above. `links`: before the first of several ("indices such as"). */
  | 'index'
  /** A picture's credit: "photo". English as above. */
  | 'credit';

/** Words in lower case; of `ground`, `otherBody`, `index` and `credit` written as words of sport are. Empty where the language has none. */
export interface BesideName {
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** What may stand between a word before and the name. */
  readonly links: readonly string[];
}

export type BesideNames = Readonly<Record<Bearer, BesideName>>;

/** As a language's file writes it: what it has, `both` for what stands on either side. */
export type BesideNamesFile = Partial<
  Record<
    Bearer,
    Partial<BesideName> | { readonly both: readonly string[]; readonly links?: readonly string[] }
  >
>;

const NONE: readonly string[] = [];

function row(file: BesideNamesFile[Bearer] = {}): BesideName {
  const { links = NONE } = file;
  if ('both' in file) return { before: file.both, behind: file.both, links };
  const { before = NONE, behind = NONE } = file;
  return { before, behind, links };
}

export function besideNames(file: BesideNamesFile): BesideNames {
  return {
    place: row(file.place),
    body: row(file.body),
    street: row(file.street),
    prize: row(file.prize),
    saint: row(file.saint),
    gospel: row(file.gospel),
    kin: row(file.kin),
    several: row(file.several),
    thing: row(file.thing),
    work: row(file.work),
    department: row(file.department),
    vehicle: row(file.vehicle),
    ground: row(file.ground),
    otherBody: row(file.otherBody),
    index: row(file.index),
    credit: row(file.credit),
  };
}
