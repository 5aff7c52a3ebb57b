/**
 * What those are called who lead an organisation, by language. A role is known by its title where the data does not say more. PURE.
 * Two ranks, because some titles are the highest in one organisation and the second in the next: the United Nations are led by their
 * secretary-general, a German party by its chairman, beside whom it has one.
 */

interface HeadWords {
  /** Titles that name who leads. */
  readonly first: readonly string[];
  /** Titles that do where nobody has one of the first. */
  readonly second: readonly string[];
  /** What makes such a title a smaller one: "vice president". */
  readonly less: readonly string[];
  /** What stands between a title and whom it leads: "chairman of the commission". */
  readonly of: readonly string[];
}

const HEADS: readonly HeadWords[] = [
  {
    first: [
      'president',
      'co-?president',
      'chair(?:man|woman|person)?',
      'co-?chair(?:man|woman|person)?',
      'leader',
      'co-?leader',
      'chief executive(?: officer)?',
      'ceo',
      'governor',
      'pope',
      'head',
    ],
    second: [
      'secretary[- ]general',
      'general secretary',
      'director[- ]general',
      'managing director',
      'executive director',
      'director',
      'high commissioner',
      'commissioner[- ]general',
      'administrator',
      'publisher',
      'editor-in-chief',
    ],
    less: ['vice', 'deputy', 'assistant', 'former', 'nominee', 'candidate', 'majority', 'minority', 'group'],
    of: ['of', 'for'],
  },
  {
    first: [
      'präsident(?:in)?',
      'vorsitzende[rn]?',
      '\\p{L}*vorstandsvorsitzende[rn]?',
      '\\p{L}*parteivorsitzende[rn]?',
      'parteichef(?:in)?',
      'leiter(?:in)?',
      'intendant(?:in)?',
    ],
    second: [
      '\\p{L}*generalsekretär(?:in)?',
      'generaldirektor(?:in)?',
      'geschäftsführer(?:in)?',
      'geschäftsführende[rn]? direktor(?:in)?',
      'direktor(?:in)?',
      'hohe[rn]? \\p{L}*kommissar(?:in)?',
      'chefredakteur(?:in)?',
      'herausgeber(?:in)?',
    ],
    less: ['vize', 'stellvertretend', 'fraktion', 'ehemalig', 'kandidat'],
    of: ['der', 'des', 'von', 'vom', 'für'],
  },
  {
    first: [
      'président(?:e)?',
      'présidente?-directeur général',
      'dirigeante?',
      'chef(?:fe)?',
      'gouverneure?',
      'pdg',
    ],
    second: [
      'secrétaire générale?',
      'directeur général|directrice générale',
      'directeur|directrice',
      'premier secrétaire|première secrétaire',
      'haute?-commissaire',
    ],
    less: ['vice', 'adjointe?', 'anciene?', 'candidate?', 'groupe'],
    of: ['de', 'du', 'des'],
  },
  {
    first: ['president[ea]', 'líder', 'lideresa', 'gobernador(?:a)?', 'jef[ea]', 'consejer[oa] delegad[oa]'],
    second: ['secretari[oa] general', 'director(?:a)? general', 'director(?:a)?', 'alt[oa] comisionad[oa]'],
    less: ['vice', 'adjunt[oa]', 'candidat[oa]', 'grupo'],
    of: ['de', 'del'],
  },
];

/** Said before a title without changing it. */
const HARMLESS = '(?:acting|interim|the|kommissarische[rn]?|geschäftsführende[rn]?|par intérim|interin[oa])';

const starts = (words: readonly string[]): RegExp =>
  new RegExp(`^(?:${HARMLESS} )?(?:\\p{Lu}[\\p{L}\\d]*-)?(?:${words.join('|')})(?![\\p{L}])`, 'iu');
const holds = (words: readonly string[]): RegExp => new RegExp(`(?:^|[\\s-])(?:${words.join('|')})`, 'iu');

/** Made at the first title: cards ask, readings do not. */
let ranks: readonly { readonly first: RegExp; readonly second: RegExp; readonly less: RegExp }[] | undefined;
const makeRanks = () =>
  HEADS.map(({ first, second, less }) => ({
    first: starts(first),
    second: starts(second),
    less: holds(less),
  }));

/** 1: leads; 2: leads where nobody has rank 1; `null`: does not lead, or the title does not say. */
export function headRank(titles: Readonly<Record<string, string>>): 1 | 2 | null {
  ranks ??= makeRanks();
  for (const title of Object.values(titles)) {
    if (ranks.some(({ less }) => less.test(title))) return null;
    if (ranks.some(({ first }) => first.test(title))) return 1;
    if (ranks.some(({ second }) => second.test(title))) return 2;
  }
  return null;
}

/** Whom the title says that it leads, where that has a name; `null`: it says none. */
export function ledBy(title: string): string | null {
  const words = HEADS.flatMap(({ of }) => of).join('|');
  const [, led = ''] = new RegExp(`[\\p{L})] (?:${words}) (.+)$`, 'u').exec(title) ?? [];
  return /\p{Lu}/u.test(led) ? led : null;
}
