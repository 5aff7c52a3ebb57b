/** Unknowns: who is named and in no pack, with what the page says of them. */
import { flatMap } from '../languages/flat-map.ts';
import type { Language } from '../languages/language.ts';
import type { EntityRef } from '../model/lexicon.ts';
import type { Mention, Unknown } from '../model/reading.ts';
import { describedAs } from './beside/apposition.ts';
import { isNobody } from './mentions.ts';
import type { Profile } from './page/profile.ts';
import type { Decision } from './resolution/resolve.ts';
import { isBelieved } from './strangers/believed.ts';
import type { Stranger } from './strangers/strangers.ts';
import type { TaggedName } from './tagger/tag.ts';
import { nameWords } from './text/name-words.ts';
import type { TokenizedText } from './text/token.ts';
import { tokenAt } from './text/tokens.ts';

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: Unknown['kind'];
  /** The full name on the page, folded. */
  readonly name: string;
}

/**
 * Every occurrence of a name that no pack knows, in order of start. Occurrences of one name, and its later short forms, share what
 * is said of it anywhere on the page.
 */
export function unknownsOf(
  tokenized: TokenizedText,
  language: Language,
  strangers: readonly Stranger[],
  decisions: readonly Decision[],
  mentions: readonly Mention[],
  tagged: readonly TaggedName[] | null,
  profiles: ReadonlyMap<EntityRef, Profile>,
): readonly Unknown[] {
  const covered = (start: number, end: number): boolean => mentions.some(m => m.start < end && m.end > start);
  const full: readonly Occurrence[] = strangers
    .filter(stranger => !covered(stranger.start, stranger.end))
    .filter(stranger => !isAroundNickname(stranger, tokenized.text, mentions, profiles))
    .map(stranger => ({ ...stranger, name: stranger.words.join(' ') }));
  const names = new Map(full.map(one => [one.name, one.kind]));
  const rest = flatMap(decisions, decision => leftOver(decision, names, tagged, tokenized, language));
  const all = [
    ...full,
    ...rest.filter(
      one => !covered(one.start, one.end) && !full.some(f => f.start < one.end && f.end > one.start),
    ),
  ];
  all.sort((a, b) => a.start - b.start);
  const groups = groupNames(all);
  const people = [
    ...all.filter(({ kind }) => kind === 'person'),
    ...mentions
      .filter(({ kind, via }) => kind === 'person' && via !== 'description')
      .map(one => placeIn(tokenized, one)),
  ];
  const said = new Map<string, string>();
  const spelled = ({ start, end }: Occurrence): string => tokenized.text.slice(start, end);
  /** By kind and name, where the longest names stand for the first time. */
  const inFull = new Map<string, Occurrence>();
  for (const one of all) {
    const group = groups.get(one.name) ?? one.name;
    const key = `${one.kind} ${group}`;
    if (!inFull.has(key) && nameWords(spelled(one)).join(' ') === group) inFull.set(key, one);
    // What stands before a body is somebody's role there: "director of the International Department".
    if (one.kind !== 'person') continue;
    const words = describedAs(tokenized, one.firstToken, one.endToken, language, people);
    if (words !== null && words.length > (said.get(group)?.length ?? 0)) said.set(group, words);
  }
  return all.map(one => {
    const { start, end, kind, name } = one;
    const group = groups.get(name) ?? name;
    const described = said.get(group);
    const full = inFull.get(`${kind} ${group}`);
    return {
      start,
      end,
      text: spelled(one),
      ...(full === undefined || spelled(full) === spelled(one) ? {} : { fullName: spelled(full) }),
      kind,
      ...(described === undefined ? {} : { described }),
    };
  });
}

/** The tokens of a mention. */
function placeIn({ tokens }: TokenizedText, { start, end }: Mention) {
  return { start, firstToken: tokenAt(tokens, start), endToken: tokenAt(tokens, end - 1) + 1 };
}

/** Marks between a name and the nickname in it, and a particle: `Luiz Inácio "Lula" da Silva`. */
const BETWEEN = /^\s?["'“”„«»‘’‚(]\s?$|^["'“”„«»‘’‚)]\s(?:\p{Ll}{1,4}\s)?$/u;
/** UTF-16 units. */
const LONGEST_BETWEEN = 8;

/** What stands before or behind somebody's nickname, and is a part of one of his names too. */
function isAroundNickname(
  { start, end, words }: Stranger,
  text: string,
  mentions: readonly Mention[],
  profiles: ReadonlyMap<EntityRef, Profile>,
): boolean {
  return mentions.some(mention => {
    const [from, to] = mention.start >= end ? [end, mention.start] : [mention.end, start];
    if (to <= from || to - from > LONGEST_BETWEEN || !BETWEEN.test(text.slice(from, to))) return false;
    const known = [...profiles.values()].find(({ entity }) => entity.id === mention.entity);
    return [...(known?.names.keys() ?? [])].some(name => {
      const own = name.split(' ');
      return words.every(word => own.includes(word));
    });
  });
}

/** A stretch that the lexicon or an earlier name explained, and of which nobody known is meant after all. */
function leftOver(
  decision: Decision,
  names: ReadonlyMap<string, Unknown['kind']>,
  tagged: readonly TaggedName[] | null,
  tokenized: TokenizedText,
  language: Language,
): readonly Occurrence[] {
  if (!isNobody(decision)) return [];
  const { start, end, firstToken, endToken, standsFor, text } = decision.found;
  const own = nameWords(text).join(' ');
  const full = standsFor.filter(name => names.has(name));
  const [first = ''] = full;
  const kind = names.get(first);
  const name = full.length === 1 ? first : (theOne(own, full) ?? own);
  if (kind !== undefined) return [{ start, end, firstToken, endToken, kind, name }];
  const tag = tagged?.find(t => t.start === start && t.end === end);
  if (tag === undefined || (tag.kind !== 'person' && tag.kind !== 'organisation')) return [];
  if (!isBelieved(tokenized, firstToken, endToken, tag, language)) return [];
  return [{ start, end, firstToken, endToken, kind: tag.kind, name: own }];
}

/** For each person's name the one longer name of the page that it is a part of: "song" belongs to "song tang". */
function groupNames(all: readonly Occurrence[]): ReadonlyMap<string, string> {
  const people = all.filter(({ kind }) => kind === 'person').map(one => one.name);
  const names = [...new Set(people)];
  return new Map(names.map(name => [name, theOne(name, names) ?? name]));
}

/**
 * The name among `names` that `part` is the end of, or else the beginning; `null` where there is none, or where several people could
 * be meant: "dar" is Yousuf Dar rather than Dar Yasin, and neither of two sisters.
 */
function theOne(part: string, names: readonly string[]): string | null {
  const ending = names.filter(name => name.endsWith(` ${part}`));
  const fitting = ending.length > 0 ? ending : names.filter(name => name.startsWith(`${part} `));
  // "Stine Eilertzen" and "Eilertzen" both end "Anna Stine Eilertzen", who is one person.
  const longest = fitting.reduce((best, name) => (name.length > best.length ? name : best), '');
  return longest !== '' && fitting.every(name => longest.endsWith(name)) ? longest : null;
}
