/**
 * Sentences of our own (sentences/*.txt) with their slots filled: what people write around names, in languages for which
 * there is no labelled text that may be used. Deterministic for a given source of random numbers.
 *
 * Slots: P person, S family name, G given name, F a ruler's or saint's full name, C club, Ç club by the name of its town, B band,
 * M company, I institution, A acronym of an organisation, U body of state, army or league, L town, K country, H adjective of a place,
 * Ø a person's name that a street or a hall has, Π a pope as the language's encyclopedias call him, W work, E event, T abbreviation, V other thing with a capital, X made-up word,
 * R occupation, J adjective, D day, N number, Y year; g, d, i after P, S, G: genitive, dative, instrumental. `=A` is the letter itself.
 * Only in fillers: Z field that bodies work in, Q nickname of a team.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldName, GoldText } from './gold.ts';
import type { NamePool, Pools } from './pools.ts';
import { readLines } from './sources.ts';

// "L'album", "D'abord" are French and Italian, no slots.
const SLOT = /=([A-Z])|(?<!\p{L})(?![LD]['’])([PSGCBMIALKWRJDNYETUVFHXØÇΠ])([gdi])?(?!\p{L})/gu;
/** A slot in what another slot is filled with, and what may be joined to its word. */
const INNER =
  /(?<!\p{L})([LSXAGYNKFHQZ])(s|soft|tech|com|банк|нефть|пром|газ|а|и[яи]|стана?|ландии|ск\p{L}+|sk\p{L}+)?(?!\p{L})/gu;

const NUMBER_OF_A_RULER = /^ (?:[IVX]+\.?)(?= |$)/u;

type Fillers = Map<string, readonly string[]>;
type Case = 'g' | 'd' | 'i' | undefined;

const KIND_OF_SLOT: Readonly<Record<string, string>> = {
  P: 'person',
  S: 'person',
  G: 'person',
  F: 'person',
  Π: 'person',
  C: 'organisation',
  Ç: 'organisation',
  B: 'organisation',
  M: 'organisation',
  I: 'organisation',
  A: 'organisation',
  U: 'organisation',
};

type Endings = Readonly<Record<'g' | 'd' | 'i', string>>;

/** What a name's end becomes in a case: the first that fits; `drop`: letters that the ending takes the place of. */
const ENDINGS: Readonly<Record<string, readonly (readonly [fits: RegExp, drop: number, Endings])[]>> = {
  pl: [
    [/[sc]ki$/u, 0, { g: 'ego', d: 'emu', i: 'm' }],
    [/[sc]ka$/u, 1, { g: 'iej', d: 'iej', i: 'ą' }],
    [/[kg]a$/u, 1, { g: 'i', d: 'ce', i: 'ą' }],
    [/a$/u, 1, { g: 'y', d: 'ie', i: 'ą' }],
    [/ek$/u, 2, { g: 'ka', d: 'kowi', i: 'kiem' }],
    [/[kg]$/u, 0, { g: 'a', d: 'owi', i: 'iem' }],
    [/[bcdfghjlłmnprstwz]$/u, 0, { g: 'a', d: 'owi', i: 'em' }],
  ],
  ru: [
    [/(?:[оеё]в|[иы]н)$/u, 0, { g: 'а', d: 'у', i: 'ым' }],
    [/(?:[оеё]ва|[иы]на)$/u, 1, { g: 'ой', d: 'ой', i: 'ой' }],
    [/ая$/u, 2, { g: 'ой', d: 'ой', i: 'ой' }],
    [/[кг]ий$/u, 2, { g: 'ого', d: 'ому', i: 'им' }],
    [/ый$/u, 2, { g: 'ого', d: 'ому', i: 'ым' }],
    [/ия$/u, 1, { g: 'и', d: 'и', i: 'ей' }],
    [/й$/u, 1, { g: 'я', d: 'ю', i: 'ем' }],
    [/ь$/u, 1, { g: 'я', d: 'ю', i: 'ем' }],
    [/[гкхжчшщ]а$/u, 1, { g: 'и', d: 'е', i: 'ой' }],
    [/а$/u, 1, { g: 'ы', d: 'е', i: 'ой' }],
    [/я$/u, 1, { g: 'и', d: 'е', i: 'ей' }],
    [/[бвгджзклмнпрстфхцчшщ]$/u, 0, { g: 'а', d: 'у', i: 'ом' }],
  ],
};

/** Reads fillers.txt. */
export function readFillers(path: string): Fillers {
  const fillers: Fillers = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const colon = line.indexOf(': ');
    if (line.startsWith('#') || colon < 0) continue;
    fillers.set(line.slice(0, colon), line.slice(colon + 2).split('|'));
  }
  return fillers;
}

/** All sentences of a language, each filled `times` times; none where it has no file. */
export function compose(
  folder: string,
  language: string,
  pools: Pools,
  times: number,
  random: () => number,
): GoldText[] {
  const fillers = readFillers(join(folder, 'fillers.txt'));
  const pool = pools.of(language);
  const lines = readLines(join(folder, `${language}.txt`));
  const composer = new Composer(language, fillers, pool, pools.latin, random);
  return lines.flatMap((line, i) =>
    Array.from({ length: times }, (_, n) => composer.sentence(line, `own-${language}-${i}-${n}`)),
  );
}

class Composer {
  private readonly language: string;
  private readonly fillers: Fillers;
  private readonly pool: NamePool;
  private readonly latin: NamePool;
  private readonly random: () => number;

  constructor(language: string, fillers: Fillers, pool: NamePool, latin: NamePool, random: () => number) {
    this.language = language;
    this.fillers = fillers;
    this.pool = pool;
    this.latin = latin;
    this.random = random;
  }

  sentence(pattern: string, id: string): GoldText {
    const mentions: GoldName[] = [];
    let text = '';
    let last = 0;
    for (const match of pattern.matchAll(SLOT)) {
      if (match.index < last) continue;
      text += pattern.slice(last, match.index);
      last = match.index + match[0].length;
      const slot = match[2];
      if (slot === undefined) {
        text += match[1] ?? '';
        continue;
      }
      const filled = this.fill(slot, match[3] as Case);
      const kind = KIND_OF_SLOT[slot];
      // "Ludwig XIV", "Otto I.": the number is a part of the name.
      const number = kind === 'person' ? (NUMBER_OF_A_RULER.exec(pattern.slice(last))?.[0] ?? '') : '';
      const start = text.length;
      text += filled + number;
      last += number.length;
      if (kind !== undefined) mentions.push({ start, end: text.length, kind, optional: false });
    }
    text += pattern.slice(last);
    return { id, language: this.language, text: text.charAt(0).toUpperCase() + text.slice(1), mentions };
  }

  private fill(slot: string, ending: Case): string {
    switch (slot) {
      case 'P':
        return this.person(ending);
      case 'S':
        return this.inflect(this.family(), ending);
      case 'G':
        return this.inflect(this.pick(this.pool.given), ending);
      case 'Y':
        return String(1850 + Math.floor(this.random() * 176));
      case 'A':
        return this.acronym();
      case 'X':
        return this.word();
      case 'Ç':
        return this.fill(this.random() < 0.7 ? 'L' : 'C', undefined);
      case 'Ø':
        return this.random() < 0.4 ? this.family() : this.person(undefined);
      case 'F':
      case 'Π':
      case 'H':
      case 'Q':
      case 'Z':
        return this.expand(
          this.pick(this.fillers.get(`${this.language} ${slot}`) ?? this.fillers.get(`any ${slot}`) ?? ['X']),
        );
      default: {
        const own = this.fillers.get(`${this.language} ${slot}`);
        const any = this.fillers.get(`any ${slot}`) ?? ['X'];
        if (slot === 'L') {
          // A town's name may be anybody's: what stands around it has to tell.
          const chance = this.random();
          if (chance < 0.2) return this.family();
          if (chance < 0.3) return this.word();
          if (chance < 0.65) return this.pick(this.pool.places);
          if (chance < 0.75 && this.language !== 'ru') return this.pick(this.latin.places);
        }
        const real = this.pool.organisations.get(slot);
        if (real !== undefined && this.random() < (this.language === 'ru' ? 0.1 : 0.25))
          return this.pick(real);
        const list = own !== undefined && (this.language === 'ru' || this.random() < 0.6) ? own : any;
        return this.expand(this.pick(list));
      }
    }
  }

  private expand(pattern: string): string {
    return pattern.replace(INNER, (_, slot: string, tail = '') => {
      const word = this.fill(slot, undefined);
      return /^(?:ск|sk)/u.test(tail) ? word.replace(/[aeiouyąęóаеёийоуыьэюя]+$/u, '') + tail : word + tail;
    });
  }

  private person(ending: Case): string {
    const origin = this.random();
    const people = origin < 0.45 ? this.pool.people : this.latin.people;
    const real =
      origin < (this.language === 'ru' ? 0.45 : 0.65)
        ? people[Math.floor(this.random() * people.length)]
        : undefined;
    const given = this.inflect(real?.[0] ?? this.pick(this.pool.given), ending);
    const family = this.inflect(real?.[1] ?? this.family(), ending);
    const chance = this.random();
    if (this.language === 'ru' && chance > 0.84) {
      const initials = `${given.charAt(0)}. ${this.letter()}.`;
      return chance > 0.9 ? `${initials} ${family}` : `${family} ${initials}`;
    }
    if (chance < 0.06) return `${given.charAt(0)}. ${family}`;
    if (chance < 0.1) return `${given} ${this.letter()}. ${family}`;
    if (chance < 0.16) return `${given} ${this.inflect(this.pick(this.pool.given), ending)} ${family}`;
    if (chance < 0.2 && this.language !== 'ru')
      return `${given} ${this.pick(['de', 'van', 'von', 'di', 'del', 'da', 'al', 'van der', 'de la'])} ${family}`;
    if (chance < 0.23) return `${given} ${family}-${this.family()}`;
    if (chance < 0.26) return `${given}-${this.pick(this.pool.given)} ${family}`;
    return `${given} ${family}`;
  }

  /** One in six is no name of the lists: two halves of names put together. */
  private family(): string {
    const name = this.pick(this.pool.family);
    if (this.random() > 1 / 6) return name;
    const other = this.pick(this.pool.family);
    return (
      name.slice(0, Math.ceil(name.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase()
    );
  }

  private word(): string {
    const pool = this.language === 'ru' && this.random() < 0.8 ? this.pool : this.latin;
    const name = this.pick(pool.family);
    const other = this.pick(pool.given);
    return (
      name.slice(0, Math.ceil(name.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase()
    );
  }

  private acronym(): string {
    const letters = this.language === 'ru' ? 'АБВГДЕКЛМНОПРСТУФХЦЭ' : 'ABCDEFGHIJKLMNOPRSTUVWZ';
    let word = '';
    const length = 2 + Math.floor(this.random() * 3.4);
    for (let i = 0; i < length; i++) word += letters.charAt(Math.floor(this.random() * letters.length));
    return word;
  }

  private letter(): string {
    return this.pick(this.pool.given).charAt(0);
  }

  private inflect(name: string, ending: Case): string {
    if (ending === undefined) return name;
    const rule = ENDINGS[this.language]?.find(([fits]) => fits.test(name));
    return rule === undefined ? name : name.slice(0, name.length - rule[1]) + rule[2][ending];
  }

  private pick(list: readonly string[]): string {
    return list[Math.floor(this.random() * list.length)] ?? 'X';
  }
}
