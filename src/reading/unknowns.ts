/** Unknowns: who is named and in no pack, with what the page says of them and who has a similar name. */
import type { Language } from '../languages/language.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Mention, Unknown } from '../model/reading.ts';
import { describedAs } from './apposition.ts';
import { isBelieved } from './believed.ts';
import { nameWords } from './found.ts';
import { isNobody } from './mentions.ts';
import type { Decision } from './resolve.ts';
import type { Stranger } from './strangers.ts';
import type { TaggedName } from './tagger/tag.ts';
import type { TokenizedText } from './tokens.ts';

const MOST_SIMILAR = 3;
/** Each costs several reads of the pack. */
const MOST_ASKED = 6;

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
 * is said of it anywhere on the page, and the similar names.
 */
export async function unknownsOf(
  tokenized: TokenizedText,
  language: Language,
  strangers: readonly Stranger[],
  decisions: readonly Decision[],
  mentions: readonly Mention[],
  tagged: readonly TaggedName[] | null,
  lexicon: Lexicon,
): Promise<readonly Unknown[]> {
  const covered = (start: number, end: number): boolean => mentions.some(m => m.start < end && m.end > start);
  const full: readonly Occurrence[] = strangers
    .filter(stranger => !covered(stranger.start, stranger.end))
    .map(stranger => ({ ...stranger, name: stranger.words.join(' ') }));
  const names = new Map(full.map(one => [one.name, one.kind]));
  const rest = decisions.flatMap(decision => leftOver(decision, names, tagged, tokenized, language));
  const all = [
    ...full,
    ...rest.filter(
      one => !covered(one.start, one.end) && !full.some(f => f.start < one.end && f.end > one.start),
    ),
  ];
  all.sort((a, b) => a.start - b.start);
  const groups = groupNames(all);
  const said = new Map<string, string>();
  const spellings = new Map<string, string>();
  for (const one of all) {
    const group = groups.get(one.name) ?? one.name;
    if (one.kind === 'person' && !spellings.has(group) && one.name === group)
      spellings.set(group, tokenized.text.slice(one.start, one.end));
    // What stands before a body is somebody's role there: "director of the International Department".
    if (one.kind !== 'person') continue;
    const words = describedAs(tokenized, one.firstToken, one.endToken, language);
    if (words !== null && words.length > (said.get(group)?.length ?? 0)) said.set(group, words);
  }
  const similar = await similarNames(spellings, lexicon);
  return all.map(({ start, end, kind, name }) => {
    const group = groups.get(name) ?? name;
    const described = said.get(group);
    return {
      start,
      end,
      text: tokenized.text.slice(start, end),
      kind,
      ...(described === undefined ? {} : { described }),
      similar: similar.get(group) ?? [],
    };
  });
}

/** Ids of entities with a name like a person's, by group. One word alone is like too many names; past the first names a page is a list. */
async function similarNames(
  spellings: ReadonlyMap<string, string>,
  lexicon: Lexicon,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = [...spellings]
    .filter(([group]) => group.includes(' ') || !/^\p{Script=Latin}/u.test(group))
    .slice(0, MOST_ASKED);
  const refs = await Promise.all(asked.map(([, spelling]) => lexicon.similar(spelling, MOST_SIMILAR)));
  const entities = await lexicon.entities(refs.flat());
  let at = 0;
  return new Map(
    asked.map(([group], i) => {
      const own = entities.slice(at, at + (refs[i]?.length ?? 0));
      at += own.length;
      return [group, own.filter(entity => entity.kind !== 'other').map(entity => entity.id)];
    }),
  );
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
  const name = standsFor.find(full => names.has(full));
  const kind = name === undefined ? undefined : names.get(name);
  if (name !== undefined && kind !== undefined) return [{ start, end, firstToken, endToken, kind, name }];
  const tag = tagged?.find(t => t.start === start && t.end === end);
  if (tag === undefined || (tag.kind !== 'person' && tag.kind !== 'organisation')) return [];
  if (!isBelieved(tokenized, firstToken, endToken, tag.score, language)) return [];
  return [{ start, end, firstToken, endToken, kind: tag.kind, name: nameWords(text).join(' ') }];
}

/** For each name the longest name of the page that ends or begins with it: "song" belongs to "song tang". */
function groupNames(all: readonly Occurrence[]): ReadonlyMap<string, string> {
  const names = [...new Set(all.map(one => one.name))].sort((a, b) => b.length - a.length);
  return new Map(
    names.map(name => [
      name,
      names.find(other => other.startsWith(`${name} `) || other.endsWith(` ${name}`)) ?? name,
    ]),
  );
}
